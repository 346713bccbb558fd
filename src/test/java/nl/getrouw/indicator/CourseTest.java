package nl.getrouw.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.security.Scope;
import nl.getrouw.trend.Assurance;
import nl.getrouw.trend.Baseline;
import nl.getrouw.trend.Direction;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.Yardstick;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);

  private static Definition definition(IndicatorKind kind, String denominator) {
    return new Definition(
        "Verloop",
        "Blijven onze mensen?",
        kind,
        "",
        "Wie vertrok",
        denominator,
        Direction.LOWER,
        BigDecimal.TEN,
        Cadence.MONTH,
        true,
        new Scope.Organisation());
  }

  private static Figure figure(int month, int numerator, @Nullable Integer denominator) {
    return new Figure(
        JANUARY.plusMonths(month),
        BigDecimal.valueOf(numerator),
        denominator == null ? null : BigDecimal.valueOf(denominator),
        "");
  }

  /** Twelve months of 3 or 5 out of 100: the mean is 4 %, the limits 4 % ± 3 √(.04 × .96 / 100). */
  @Test
  void aProportionByHand() {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      figures.add(figure(i, i % 2 == 0 ? 3 : 5, 100));
    }
    Course course = Course.of(definition(IndicatorKind.PROPORTION, "Allen"), figures, List.of());
    Limits limits = Objects.requireNonNull(course.chart().points().getLast().limits());
    assertThat(limits.centre()).isEqualTo(0.04);
    assertThat(limits.upper()).isBetween(0.0987, 0.0989);
    assertThat(limits.lower()).isZero();
    assertThat(course.chart().standing()).isEqualTo(Standing.PROVISIONAL);
    assertThat(course.variation()).isEqualTo(Variation.COMMON);
    assertThat(course.assurance()).contains(Assurance.WILL_PASS);
  }

  @Test
  void aZeroDenominatorIsNotApplicableAndNoPoint() {
    List<Figure> figures = List.of(figure(0, 1, 4), figure(1, 0, 0), figure(2, 3, 4));
    Course course = Course.of(definition(IndicatorKind.PROPORTION, "Allen"), figures, List.of());
    assertThat(course.figures()).hasSize(3);
    assertThat(course.chart().points()).hasSize(2);
    assertThat(course.at(JANUARY.plusMonths(1))).isNull();
    assertThat(Objects.requireNonNull(course.at(JANUARY.plusMonths(2))).value()).isEqualTo(0.75);
  }

  @Test
  void aCountHasNoLowerLimitBelowZero() {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      figures.add(figure(i, i % 2 == 0 ? 0 : 4, null));
    }
    Course course = Course.of(definition(IndicatorKind.COUNT, ""), figures, List.of());
    Limits limits = Objects.requireNonNull(course.chart().points().getLast().limits());
    assertThat(limits.hasLower()).isFalse();
    assertThat(limits.lower()).isZero();
    Course measured = Course.of(definition(IndicatorKind.MEASUREMENT, ""), figures, List.of());
    assertThat(Objects.requireNonNull(measured.chart().points().getLast().limits()).lower())
        .isNegative();
  }

  @Test
  void withoutFiguresThereIsNothingToSay() {
    Course course = Course.of(definition(IndicatorKind.COUNT, ""), List.of(), List.of());
    assertThat(course.variation()).isEqualTo(Variation.UNKNOWN);
    assertThat(course.assurance()).isEmpty();
    assertThat(course.runs()).isEmpty();
  }

  private static Yardstick yardstick(int from, int until) {
    return new Yardstick(
        JANUARY.plusMonths(from), JANUARY.plusMonths(until), "Daarom", "Karin", Instant.EPOCH);
  }

  private static List<LocalDate> months(int number) {
    return java.util.stream.IntStream.range(0, number).mapToObj(JANUARY::plusMonths).toList();
  }

  @Test
  void aLaterChoiceOfBaselineBeginsANewStretch() {
    assertThat(Yardstick.baselines(List.of(yardstick(0, 11), yardstick(12, 23)), months(30)))
        .containsExactly(new Baseline(0, 12), new Baseline(12, 24));
  }

  @Test
  void aChoiceReplacesThoseThatBeginWithItOrLater() {
    List<Yardstick> chosen = List.of(yardstick(0, 11), yardstick(12, 23), yardstick(0, 13));
    assertThat(Yardstick.baselines(chosen, months(30))).containsExactly(new Baseline(0, 14));
  }

  @Test
  void anEarlierStretchEndsWhereTheNextBegins() {
    assertThat(Yardstick.baselines(List.of(yardstick(0, 15), yardstick(12, 23)), months(30)))
        .containsExactly(new Baseline(0, 12), new Baseline(12, 24));
  }

  @Test
  void periodsWithoutAPointDoNotCountInABaseline() {
    List<LocalDate> some = months(30).stream().filter(day -> day.getMonthValue() != 6).toList();
    assertThat(Yardstick.baselines(List.of(yardstick(4, 16)), some))
        .containsExactly(new Baseline(4, 16));
    assertThat(Yardstick.baselines(List.of(yardstick(40, 50)), some)).isEmpty();
  }
}
