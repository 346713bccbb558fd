package nl.getrouw.api;

import nl.getrouw.trend.Limits;
import org.jspecify.annotations.Nullable;

/** The limits of a control chart that a value could be beyond. */
final class Limited {

  private Limited() {}

  static @Nullable Object lower(@Nullable Limits limits) {
    return limits == null || !limits.hasLower() ? null : limits.lower();
  }

  static @Nullable Object upper(@Nullable Limits limits) {
    return limits == null || !limits.hasUpper() ? null : limits.upper();
  }
}
