package nl.getrouw.agreement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The agreement that was seen, before any correction for chance.
 *
 * <p>With two raters {@code agreeing} is the number of units on which they agree. With more raters
 * each unit adds the share of its rater pairs that agree, so that a unit counts once however many
 * raters scored it; {@code agreeing} then need not be whole.
 *
 * @param agreeing the numerator: agreement summed over the units compared
 * @param compared the denominator: units that at least two raters scored
 */
public record ObservedAgreement(double agreeing, int compared) {

  public ObservedAgreement {
    agreeing = Decimals.settle(agreeing);
    if (agreeing < 0 || agreeing > compared) {
      throw new IllegalArgumentException(
          "Agreement on %s of %d units".formatted(agreeing, compared));
    }
  }

  /** Agreement on exactly the same score. */
  public static ObservedAgreement exact(Ratings ratings) {
    return of(ratings, Weights.IDENTITY);
  }

  /** Agreement on the same or a neighbouring score. */
  public static ObservedAgreement withinOne(Ratings ratings) {
    return of(ratings, Weights.WITHIN_ONE);
  }

  /** Agreement in which a pair of scores counts for its weight. */
  public static ObservedAgreement of(Ratings ratings, Weights weights) {
    List<Tally> compared = ratings.comparedUnits();
    double agreeing = compared.stream().mapToDouble(tally -> tally.agreement(weights)).sum();
    return new ObservedAgreement(agreeing, compared.size());
  }

  /** The agreement as a share, 0 to 1; empty if no unit could be compared. */
  public OptionalDouble share() {
    return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreeing / compared);
  }
}
