package nl.getrouw.instrument;

import java.math.BigDecimal;

/**
 * From which stage on the calculation goes on with rounded scores, and to how many decimals. Always
 * half up, which for scores below zero means away from zero.
 *
 * <p>Two things are separate. <em>What is reported</em>: every domain, part and total score is
 * shown, banded and stored rounded to {@code decimals}, whatever the stage. <em>What is calculated
 * with</em>: before the stage scores go on in full precision, from the stage on they go on rounded.
 * The Dutch FACT scale of 2017 shows why it must be declared: 3.25 + 4.15 is 7.4, but rounding the
 * parts first gives 3.3 + 4.2 = 7.5, which is another certificate.
 *
 * @param decimals 0 to {@value #MOST_DECIMALS}; 0 and without meaning for {@link Stage#NONE}
 */
public record Rounding(Stage stage, int decimals) {

  public static final int MOST_DECIMALS = 6;

  /** Where rounding starts, in the order of the calculation. */
  public enum Stage {
    /** Items are whole numbers already, so this is the same as {@link #DOMAINS}. */
    ITEMS,
    /** Domain scores are rounded before anything is made of them; so are parts and total. */
    DOMAINS,
    /** The parts of a composite are rounded before they are added; so is the total. */
    PARTS,
    /** Only the total is rounded, after a calculation in full precision. */
    TOTAL,
    /** Nothing is rounded: scores are reported with 34 significant digits. */
    NONE
  }

  public Rounding {
    if (decimals < 0 || decimals > MOST_DECIMALS || (stage == Stage.NONE && decimals != 0)) {
      throw new IllegalArgumentException("Cannot round to " + decimals + " decimals at " + stage);
    }
  }

  /** The score as it is shown, banded and stored. */
  BigDecimal reported(Fraction score) {
    return stage == Stage.NONE ? score.decimal() : score.rounded(decimals);
  }

  /** The score with which the calculation goes on after the given stage. */
  Fraction carried(Stage at, Fraction score) {
    boolean started = stage != Stage.NONE && stage.compareTo(at) <= 0;
    return started ? Fraction.of(score.rounded(decimals)) : score;
  }
}
