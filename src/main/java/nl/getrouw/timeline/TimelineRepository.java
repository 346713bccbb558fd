package nl.getrouw.timeline;

import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TIMELINE_MOMENT;
import static nl.getrouw.db.Tables.TIMELINE_PHASE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Period;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Phases, milestones and decisions. */
@Repository
class TimelineRepository {

  private final DSLContext db;
  private final Clock clock;

  TimelineRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  String name(OrganisationId organisation) {
    return db.select(ORGANISATION.NAME)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .fetchSingle()
        .value1();
  }

  /** Takes the organisation's row, so that two people cannot enter phases that overlap. */
  void lock(OrganisationId organisation) {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .forUpdate()
        .fetch();
  }

  /** All phases of an organisation and its teams, in the order of time. */
  List<Phase> phases(OrganisationId organisation) {
    return phases(TIMELINE_PHASE.ORGANISATION_ID.eq(organisation.value()));
  }

  Optional<Phase> phase(OrganisationId organisation, long id) {
    return phases(
            TIMELINE_PHASE.ORGANISATION_ID.eq(organisation.value()).and(TIMELINE_PHASE.ID.eq(id)))
        .stream()
        .findFirst();
  }

  private List<Phase> phases(Condition wanted) {
    return db.select(TIMELINE_PHASE.asterisk(), PERSON.NAME)
        .from(TIMELINE_PHASE)
        .join(PERSON)
        .on(PERSON.ID.eq(TIMELINE_PHASE.ENTERED_BY))
        .where(wanted)
        .orderBy(TIMELINE_PHASE.STARTS_ON, TIMELINE_PHASE.ID)
        .fetch(
            row ->
                new Phase(
                    row.get(TIMELINE_PHASE.ID),
                    team(row.get(TIMELINE_PHASE.TEAM_ID)),
                    PhaseKind.valueOf(row.get(TIMELINE_PHASE.PHASE)),
                    new Period(row.get(TIMELINE_PHASE.STARTS_ON), row.get(TIMELINE_PHASE.ENDS_ON)),
                    row.get(TIMELINE_PHASE.NOTE),
                    row.get(PERSON.NAME),
                    row.get(TIMELINE_PHASE.VERSION)));
  }

  private static @Nullable TeamId team(@Nullable Long id) {
    return id == null ? null : new TeamId(id);
  }

  void insert(Actor actor, @Nullable TeamId team, Phase.Draft draft) {
    db.insertInto(TIMELINE_PHASE)
        .set(TIMELINE_PHASE.ORGANISATION_ID, actor.organisation().value())
        .set(TIMELINE_PHASE.TEAM_ID, team == null ? null : team.value())
        .set(TIMELINE_PHASE.PHASE, draft.kind().name())
        .set(TIMELINE_PHASE.STARTS_ON, draft.from())
        .set(TIMELINE_PHASE.ENDS_ON, draft.to())
        .set(TIMELINE_PHASE.NOTE, draft.note())
        .set(TIMELINE_PHASE.ENTERED_BY, actor.id().value())
        .set(TIMELINE_PHASE.ENTERED_AT, clock.instant())
        .execute();
  }

  /** Returns false when it has another version by now. */
  boolean update(Actor actor, long id, int version, Phase.Draft draft) {
    return db.update(TIMELINE_PHASE)
            .set(TIMELINE_PHASE.PHASE, draft.kind().name())
            .set(TIMELINE_PHASE.STARTS_ON, draft.from())
            .set(TIMELINE_PHASE.ENDS_ON, draft.to())
            .set(TIMELINE_PHASE.NOTE, draft.note())
            .set(TIMELINE_PHASE.ENTERED_BY, actor.id().value())
            .set(TIMELINE_PHASE.ENTERED_AT, clock.instant())
            .set(TIMELINE_PHASE.VERSION, version + 1)
            .where(TIMELINE_PHASE.ID.eq(id))
            .and(TIMELINE_PHASE.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Returns false when it has another version by now. */
  boolean removePhase(long id, int version) {
    return db.deleteFrom(TIMELINE_PHASE)
            .where(TIMELINE_PHASE.ID.eq(id))
            .and(TIMELINE_PHASE.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** All milestones and decisions of an organisation and its teams, in the order of time. */
  List<Moment> moments(OrganisationId organisation) {
    return moments(TIMELINE_MOMENT.ORGANISATION_ID.eq(organisation.value()));
  }

  Optional<Moment> moment(OrganisationId organisation, long id) {
    return moments(
            TIMELINE_MOMENT.ORGANISATION_ID.eq(organisation.value()).and(TIMELINE_MOMENT.ID.eq(id)))
        .stream()
        .findFirst();
  }

  private List<Moment> moments(Condition wanted) {
    return db.select(TIMELINE_MOMENT.asterisk(), PERSON.NAME)
        .from(TIMELINE_MOMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(TIMELINE_MOMENT.ENTERED_BY))
        .where(wanted)
        .orderBy(TIMELINE_MOMENT.ON_DATE, TIMELINE_MOMENT.ID)
        .fetch(
            row ->
                new Moment(
                    row.get(TIMELINE_MOMENT.ID),
                    team(row.get(TIMELINE_MOMENT.TEAM_ID)),
                    MomentKind.valueOf(row.get(TIMELINE_MOMENT.KIND)),
                    row.get(TIMELINE_MOMENT.ON_DATE),
                    row.get(TIMELINE_MOMENT.TEXT),
                    "",
                    null,
                    row.get(PERSON.NAME),
                    row.get(TIMELINE_MOMENT.VERSION)));
  }

  void insert(Actor actor, @Nullable TeamId team, Moment.Draft draft) {
    db.insertInto(TIMELINE_MOMENT)
        .set(TIMELINE_MOMENT.ORGANISATION_ID, actor.organisation().value())
        .set(TIMELINE_MOMENT.TEAM_ID, team == null ? null : team.value())
        .set(TIMELINE_MOMENT.KIND, draft.kind().name())
        .set(TIMELINE_MOMENT.ON_DATE, draft.on())
        .set(TIMELINE_MOMENT.TEXT, draft.text())
        .set(TIMELINE_MOMENT.ENTERED_BY, actor.id().value())
        .set(TIMELINE_MOMENT.ENTERED_AT, clock.instant())
        .execute();
  }

  /** Returns false when it has another version by now. */
  boolean update(Actor actor, long id, int version, Moment.Draft draft) {
    return db.update(TIMELINE_MOMENT)
            .set(TIMELINE_MOMENT.KIND, draft.kind().name())
            .set(TIMELINE_MOMENT.ON_DATE, draft.on())
            .set(TIMELINE_MOMENT.TEXT, draft.text())
            .set(TIMELINE_MOMENT.ENTERED_BY, actor.id().value())
            .set(TIMELINE_MOMENT.ENTERED_AT, clock.instant())
            .set(TIMELINE_MOMENT.VERSION, version + 1)
            .where(TIMELINE_MOMENT.ID.eq(id))
            .and(TIMELINE_MOMENT.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Returns false when it has another version by now. */
  boolean removeMoment(long id, int version) {
    return db.deleteFrom(TIMELINE_MOMENT)
            .where(TIMELINE_MOMENT.ID.eq(id))
            .and(TIMELINE_MOMENT.VERSION.eq(version))
            .execute()
        == 1;
  }
}
