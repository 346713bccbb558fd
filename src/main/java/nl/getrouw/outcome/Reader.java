package nl.getrouw.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.outcome.OutcomeIndicator.Over;
import nl.getrouw.outcome.OutcomeSeries.Point;
import nl.getrouw.trend.Yardstick;

/** Reads the sums of one indicator at one place: month by month, and over a year. */
final class Reader {

  private static final int YEAR = 12;

  private final OutcomeIndicator indicator;
  private final boolean counted;
  private final Map<YearMonth, List<OutcomeSum>> sums;

  /**
   * @param counted whether any feature counts it
   * @param sums at most one for each month; of a median one for each team and month
   */
  Reader(OutcomeIndicator indicator, boolean counted, List<OutcomeSum> sums) {
    this.indicator = indicator;
    this.counted = counted;
    this.sums = sums.stream().collect(Collectors.groupingBy(OutcomeSum::month));
  }

  /**
   * @param chosen in the order in which it was
   */
  OutcomeReading reading(OutcomeQuery query, List<Yardstick> chosen) {
    return new OutcomeReading(
        indicator,
        key(query.until()),
        key(query.until().minusMonths(YEAR)),
        series(query, chosen),
        chosen.reversed());
  }

  /**
   * Where the limits come from earlier months than were asked for, the series begins with these.
   */
  OutcomeSeries series(OutcomeQuery query, List<Yardstick> chosen) {
    List<Point> points = new ArrayList<>();
    for (YearMonth month = first(query, chosen);
        !month.isAfter(query.until());
        month = month.plusMonths(1)) {
      points.add(new Point(month, over(month, month)));
    }
    return OutcomeSeries.of(indicator, points, chosen);
  }

  /** The first month that the series of a query needs. */
  static YearMonth first(OutcomeQuery query, List<Yardstick> chosen) {
    return chosen.stream()
        .map(one -> YearMonth.from(one.from()))
        .filter(month -> month.isBefore(query.from()))
        .min(Comparator.naturalOrder())
        .orElse(query.from());
  }

  /** The figure on the reference day of a month, or over the year that ends with it. */
  OutcomeFigure key(YearMonth month) {
    return indicator.over() == Over.STAND
        ? over(month, month)
        : over(month.minusMonths(YEAR - 1L), month);
  }

  private OutcomeFigure over(YearMonth from, YearMonth until) {
    if (!counted) {
      return indicator.source() == OutcomeIndicator.Source.NONE
          ? OutcomeFigure.NO_SOURCE
          : OutcomeFigure.NOTHING;
    }
    if (sums.isEmpty()) {
      return OutcomeFigure.NOTHING;
    }
    List<OutcomeSum> found =
        sums.entrySet().stream()
            .filter(entry -> !entry.getKey().isBefore(from) && !entry.getKey().isAfter(until))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    if (found.isEmpty()) {
      return OutcomeFigure.NOT_APPLICABLE;
    }
    List<OutcomeSum> shown = found.stream().filter(one -> one.counted() > 0).toList();
    if (shown.isEmpty()) {
      return OutcomeFigure.TOO_FEW;
    }
    BigDecimal numerator = sum(shown.stream().map(OutcomeSum::numerator).toList());
    BigDecimal denominator = sum(shown.stream().map(OutcomeSum::denominator).toList());
    if (indicator.over() == Over.YEAR) {
      long months = shown.stream().map(OutcomeSum::month).distinct().count();
      denominator = denominator.divide(BigDecimal.valueOf(months), 4, RoundingMode.HALF_UP);
    }
    OutcomeFigure figure = OutcomeFigure.of(indicator, numerator, denominator);
    return indicator.isMedian() && figure.isShown() ? figure.withValue(median(shown)) : figure;
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The middle of all that was counted; of a team and month with two, both have their mean. */
  private BigDecimal median(List<OutcomeSum> shown) {
    List<BigDecimal> values =
        shown.stream()
            .filter(one -> one.denominator().signum() > 0)
            .flatMap(
                one ->
                    java.util.Collections.nCopies(
                        one.denominator().intValue(),
                        one.numerator().divide(one.denominator(), 6, RoundingMode.HALF_UP))
                        .stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : values
            .get(middle - 1)
            .add(values.get(middle))
            .divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP);
  }
}
