package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.OUTCOME_VIEW;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.util.List;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Choices that people keep. */
@Repository
class ViewRepository {

  private final DSLContext db;
  private final Clock clock;

  ViewRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The own ones and those that others of the organisation share, by name. */
  List<KeptView> of(Actor reader) {
    return db.select(OUTCOME_VIEW.asterisk(), PERSON.NAME.as("by_name"))
        .from(OUTCOME_VIEW)
        .join(PERSON)
        .on(PERSON.ID.eq(OUTCOME_VIEW.OWNER_ID))
        .where(OUTCOME_VIEW.ORGANISATION_ID.eq(reader.organisation().value()))
        .and(OUTCOME_VIEW.OWNER_ID.eq(reader.id().value()).or(OUTCOME_VIEW.SHARED.isTrue()))
        .orderBy(OUTCOME_VIEW.NAME, OUTCOME_VIEW.ID)
        .fetch(row -> view(row, reader));
  }

  private static KeptView view(Record row, Actor reader) {
    String outcome = row.get(OUTCOME_VIEW.OUTCOME);
    Short indicator = row.get(OUTCOME_VIEW.INDICATOR);
    return new KeptView(
        row.get(OUTCOME_VIEW.ID),
        row.get(OUTCOME_VIEW.NAME),
        row.get("by_name", String.class),
        row.get(OUTCOME_VIEW.OWNER_ID).equals(reader.id().value()),
        row.get(OUTCOME_VIEW.SHARED),
        outcome == null ? null : Outcome.valueOf(outcome),
        indicator == null ? null : OutcomeIndicator.numbered(indicator),
        scope(row.get(OUTCOME_VIEW.LOCATION_ID), row.get(OUTCOME_VIEW.TEAM_ID)),
        row.get(OUTCOME_VIEW.MONTHS));
  }

  private static Scope scope(
      @org.jspecify.annotations.Nullable Long location,
      @org.jspecify.annotations.Nullable Long team) {
    if (team != null) {
      return new Scope.Team(new TeamId(team));
    }
    return location == null
        ? new Scope.Organisation()
        : new Scope.Location(new LocationId(location));
  }

  void insert(Actor owner, KeptView view) {
    Outcome outcome = view.outcome();
    OutcomeIndicator indicator = view.indicator();
    db.insertInto(OUTCOME_VIEW)
        .set(OUTCOME_VIEW.ORGANISATION_ID, owner.organisation().value())
        .set(OUTCOME_VIEW.OWNER_ID, owner.id().value())
        .set(OUTCOME_VIEW.NAME, view.name())
        .set(OUTCOME_VIEW.SHARED, view.shared())
        .set(OUTCOME_VIEW.OUTCOME, outcome == null ? null : outcome.name())
        .set(OUTCOME_VIEW.INDICATOR, indicator == null ? null : (short) indicator.number())
        .set(
            OUTCOME_VIEW.LOCATION_ID,
            view.place() instanceof Scope.Location(LocationId id) ? id.value() : null)
        .set(
            OUTCOME_VIEW.TEAM_ID, view.place() instanceof Scope.Team(TeamId id) ? id.value() : null)
        .set(OUTCOME_VIEW.MONTHS, view.months())
        .set(OUTCOME_VIEW.CREATED_AT, clock.instant())
        .execute();
  }

  int count(Actor owner) {
    return db.fetchCount(OUTCOME_VIEW, OUTCOME_VIEW.OWNER_ID.eq(owner.id().value()));
  }

  /** Returns false when the owner has no such view. */
  boolean delete(Actor owner, long id) {
    return db.deleteFrom(OUTCOME_VIEW)
            .where(OUTCOME_VIEW.ID.eq(id))
            .and(OUTCOME_VIEW.OWNER_ID.eq(owner.id().value()))
            .execute()
        == 1;
  }
}
