package nl.getrouw.audit.evidence;

import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was counted at a source: "7 of 10 files", or "6 people".
 *
 * @param found how many of those looked at showed it, 0 to {@code lookedAt}; null where only people
 *     are counted
 * @param lookedAt files or people, 1 to {@value #MOST}
 */
public record Tally(@Nullable Integer found, int lookedAt) {

  public static final int MOST = 999;

  /**
   * @throws Refusal when more were found than looked at, or a number is out of range
   */
  public Tally {
    if (lookedAt < 1 || lookedAt > MOST) {
      throw new Refusal("evidence.refused.lookedAt", MOST);
    }
    if (found != null && (found < 0 || found > lookedAt)) {
      throw new Refusal("evidence.refused.found", found, lookedAt);
    }
  }

  /** Files: this many found of so many looked at. */
  public static Tally files(int found, int lookedAt) {
    return new Tally(found, lookedAt);
  }

  /** So many people. */
  public static Tally people(int number) {
    return new Tally(null, number);
  }

  boolean fits(Source source) {
    return switch (source.counting()) {
      case NOTHING -> false;
      case PEOPLE -> found == null;
      case FOUND -> found != null;
    };
  }
}
