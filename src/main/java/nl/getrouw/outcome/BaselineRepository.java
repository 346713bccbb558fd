package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.OUTCOME_BASELINE;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trend.Yardstick;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** From which months limits are computed where somebody chose them. */
@Repository
class BaselineRepository {

  private final DSLContext db;
  private final Clock clock;

  BaselineRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** What was chosen for a place, in the order in which it was. */
  Map<OutcomeIndicator, List<Yardstick>> of(OrganisationId organisation, Scope place) {
    Map<OutcomeIndicator, List<Yardstick>> chosen = new EnumMap<>(OutcomeIndicator.class);
    db.select(
            OUTCOME_BASELINE.INDICATOR,
            OUTCOME_BASELINE.STARTS_ON,
            OUTCOME_BASELINE.ENDS_ON,
            OUTCOME_BASELINE.REASON,
            PERSON.NAME,
            OUTCOME_BASELINE.AT)
        .from(OUTCOME_BASELINE)
        .join(PERSON)
        .on(PERSON.ID.eq(OUTCOME_BASELINE.BY_ID))
        .where(OUTCOME_BASELINE.ORGANISATION_ID.eq(organisation.value()))
        .and(isOf(place))
        .orderBy(OUTCOME_BASELINE.ID)
        .forEach(
            row ->
                chosen
                    .computeIfAbsent(
                        OutcomeIndicator.numbered(row.value1()), none -> new ArrayList<>())
                    .add(
                        new Yardstick(
                            row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    return chosen;
  }

  private static Condition isOf(Scope place) {
    return switch (place) {
      case Scope.Organisation() ->
          OUTCOME_BASELINE.LOCATION_ID.isNull().and(OUTCOME_BASELINE.TEAM_ID.isNull());
      case Scope.Location(LocationId id) -> OUTCOME_BASELINE.LOCATION_ID.eq(id.value());
      case Scope.Team(TeamId id) -> OUTCOME_BASELINE.TEAM_ID.eq(id.value());
    };
  }

  void insert(
      Actor by,
      OutcomeIndicator indicator,
      Scope place,
      LocalDate from,
      LocalDate until,
      String reason) {
    db.insertInto(OUTCOME_BASELINE)
        .set(OUTCOME_BASELINE.ORGANISATION_ID, by.organisation().value())
        .set(OUTCOME_BASELINE.INDICATOR, (short) indicator.number())
        .set(
            OUTCOME_BASELINE.LOCATION_ID,
            place instanceof Scope.Location(LocationId id) ? id.value() : null)
        .set(OUTCOME_BASELINE.TEAM_ID, place instanceof Scope.Team(TeamId id) ? id.value() : null)
        .set(OUTCOME_BASELINE.STARTS_ON, from)
        .set(OUTCOME_BASELINE.ENDS_ON, until)
        .set(OUTCOME_BASELINE.REASON, reason)
        .set(OUTCOME_BASELINE.BY_ID, by.id().value())
        .set(OUTCOME_BASELINE.AT, clock.instant())
        .execute();
  }
}
