package nl.getrouw.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import nl.getrouw.agreement.IntraclassCorrelation.Form;
import nl.getrouw.agreement.KrippendorffAlpha.Metric;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any ratings. Cases come from seeds, so that a failure can be run again. */
class AnyRatingsTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfUnitsDoesNotMatter(long seed) {
    Ratings ratings = Scores.random(seed);
    List<List<@Nullable Integer>> shuffled = new ArrayList<>(ratings.units());
    Collections.shuffle(shuffled, new Random(seed));

    Ratings other = Ratings.of(ratings.categories(), shuffled);

    assertThat(AgreementReport.of(other)).isEqualTo(AgreementReport.of(ratings));
    assertThat(coefficients(other)).isEqualTo(coefficients(ratings));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRatersDoesNotMatter(long seed) {
    Ratings ratings = Scores.random(seed);

    Ratings shuffled =
        mapped(
            ratings,
            unit -> {
              Collections.shuffle(unit, new Random(seed));
              return unit;
            });

    assertThat(AgreementReport.of(shuffled)).isEqualTo(AgreementReport.of(ratings));
    assertThat(coefficients(shuffled)).isEqualTo(coefficients(ratings));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aScaleReadFromTheOtherEndGivesTheSame(long seed) {
    Ratings ratings = Scores.random(seed);
    int ends = ratings.categories().lowest() + ratings.categories().highest();

    Ratings reversed =
        mapped(
            ratings,
            unit -> {
              unit.replaceAll(score -> score == null ? null : ends - score);
              return unit;
            });

    assertThat(coefficients(reversed))
        .map(AnyRatingsTest::withoutInterval)
        .isEqualTo(coefficients(ratings).stream().map(AnyRatingsTest::withoutInterval).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noCoefficientOrLimitExceedsOne(long seed) {
    Ratings ratings = Scores.random(seed);

    assertThat(coefficients(ratings))
        .filteredOn(Coefficient.Defined.class::isInstance)
        .map(Coefficient.Defined.class::cast)
        .allSatisfy(
            defined -> {
              assertThat(defined.value()).isLessThanOrEqualTo(1);
              if (defined.interval() != null) {
                assertThat(defined.interval().upper()).isLessThanOrEqualTo(1);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anIntraclassCorrelationLiesInsideItsInterval(long seed) {
    Ratings ratings = Scores.random(seed);
    for (Form form : Form.values()) {
      if (IntraclassCorrelation.of(ratings.units(), form) instanceof Coefficient.Defined icc
          && icc.interval() != null) {
        assertThat(icc.value()).isBetween(icc.interval().lower(), icc.interval().upper());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ac2IsOneExactlyWhereAgreementIsExact(long seed) {
    AgreementReport report = AgreementReport.of(Scores.random(seed));

    if (report.ac2() instanceof Coefficient.Defined defined) {
      assertThat(defined.value() == 1).isEqualTo(report.exact().share().orElseThrow() == 1);
      assertThat(report.withinOne().agreeing()).isGreaterThanOrEqualTo(report.exact().agreeing());
    }
  }

  private static List<Coefficient> coefficients(Ratings ratings) {
    List<Coefficient> coefficients = new ArrayList<>();
    coefficients.add(GwetAgreement.ac1(ratings));
    coefficients.add(GwetAgreement.ac2(ratings));
    coefficients.add(WeightedKappa.quadratic(ratings));
    for (Metric metric : Metric.values()) {
      coefficients.add(KrippendorffAlpha.of(ratings, metric));
    }
    for (Form form : Form.values()) {
      coefficients.add(IntraclassCorrelation.of(ratings.units(), form));
    }
    return coefficients;
  }

  private static Coefficient withoutInterval(Coefficient coefficient) {
    return coefficient instanceof Coefficient.Defined defined
        ? new Coefficient.Defined(defined.value(), null)
        : coefficient;
  }

  private static Ratings mapped(Ratings ratings, UnaryOperator<List<@Nullable Integer>> change) {
    List<List<@Nullable Integer>> units = new ArrayList<>();
    for (List<@Nullable Integer> unit : ratings.units()) {
      units.add(change.apply(new ArrayList<>(unit)));
    }
    return Ratings.of(ratings.categories(), units);
  }
}
