package nl.getrouw.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import nl.getrouw.agreement.KrippendorffAlpha.Metric;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An independent implementation gives the same numbers. */
class DkproComparisonTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void alpha(long seed) {
    Ratings ratings = Scores.random(seed);
    for (Metric metric : Metric.values()) {
      if (KrippendorffAlpha.of(ratings, metric) instanceof Coefficient.Defined alpha) {
        var dkpro = new KrippendorffAlphaAgreement(study(ratings), distance(metric));

        assertThat(alpha.value()).isCloseTo(dkpro.calculateAgreement(), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void weightedKappa(long seed) {
    Ratings ratings = Scores.random(seed);
    if (WeightedKappa.quadratic(ratings) instanceof Coefficient.Defined kappa) {
      // In shares of the longest distance: DKPro would divide observed and expected disagreement
      // by the longest distance that happens to occur in either.
      int longest = ratings.categories().size() - 1;
      var dkpro =
          new WeightedKappaAgreement(
              study(ratings),
              (study, one, other) -> Math.pow(((int) one - (int) other) / (double) longest, 2));

      assertThat(kappa.value()).isCloseTo(dkpro.calculateAgreement(), within(1e-9));
    }
  }

  /** The compared units only: the others are no part of alpha. */
  private static CodingAnnotationStudy study(Ratings ratings) {
    var study = new CodingAnnotationStudy(ratings.raters());
    for (List<Integer> unit : ratings.units()) {
      if (unit.stream().filter(score -> score != null).count() >= 2) {
        study.addItemAsArray(unit.toArray());
      }
    }
    return study;
  }

  private static IDistanceFunction distance(Metric metric) {
    return switch (metric) {
      case NOMINAL -> new NominalDistanceFunction();
      case ORDINAL -> new OrdinalDistanceFunction();
      case INTERVAL -> new IntervalDistanceFunction();
    };
  }
}
