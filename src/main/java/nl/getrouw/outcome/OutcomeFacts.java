package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.OUTCOME_MONTH;
import static nl.getrouw.db.Tables.OUTCOME_TOTAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Scope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/**
 * The facts: what each team adds to each indicator in each month. What may not be shown does not
 * leave this class, whatever is asked.
 */
@Repository
class OutcomeFacts {

  private static final int IN_A_BATCH = 500;

  private final DSLContext db;

  OutcomeFacts(DSLContext db) {
    this.db = db;
  }

  /** Puts these facts in place of all that an organisation has of these months. */
  void replace(OrganisationId organisation, Months months, List<Fact> facts) {
    LocalDate first = months.first().atDay(1);
    LocalDate last = months.last().atDay(1);
    db.deleteFrom(OUTCOME_MONTH)
        .where(OUTCOME_MONTH.ORGANISATION_ID.eq(organisation.value()))
        .and(OUTCOME_MONTH.MONTH.between(first, last))
        .execute();
    db.deleteFrom(OUTCOME_TOTAL)
        .where(OUTCOME_TOTAL.ORGANISATION_ID.eq(organisation.value()))
        .and(OUTCOME_TOTAL.MONTH.between(first, last))
        .execute();
    for (int from = 0; from < facts.size(); from += IN_A_BATCH) {
      insert(organisation, facts.subList(from, Math.min(facts.size(), from + IN_A_BATCH)));
    }
    total(organisation, first, last);
  }

  private void insert(OrganisationId organisation, List<Fact> facts) {
    var insert =
        db.insertInto(
            OUTCOME_MONTH,
            OUTCOME_MONTH.ORGANISATION_ID,
            OUTCOME_MONTH.MONTH,
            OUTCOME_MONTH.INDICATOR,
            OUTCOME_MONTH.TEAM_ID,
            OUTCOME_MONTH.LOCATION_ID,
            OUTCOME_MONTH.NUMERATOR,
            OUTCOME_MONTH.DENOMINATOR,
            OUTCOME_MONTH.PEOPLE,
            OUTCOME_MONTH.SEEN_TEAM,
            OUTCOME_MONTH.SEEN_LOCATION,
            OUTCOME_MONTH.SEEN_WHOLE);
    for (Fact fact : facts) {
      TeamFigure one = fact.figure();
      insert =
          insert.values(
              organisation.value(),
              one.month().atDay(1),
              (short) one.indicator().number(),
              one.team().value(),
              fact.location().value(),
              one.numerator(),
              one.denominator(),
              one.people(),
              fact.seenTeam(),
              fact.seenLocation(),
              fact.seenWhole());
    }
    insert.execute();
  }

  private void total(OrganisationId organisation, LocalDate first, LocalDate last) {
    db.insertInto(
            OUTCOME_TOTAL,
            OUTCOME_TOTAL.ORGANISATION_ID,
            OUTCOME_TOTAL.MONTH,
            OUTCOME_TOTAL.INDICATOR,
            OUTCOME_TOTAL.NUMERATOR,
            OUTCOME_TOTAL.DENOMINATOR,
            OUTCOME_TOTAL.TEAMS,
            OUTCOME_TOTAL.COUNTED)
        .select(
            db.select(
                    OUTCOME_MONTH.ORGANISATION_ID,
                    OUTCOME_MONTH.MONTH,
                    OUTCOME_MONTH.INDICATOR,
                    seen(OUTCOME_MONTH.NUMERATOR, OUTCOME_MONTH.SEEN_WHOLE),
                    seen(OUTCOME_MONTH.DENOMINATOR, OUTCOME_MONTH.SEEN_WHOLE),
                    count(),
                    counted(OUTCOME_MONTH.SEEN_WHOLE))
                .from(OUTCOME_MONTH)
                .where(OUTCOME_MONTH.ORGANISATION_ID.eq(organisation.value()))
                .and(OUTCOME_MONTH.MONTH.between(first, last))
                .groupBy(
                    OUTCOME_MONTH.ORGANISATION_ID, OUTCOME_MONTH.MONTH, OUTCOME_MONTH.INDICATOR))
        .execute();
  }

  private static Field<BigDecimal> seen(
      TableField<?, BigDecimal> number, TableField<?, Boolean> flag) {
    return sum(when(flag.isTrue(), number).otherwise(inline(BigDecimal.ZERO)));
  }

  private static Field<Integer> counted(TableField<?, Boolean> flag) {
    return count(when(flag.isTrue(), inline(1)));
  }

  /** The sums of a place, of every indicator and month with anything in it. */
  List<OutcomeSum> sums(OrganisationId organisation, Scope place, YearMonth from, YearMonth until) {
    return switch (place) {
      case Scope.Organisation() -> wholes(organisation, from, until);
      case Scope.Location(LocationId id) ->
          parts(
              of(organisation, from, until).and(OUTCOME_MONTH.LOCATION_ID.eq(id.value())),
              OUTCOME_MONTH.SEEN_LOCATION);
      case Scope.Team(TeamId id) ->
          parts(
              of(organisation, from, until).and(OUTCOME_MONTH.TEAM_ID.eq(id.value())),
              OUTCOME_MONTH.SEEN_TEAM);
    };
  }

  private static Condition of(OrganisationId organisation, YearMonth from, YearMonth until) {
    return OUTCOME_MONTH
        .ORGANISATION_ID
        .eq(organisation.value())
        .and(OUTCOME_MONTH.MONTH.between(from.atDay(1), until.atDay(1)));
  }

  private List<OutcomeSum> wholes(OrganisationId organisation, YearMonth from, YearMonth until) {
    return db.select(
            OUTCOME_TOTAL.INDICATOR,
            OUTCOME_TOTAL.MONTH,
            OUTCOME_TOTAL.NUMERATOR,
            OUTCOME_TOTAL.DENOMINATOR,
            OUTCOME_TOTAL.TEAMS,
            OUTCOME_TOTAL.COUNTED)
        .from(OUTCOME_TOTAL)
        .where(OUTCOME_TOTAL.ORGANISATION_ID.eq(organisation.value()))
        .and(OUTCOME_TOTAL.MONTH.between(from.atDay(1), until.atDay(1)))
        .fetch(
            row ->
                line(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }

  private List<OutcomeSum> parts(Condition condition, TableField<?, Boolean> flag) {
    return db.select(
            OUTCOME_MONTH.INDICATOR,
            OUTCOME_MONTH.MONTH,
            seen(OUTCOME_MONTH.NUMERATOR, flag),
            seen(OUTCOME_MONTH.DENOMINATOR, flag),
            count(),
            counted(flag))
        .from(OUTCOME_MONTH)
        .where(condition)
        .groupBy(OUTCOME_MONTH.INDICATOR, OUTCOME_MONTH.MONTH)
        .fetch(
            row ->
                line(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }

  private static OutcomeSum line(
      short indicator,
      LocalDate month,
      BigDecimal numerator,
      BigDecimal denominator,
      int teams,
      int counted) {
    return new OutcomeSum(
        OutcomeIndicator.numbered(indicator),
        YearMonth.from(month),
        numerator,
        denominator,
        teams,
        counted);
  }

  /** What each of these teams may show of its own, of one indicator. */
  Map<TeamId, List<OutcomeSum>> teams(
      OrganisationId organisation,
      OutcomeIndicator indicator,
      Collection<TeamId> teams,
      YearMonth from,
      YearMonth until) {
    return db
        .select(
            OUTCOME_MONTH.TEAM_ID,
            OUTCOME_MONTH.MONTH,
            when(OUTCOME_MONTH.SEEN_TEAM.isTrue(), OUTCOME_MONTH.NUMERATOR)
                .otherwise(BigDecimal.ZERO),
            when(OUTCOME_MONTH.SEEN_TEAM.isTrue(), OUTCOME_MONTH.DENOMINATOR)
                .otherwise(BigDecimal.ZERO),
            OUTCOME_MONTH.SEEN_TEAM)
        .from(OUTCOME_MONTH)
        .where(of(organisation, from, until))
        .and(OUTCOME_MONTH.INDICATOR.eq((short) indicator.number()))
        .and(OUTCOME_MONTH.TEAM_ID.in(teams.stream().map(TeamId::value).toList()))
        .orderBy(OUTCOME_MONTH.MONTH)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> new TeamId(row.value1()),
                Collectors.mapping(
                    row ->
                        new OutcomeSum(
                            indicator,
                            YearMonth.from(row.value2()),
                            row.value3(),
                            row.value4(),
                            1,
                            row.value5() ? 1 : 0),
                    Collectors.toList())));
  }
}
