package nl.getrouw.indicator;

import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators a list shows.
 *
 * @param text part of the name or the question; blank for all
 * @param scope only about exactly this; null for all
 * @param signals only those whose newest point is more than ordinary variation
 */
public record IndicatorFilter(String text, @Nullable Scope scope, boolean signals) {
  public static final IndicatorFilter ALL = new IndicatorFilter("", null, false);
}
