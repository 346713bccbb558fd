package nl.getrouw.inquiry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.getrouw.instrument.Range;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of one construct in one group (measurement rules, 5): the mean in one decimal,
 * the share of favourable scores in tenths, and of how many people at least, in steps of five. A
 * mean within a twentieth of an end of the scale is told as "or less", "or more", and a share as at
 * least one and at most nine tenths: so it is never said that everybody answered the same.
 *
 * @param mean null when too few answered
 * @param edge whether the mean is "or less" or "or more"
 * @param tenths how many of ten scored favourably, 1 to 9, or 0 when too few answered; at 1 and 9
 *     it is "or less", "or more"
 * @param atLeast so many answered at least; 0 when too few did
 */
public record Told(@Nullable BigDecimal mean, Edge edge, int tenths, int atLeast) {

  /** Too few answers to show. */
  public static final Told TOO_FEW = new Told(null, Edge.NONE, 0, 0);

  static final int STEP = 5;

  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final int MOST_TENTHS = 9;

  /** Whether a mean stands at an end of what is told. */
  public enum Edge {
    NONE,
    OR_LESS,
    OR_MORE
  }

  /** Of scores that may be shown. */
  static Told of(Construct construct, Strokes strokes) {
    if (strokes.people() < STEP) {
      return TOO_FEW;
    }
    Range edges = edges(construct);
    BigDecimal mean = strokes.mean().setScale(1, RoundingMode.HALF_UP);
    Edge edge =
        mean.compareTo(edges.highest()) >= 0
            ? Edge.OR_MORE
            : mean.compareTo(edges.lowest()) <= 0 ? Edge.OR_LESS : Edge.NONE;
    int tenths =
        BigDecimal.valueOf(10L * strokes.favourable())
            .divide(BigDecimal.valueOf(strokes.people()), 0, RoundingMode.HALF_UP)
            .intValueExact();
    return new Told(
        mean.min(edges.highest()).max(edges.lowest()),
        edge,
        Math.clamp(tenths, 1, MOST_TENTHS),
        atLeast(strokes.people()));
  }

  private static Range edges(Construct construct) {
    BigDecimal twentieth = construct.width().multiply(TWENTIETH, MathContext.DECIMAL64);
    return new Range(
        construct.lowest().add(twentieth).setScale(1, RoundingMode.HALF_UP),
        construct.highest().subtract(twentieth).setScale(1, RoundingMode.HALF_UP));
  }

  /** The step of five at or below a number of people. */
  static int atLeast(int people) {
    return people / STEP * STEP;
  }

  public boolean isShown() {
    return mean != null;
  }
}
