package nl.getrouw.outcome.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.outcome.OutcomeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the address of an outcome page says.
 *
 * @param until null: the month that is over most recently
 * @param indicator whose course is shown; null leaves it to the page
 * @param teams whether the teams are shown below it
 */
record OutcomeChoice(
    OutcomePlace place,
    @Nullable YearMonth until,
    int months,
    @Nullable OutcomeIndicator indicator,
    boolean teams) {

  static final List<Integer> PERIODS = List.of(12, OutcomeQuery.USUAL_MONTHS, 36, 60, 120);

  private static final String PLACE = "plek";
  private static final String UNTIL = "tot";
  private static final String MONTHS = "maanden";
  private static final String INDICATOR = "maat";
  private static final String TEAMS = "teams";

  /**
   * What an address says; what it cannot mean is left out.
   *
   * @param places at least one; the first is meant where the address names none
   * @param latest the newest month that can be meant
   */
  static OutcomeChoice read(QueryParameters address, List<OutcomePlace> places, YearMonth latest) {
    String place = address.getSingleParameter(PLACE).orElse("");
    return new OutcomeChoice(
        places.stream()
            .filter(one -> one.code().equals(place))
            .findFirst()
            .orElseGet(places::getFirst),
        address
            .getSingleParameter(UNTIL)
            .flatMap(OutcomeChoice::month)
            .filter(month -> !month.isAfter(latest))
            .orElse(null),
        address
            .getSingleParameter(MONTHS)
            .flatMap(text -> PERIODS.stream().filter(one -> text.equals(one.toString())).findAny())
            .orElse(OutcomeQuery.USUAL_MONTHS),
        address.getSingleParameter(INDICATOR).flatMap(OutcomeIndicator::of).orElse(null),
        address.getSingleParameter(TEAMS).isPresent());
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException noMonth) {
      return Optional.empty();
    }
  }

  /** As the address says it. */
  QueryParameters address() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(PLACE, place.code());
    if (until != null) {
      values.put(UNTIL, until.toString());
    }
    if (months != OutcomeQuery.USUAL_MONTHS) {
      values.put(MONTHS, Integer.toString(months));
    }
    if (indicator != null) {
      values.put(INDICATOR, indicator.code());
    }
    if (teams) {
      values.put(TEAMS, "ja");
    }
    return QueryParameters.simple(values);
  }

  String at(String path) {
    return path + "?" + address().getQueryString();
  }

  OutcomeQuery query(YearMonth usual) {
    return new OutcomeQuery(place.scope(), until == null ? usual : until, months);
  }

  OutcomeChoice of(OutcomePlace other) {
    return new OutcomeChoice(other, until, months, indicator, teams);
  }

  OutcomeChoice until(@Nullable YearMonth month) {
    return new OutcomeChoice(place, month, months, indicator, teams);
  }

  OutcomeChoice over(int period) {
    return new OutcomeChoice(place, until, period, indicator, teams);
  }

  OutcomeChoice showing(@Nullable OutcomeIndicator other, boolean withTeams) {
    return new OutcomeChoice(place, until, months, other, withTeams);
  }
}
