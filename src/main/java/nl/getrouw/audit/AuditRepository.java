package nl.getrouw.audit;

import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.SHEET;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noField;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.AuditFacts.SheetFacts;
import nl.getrouw.audit.AuditFilter.LocationChoice;
import nl.getrouw.audit.PlanChoices.Candidate;
import nl.getrouw.audit.PlanChoices.TeamChoice;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.SheetId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Audits and their sheets, without what is on the sheets. */
@Repository
class AuditRepository {

  private final DSLContext db;
  private final Clock clock;

  AuditRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A team that is not closed, with its place. */
  Optional<Place> place(TeamId team) {
    return db.select(TEAM.ORGANISATION_ID, TEAM.LOCATION_ID)
        .from(TEAM)
        .where(TEAM.ID.eq(team.value()))
        .and(TEAM.CLOSED_ON.isNull())
        .fetchOptional(
            row -> new Place(new OrganisationId(row.value1()), new LocationId(row.value2()), team));
  }

  List<TeamChoice> teams(Reach reach) {
    return db.select(TEAM.ID, TEAM.NAME, LOCATION.NAME)
        .from(TEAM)
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .where(within(reach))
        .and(TEAM.CLOSED_ON.isNull())
        .orderBy(TEAM.NAME)
        .fetch(row -> new TeamChoice(new TeamId(row.value1()), row.value2(), row.value3()));
  }

  /** People who hold the role of auditor, or any role in the organisation's teams, on a day. */
  List<Candidate> candidates(OrganisationId organisation, LocalDate day) {
    Map<Long, Candidate> candidates = new LinkedHashMap<>();
    db.select(
            PERSON.ID, PERSON.NAME, PERSON.FUNCTION_TITLE, ROLE_ASSIGNMENT.ROLE, TEAM.ID, TEAM.NAME)
        .from(PERSON)
        .join(ROLE_ASSIGNMENT)
        .on(ROLE_ASSIGNMENT.PERSON_ID.eq(PERSON.ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(ROLE_ASSIGNMENT.TEAM_ID))
        .where(PERSON.ORGANISATION_ID.eq(organisation.value()))
        .and(PERSON.DISABLED_AT.isNull())
        .and(heldOn(day))
        .and(
            ROLE_ASSIGNMENT.ROLE.in(
                Role.AUDITOR.name(),
                Role.COACH.name(),
                Role.TEAM_MEMBER.name(),
                Role.TEAM_LEAD.name()))
        .orderBy(PERSON.NAME, PERSON.ID, TEAM.NAME)
        .forEach(
            row -> {
              boolean works =
                  row.value5() != null
                      && (row.value4().equals(Role.TEAM_MEMBER.name())
                          || row.value4().equals(Role.TEAM_LEAD.name()));
              Candidate before = candidates.get(row.value1());
              List<TeamId> teams = new ArrayList<>(before == null ? List.of() : before.worksIn());
              String workplace =
                  before == null ? (row.value3() == null ? "" : row.value3()) : before.workplace();
              if (works && !teams.contains(new TeamId(row.value5()))) {
                workplace = teams.isEmpty() ? row.value6() : workplace + ", " + row.value6();
                teams.add(new TeamId(row.value5()));
              }
              candidates.put(
                  row.value1(),
                  new Candidate(new PersonId(row.value1()), row.value2(), teams, workplace));
            });
    return List.copyOf(candidates.values());
  }

  AuditId insert(AuditPlan plan, Actor planner) {
    long id =
        db.insertInto(AUDIT)
            .set(AUDIT.ORGANISATION_ID, planner.organisation().value())
            .set(AUDIT.TEAM_ID, plan.team().value())
            .set(AUDIT.INSTRUMENT_VERSION_ID, plan.instrument().value())
            .set(AUDIT.KIND, plan.kind().name())
            .set(AUDIT.MOMENT, plan.moment().name())
            .set(AUDIT.STATE, AuditState.PLANNED.name())
            .set(AUDIT.LEAD_AUDITOR_ID, plan.leadAuditor().value())
            .set(AUDIT.STARTS_ON, plan.startsOn())
            .set(AUDIT.ENDS_ON, plan.endsOn())
            .set(AUDIT.PLANNED_BY, planner.id().value())
            .set(AUDIT.PLANNED_AT, clock.instant())
            .returning(AUDIT.ID)
            .fetchSingle()
            .getId();
    insertSheets(new AuditId(id), plan.auditors());
    return new AuditId(id);
  }

  /** Returns false when the audit is not at this version any more. */
  boolean update(AuditId id, int version, AuditPlan plan) {
    int rows =
        db.update(AUDIT)
            .set(AUDIT.TEAM_ID, plan.team().value())
            .set(AUDIT.INSTRUMENT_VERSION_ID, plan.instrument().value())
            .set(AUDIT.KIND, plan.kind().name())
            .set(AUDIT.MOMENT, plan.moment().name())
            .set(AUDIT.LEAD_AUDITOR_ID, plan.leadAuditor().value())
            .set(AUDIT.STARTS_ON, plan.startsOn())
            .set(AUDIT.ENDS_ON, plan.endsOn())
            .set(AUDIT.VERSION, version + 1)
            .where(at(id, version))
            .execute();
    if (rows == 1) {
      db.deleteFrom(SHEET).where(SHEET.AUDIT_ID.eq(id.value())).execute();
      insertSheets(id, plan.auditors());
    }
    return rows == 1;
  }

  private void insertSheets(AuditId audit, Set<PersonId> auditors) {
    var insert = db.insertInto(SHEET, SHEET.AUDIT_ID, SHEET.AUDITOR_ID);
    for (PersonId auditor : auditors) {
      insert = insert.values(audit.value(), auditor.value());
    }
    insert.execute();
  }

  /** Returns false when the audit is not at this version any more. */
  boolean move(AuditId id, int version, Transition step, Actor actor, @Nullable String reason) {
    boolean cancelled = step == Transition.CANCEL;
    boolean finished = step == Transition.FINISH;
    return db.update(AUDIT)
            .set(AUDIT.STATE, step.to().name())
            .set(AUDIT.VERSION, version + 1)
            .set(cancelled ? AUDIT.CANCELLED_AT : noField(AUDIT.CANCELLED_AT), clock.instant())
            .set(cancelled ? AUDIT.CANCELLED_BY : noField(AUDIT.CANCELLED_BY), actor.id().value())
            .set(cancelled ? AUDIT.CANCEL_REASON : noField(AUDIT.CANCEL_REASON), reason)
            .set(finished ? AUDIT.FINALISED_AT : noField(AUDIT.FINALISED_AT), clock.instant())
            .set(finished ? AUDIT.FINALISED_BY : noField(AUDIT.FINALISED_BY), actor.id().value())
            .where(at(id, version))
            .execute()
        == 1;
  }

  private static Condition at(AuditId id, int version) {
    return AUDIT.ID.eq(id.value()).and(AUDIT.VERSION.eq(version));
  }

  /**
   * Holds the audit until the end of the transaction. Comes before any other question in it: what
   * is read afterwards is then as new as the lock.
   */
  void lock(AuditId id) {
    db.select(AUDIT.ID).from(AUDIT).where(AUDIT.ID.eq(id.value())).forUpdate().fetch();
  }

  Optional<AuditFacts> facts(AuditId id) {
    return db.select(
            AUDIT.ORGANISATION_ID,
            TEAM.LOCATION_ID,
            TEAM.ID,
            TEAM.NAME,
            AUDIT.INSTRUMENT_VERSION_ID,
            AUDIT.KIND,
            AUDIT.MOMENT,
            AUDIT.STATE,
            AUDIT.LEAD_AUDITOR_ID,
            AUDIT.STARTS_ON,
            AUDIT.ENDS_ON,
            AUDIT.FINALISED_AT,
            AUDIT.CANCEL_REASON,
            AUDIT.VERSION)
        .from(AUDIT)
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .where(AUDIT.ID.eq(id.value()))
        .fetchOptional(
            row ->
                new AuditFacts(
                    id,
                    new Place(
                        new OrganisationId(row.value1()),
                        new LocationId(row.value2()),
                        new TeamId(row.value3())),
                    row.value4(),
                    new InstrumentVersionId(row.value5()),
                    AuditKind.valueOf(row.value6()),
                    AuditMoment.valueOf(row.value7()),
                    AuditState.valueOf(row.value8()),
                    row.value9() == null ? null : new PersonId(row.value9()),
                    row.value10(),
                    row.value11(),
                    row.value12(),
                    row.value13(),
                    row.value14(),
                    sheets(id)));
  }

  private List<SheetFacts> sheets(AuditId audit) {
    Field<Integer> answered =
        field(
            selectCount()
                .from(ANSWER)
                .where(ANSWER.SHEET_ID.eq(SHEET.ID))
                .and(ANSWER.SCORE.isNotNull().or(ANSWER.REASON.ne(""))));
    return db.select(SHEET.ID, SHEET.AUDITOR_ID, PERSON.NAME, answered, SHEET.SUBMITTED_AT)
        .from(SHEET)
        .join(PERSON)
        .on(PERSON.ID.eq(SHEET.AUDITOR_ID))
        .where(SHEET.AUDIT_ID.eq(audit.value()))
        .orderBy(SHEET.ID)
        .fetch(
            row ->
                new SheetFacts(
                    new SheetId(row.value1()),
                    new PersonId(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }

  /** Names of the people who hold one of the roles for a place on a day. */
  List<String> holders(Place place, LocalDate day, Role... roles) {
    return db.selectDistinct(PERSON.NAME)
        .from(ROLE_ASSIGNMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(ROLE_ASSIGNMENT.PERSON_ID))
        .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(place.organisation().value()))
        .and(ROLE_ASSIGNMENT.ROLE.in(Arrays.stream(roles).map(Role::name).toList()))
        .and(heldOn(day))
        .and(PERSON.DISABLED_AT.isNull())
        .and(
            ROLE_ASSIGNMENT
                .LOCATION_ID
                .isNull()
                .or(ROLE_ASSIGNMENT.LOCATION_ID.eq(place.location().value())))
        .and(ROLE_ASSIGNMENT.TEAM_ID.isNull().or(ROLE_ASSIGNMENT.TEAM_ID.eq(place.team().value())))
        .orderBy(PERSON.NAME)
        .fetch(PERSON.NAME);
  }

  List<AuditRow> list(Actor reader, AuditFilter filter, AuditSort.By sort, PageRequest page) {
    Field<Boolean> mine =
        field(
            exists(
                selectOne()
                    .from(SHEET)
                    .where(SHEET.AUDIT_ID.eq(AUDIT.ID))
                    .and(SHEET.AUDITOR_ID.eq(reader.id().value()))));
    Field<Integer> sheets =
        field(select(DSL.count()).from(SHEET).where(SHEET.AUDIT_ID.eq(AUDIT.ID)));
    Field<Integer> submitted =
        field(select(DSL.count(SHEET.SUBMITTED_AT)).from(SHEET).where(SHEET.AUDIT_ID.eq(AUDIT.ID)));
    return db.select(
            AUDIT.ID,
            TEAM.ID,
            TEAM.NAME,
            LOCATION.NAME,
            AUDIT.KIND,
            AUDIT.MOMENT,
            AUDIT.STATE,
            AUDIT.STARTS_ON,
            AUDIT.ENDS_ON,
            RESULT.TOTAL,
            RESULT.TOTAL_BAND,
            INSTRUMENT.CODE,
            INSTRUMENT_VERSION.LABEL,
            AUDIT.INSTRUMENT_VERSION_ID,
            PERSON.NAME,
            mine,
            sheets,
            submitted)
        .from(AUDIT)
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .join(INSTRUMENT_VERSION)
        .on(INSTRUMENT_VERSION.ID.eq(AUDIT.INSTRUMENT_VERSION_ID))
        .join(INSTRUMENT)
        .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(AUDIT.LEAD_AUDITOR_ID))
        .leftJoin(RESULT)
        .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
        .where(visible(reader, filter))
        .orderBy(order(sort), AUDIT.ID.desc())
        .limit(page.limit())
        .offset(page.offset())
        .fetch(
            row ->
                new AuditRow(
                    new AuditId(row.value1()),
                    new TeamId(row.value2()),
                    row.value3(),
                    row.value4(),
                    AuditKind.valueOf(row.value5()),
                    AuditMoment.valueOf(row.value6()),
                    AuditState.valueOf(row.value7()),
                    row.value8(),
                    row.value9(),
                    row.value10(),
                    row.value11(),
                    row.value12(),
                    row.value13(),
                    row.value14(),
                    row.value15(),
                    row.value16(),
                    row.value17(),
                    row.value18()));
  }

  /** The audits in these states, first to begin first; of every organisation. */
  List<AuditId> in(Set<AuditState> states) {
    return db.select(AUDIT.ID)
        .from(AUDIT)
        .where(AUDIT.STATE.in(states.stream().map(AuditState::name).toList()))
        .orderBy(AUDIT.STARTS_ON, AUDIT.ID)
        .fetch(row -> new AuditId(row.value1()));
  }

  int count(Actor reader, AuditFilter filter) {
    return db.fetchCount(
        select(AUDIT.ID)
            .from(AUDIT)
            .join(TEAM)
            .on(TEAM.ID.eq(AUDIT.TEAM_ID))
            .where(visible(reader, filter)));
  }

  /** The locations of the audits that the reader may see, by name. */
  List<LocationChoice> locations(Actor reader) {
    return db.selectDistinct(LOCATION.ID, LOCATION.NAME)
        .from(AUDIT)
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .where(visible(reader, AuditFilter.ALL))
        .orderBy(LOCATION.NAME)
        .fetch(row -> new LocationChoice(new LocationId(row.value1()), row.value2()));
  }

  private Condition visible(Actor reader, AuditFilter filter) {
    Condition shown = AUDIT.ORGANISATION_ID.eq(reader.organisation().value());
    Reach reach = reader.reach(AuditAccess.READERS);
    // who reads the whole organisation needs no other ground: "or scored by me" would take no index
    if (filter.assignedToMe() || !reach.whole()) {
      Condition assigned =
          exists(
              selectOne()
                  .from(SHEET)
                  .where(SHEET.AUDIT_ID.eq(AUDIT.ID))
                  .and(SHEET.AUDITOR_ID.eq(reader.id().value())));
      shown = shown.and(filter.assignedToMe() ? assigned : assigned.or(within(reach)));
    }
    if (!filter.text().isBlank()) {
      shown = shown.and(TEAM.NAME.containsIgnoreCase(filter.text().strip()));
    }
    if (!filter.states().isEmpty()) {
      shown = shown.and(AUDIT.STATE.in(filter.states().stream().map(AuditState::name).toList()));
    }
    if (filter.location() != null) {
      shown = shown.and(TEAM.LOCATION_ID.eq(filter.location().value()));
    }
    if (filter.team() != null) {
      shown = shown.and(TEAM.ID.eq(filter.team().value()));
    }
    return shown;
  }

  static Condition within(Reach reach) {
    Condition organisation = TEAM.ORGANISATION_ID.eq(reach.organisation().value());
    if (reach.whole()) {
      return organisation;
    }
    return organisation.and(
        TEAM.LOCATION_ID
            .in(reach.locations().stream().map(LocationId::value).toList())
            .or(TEAM.ID.in(reach.teams().stream().map(TeamId::value).toList())));
  }

  private static Condition heldOn(LocalDate day) {
    return ROLE_ASSIGNMENT
        .STARTS_ON
        .le(day)
        .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(day)));
  }

  private static SortField<?> order(AuditSort.By sort) {
    Field<?> column =
        switch (sort.column()) {
          case TEAM -> TEAM.NAME;
          case LOCATION -> LOCATION.NAME;
          case STATE ->
              DSL.case_(AUDIT.STATE)
                  .when("SCORING", 1)
                  .when("CONSENSUS", 2)
                  .when("CONCEPT", 3)
                  .when("PLANNED", 4)
                  .when("FINAL", 5)
                  .else_(6);
          case STARTS_ON -> AUDIT.STARTS_ON;
          case TOTAL -> RESULT.TOTAL;
        };
    return sort.descending() ? column.desc() : column.asc();
  }
}
