package nl.getrouw.action;

import static nl.getrouw.db.Tables.ACTION_STEP;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.IMPROVEMENT_ACTION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.AuditState;
import nl.getrouw.db.tables.Audit;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Id;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds actions; what somebody may not see is never fetched. */
@Repository
class ActionQueries {

  /** An action as it stands in the database, with the numbers of its steps. */
  record Stored(
      ActionId id,
      int version,
      TeamId team,
      String goal,
      String why,
      @Nullable PersonId owner,
      @Nullable String ownerName,
      @Nullable LocalDate due,
      ActionState state,
      boolean proposed,
      @Nullable PersonId proposedBy,
      @Nullable String dropReason,
      Origin origin,
      @Nullable InstrumentVersionId instrument,
      PersonId createdBy,
      Instant createdAt,
      @Nullable Instant closedAt,
      int steps,
      int stepsDone) {}

  private static final Audit SCORED = AUDIT.as("scored");

  private static final Field<Integer> STEPS =
      field(selectCount().from(ACTION_STEP).where(ACTION_STEP.ACTION_ID.eq(IMPROVEMENT_ACTION.ID)));

  private static final Field<Integer> STEPS_DONE =
      field(
          selectCount()
              .from(ACTION_STEP)
              .where(ACTION_STEP.ACTION_ID.eq(IMPROVEMENT_ACTION.ID))
              .and(ACTION_STEP.DONE_AT.isNotNull()));

  private final DSLContext db;

  ActionQueries(DSLContext db) {
    this.db = db;
  }

  /** An action, whoever asks. */
  Optional<Stored> find(ActionId id) {
    return stored().where(IMPROVEMENT_ACTION.ID.eq(id.value())).fetchOptional(ActionQueries::row);
  }

  List<Stored> list(
      Actor reader,
      Set<TeamId> audited,
      ActionFilter filter,
      ActionSort.By sort,
      PageRequest page) {
    return stored()
        .where(visible(reader, audited).and(matches(reader, filter)))
        .orderBy(order(sort))
        .limit(page.limit())
        .offset(page.offset())
        .fetch(ActionQueries::row);
  }

  int count(Actor reader, Set<TeamId> audited, ActionFilter filter) {
    return db.fetchCount(
        db.select(IMPROVEMENT_ACTION.ID)
            .from(IMPROVEMENT_ACTION)
            .join(TEAM)
            .on(TEAM.ID.eq(IMPROVEMENT_ACTION.TEAM_ID))
            .where(visible(reader, audited).and(matches(reader, filter))));
  }

  boolean isVisible(Actor reader, Set<TeamId> audited, ActionId id) {
    return db.fetchExists(
        db.selectOne()
            .from(IMPROVEMENT_ACTION)
            .join(TEAM)
            .on(TEAM.ID.eq(IMPROVEMENT_ACTION.TEAM_ID))
            .where(IMPROVEMENT_ACTION.ID.eq(id.value()))
            .and(visible(reader, audited)));
  }

  /** All actions of some teams, dropped ones included, oldest first. */
  List<Stored> ofTeams(Collection<TeamId> teams) {
    return stored()
        .where(IMPROVEMENT_ACTION.TEAM_ID.in(numbers(teams)))
        .orderBy(IMPROVEMENT_ACTION.ID)
        .fetch(ActionQueries::row);
  }

  /** What an audit led to, as far as the reader may see it, oldest first. */
  List<Stored> from(Actor reader, Set<TeamId> audited, AuditId audit) {
    return stored()
        .where(IMPROVEMENT_ACTION.ORIGIN_AUDIT_ID.eq(audit.value()))
        .and(visible(reader, audited))
        .orderBy(IMPROVEMENT_ACTION.ID)
        .fetch(ActionQueries::row);
  }

  /** Those among these that the reader may see, oldest first. */
  List<Stored> among(Actor reader, Set<TeamId> audited, Collection<ActionId> ids) {
    return stored()
        .where(IMPROVEMENT_ACTION.ID.in(numbers(ids)))
        .and(visible(reader, audited))
        .orderBy(IMPROVEMENT_ACTION.ID)
        .fetch(ActionQueries::row);
  }

  List<DueAction> due(LocalDate until) {
    return db.select(
            IMPROVEMENT_ACTION.ID,
            IMPROVEMENT_ACTION.ORGANISATION_ID,
            TEAM.ID,
            TEAM.NAME,
            IMPROVEMENT_ACTION.OWNER_ID,
            IMPROVEMENT_ACTION.GOAL,
            IMPROVEMENT_ACTION.DUE_ON)
        .from(IMPROVEMENT_ACTION)
        .join(TEAM)
        .on(TEAM.ID.eq(IMPROVEMENT_ACTION.TEAM_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(IMPROVEMENT_ACTION.OWNER_ID))
        .where(IMPROVEMENT_ACTION.STATE.in(names(ActionState.OPEN)))
        .and(IMPROVEMENT_ACTION.DUE_ON.le(until))
        .and(PERSON.DISABLED_AT.isNull())
        .orderBy(IMPROVEMENT_ACTION.DUE_ON, IMPROVEMENT_ACTION.ID)
        .fetch(
            row ->
                new DueAction(
                    new ActionId(row.value1()),
                    new OrganisationId(row.value2()),
                    new TeamId(row.value3()),
                    row.value4(),
                    new PersonId(row.value5()),
                    row.value6(),
                    row.value7()));
  }

  private SelectOnConditionStep<Record> stored() {
    return db.select(IMPROVEMENT_ACTION.fields())
        .select(PERSON.NAME, AUDIT.INSTRUMENT_VERSION_ID, STEPS, STEPS_DONE)
        .from(IMPROVEMENT_ACTION)
        .join(TEAM)
        .on(TEAM.ID.eq(IMPROVEMENT_ACTION.TEAM_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(IMPROVEMENT_ACTION.OWNER_ID))
        .leftJoin(AUDIT)
        .on(AUDIT.ID.eq(IMPROVEMENT_ACTION.ORIGIN_AUDIT_ID));
  }

  private static Stored row(Record row) {
    Long owner = row.get(IMPROVEMENT_ACTION.OWNER_ID);
    Long audit = row.get(IMPROVEMENT_ACTION.ORIGIN_AUDIT_ID);
    Long proposer = row.get(IMPROVEMENT_ACTION.PROPOSED_BY);
    Long instrument = row.get(AUDIT.INSTRUMENT_VERSION_ID);
    return new Stored(
        new ActionId(row.get(IMPROVEMENT_ACTION.ID)),
        row.get(IMPROVEMENT_ACTION.VERSION),
        new TeamId(row.get(IMPROVEMENT_ACTION.TEAM_ID)),
        row.get(IMPROVEMENT_ACTION.GOAL),
        row.get(IMPROVEMENT_ACTION.WHY),
        owner == null ? null : new PersonId(owner),
        row.get(PERSON.NAME),
        row.get(IMPROVEMENT_ACTION.DUE_ON),
        ActionState.valueOf(row.get(IMPROVEMENT_ACTION.STATE)),
        row.get(IMPROVEMENT_ACTION.PROPOSED),
        proposer == null ? null : new PersonId(proposer),
        row.get(IMPROVEMENT_ACTION.DROP_REASON),
        new Origin(
            OriginKind.valueOf(row.get(IMPROVEMENT_ACTION.ORIGIN_KIND)),
            audit == null ? null : new AuditId(audit),
            row.get(IMPROVEMENT_ACTION.ORIGIN_DOMAIN),
            row.get(IMPROVEMENT_ACTION.ORIGIN_ITEM),
            row.get(IMPROVEMENT_ACTION.ORIGIN_TEXT)),
        instrument == null ? null : new InstrumentVersionId(instrument),
        new PersonId(row.get(IMPROVEMENT_ACTION.CREATED_BY)),
        row.get(IMPROVEMENT_ACTION.CREATED_AT),
        row.get(IMPROVEMENT_ACTION.CLOSED_AT),
        row.get(STEPS),
        row.get(STEPS_DONE));
  }

  /** The teams that a role reaches, the teams that the reader audits now, and own proposals. */
  private static Condition visible(Actor reader, Set<TeamId> audited) {
    return IMPROVEMENT_ACTION
        .ORGANISATION_ID
        .eq(reader.organisation().value())
        .and(
            IMPROVEMENT_ACTION
                .PROPOSED_BY
                .eq(reader.id().value())
                .or(
                    within(reader.reach(ActionAccess.READERS))
                        .or(IMPROVEMENT_ACTION.TEAM_ID.in(numbers(audited)))
                        .and(isNotBlind())));
  }

  /** What an auditor proposes while sheets are open would tell the others how she scores. */
  private static Condition isNotBlind() {
    return IMPROVEMENT_ACTION
        .PROPOSED
        .isFalse()
        .or(
            notExists(
                selectOne()
                    .from(SCORED)
                    .where(SCORED.ID.eq(IMPROVEMENT_ACTION.ORIGIN_AUDIT_ID))
                    .and(SCORED.STATE.eq(AuditState.SCORING.name()))));
  }

  private static Condition within(Reach reach) {
    return reach.whole()
        ? TEAM.ORGANISATION_ID.eq(reach.organisation().value())
        : TEAM.LOCATION_ID.in(numbers(reach.locations())).or(TEAM.ID.in(numbers(reach.teams())));
  }

  private static Condition matches(Actor reader, ActionFilter filter) {
    Condition condition =
        switch (filter.whose()) {
          case MINE -> IMPROVEMENT_ACTION.OWNER_ID.eq(reader.id().value());
          case MY_TEAMS ->
              IMPROVEMENT_ACTION.TEAM_ID.in(
                  numbers(reader.teams(Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH)));
          case ALL -> DSL.noCondition();
        };
    if (!filter.text().isBlank()) {
      condition =
          condition.and(
              IMPROVEMENT_ACTION
                  .GOAL
                  .containsIgnoreCase(filter.text().strip())
                  .or(TEAM.NAME.containsIgnoreCase(filter.text().strip())));
    }
    if (!filter.states().isEmpty()) {
      condition = condition.and(IMPROVEMENT_ACTION.STATE.in(names(filter.states())));
    }
    TeamId team = filter.team();
    return team == null ? condition : condition.and(IMPROVEMENT_ACTION.TEAM_ID.eq(team.value()));
  }

  private static List<SortField<?>> order(ActionSort.By sort) {
    Field<?> column =
        switch (sort.column()) {
          case DUE -> IMPROVEMENT_ACTION.DUE_ON;
          case GOAL -> IMPROVEMENT_ACTION.GOAL;
          case TEAM -> TEAM.NAME;
          case OWNER -> PERSON.NAME;
          case STATE ->
              DSL.field(
                  "field({0}, 'PLAN', 'DO', 'STUDY', 'ADJUST', 'DONE', 'DROPPED')",
                  Integer.class, IMPROVEMENT_ACTION.STATE);
        };
    List<SortField<?>> order = new ArrayList<>();
    order.add(sort.descending() ? column.desc() : column.asc());
    order.add(IMPROVEMENT_ACTION.DUE_ON.asc());
    order.add(IMPROVEMENT_ACTION.ID.asc());
    return order;
  }

  private static List<String> names(Collection<ActionState> states) {
    return states.stream().map(ActionState::name).toList();
  }

  private static List<Long> numbers(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).toList();
  }
}
