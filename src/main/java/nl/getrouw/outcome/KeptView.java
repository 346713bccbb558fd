package nl.getrouw.outcome;

import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A choice that somebody keeps under a name.
 *
 * @param id 0 before it is kept
 * @param name 2 to {@value #NAME_AT_MOST} characters; surrounding space does not count
 * @param by name of the owner
 * @param mine whether the reader is the owner
 * @param shared with colleagues who may read that place anyway
 * @param outcome null for all eight
 * @param indicator null leaves it to the page
 * @param months of the series
 */
public record KeptView(
    long id,
    String name,
    String by,
    boolean mine,
    boolean shared,
    @Nullable Outcome outcome,
    @Nullable OutcomeIndicator indicator,
    Scope place,
    int months) {

  public static final int NAME_AT_MOST = 80;

  public KeptView {
    name = name.strip();
  }

  /** Not kept yet. */
  public static KeptView of(
      String name,
      boolean shared,
      @Nullable Outcome outcome,
      @Nullable OutcomeIndicator indicator,
      Scope place,
      int months) {
    return new KeptView(0, name, "", true, shared, outcome, indicator, place, months);
  }
}
