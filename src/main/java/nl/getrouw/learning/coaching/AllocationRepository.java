package nl.getrouw.learning.coaching;

import static nl.getrouw.db.Tables.COACH_ALLOCATION;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.CoachAllocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores who coaches whom. */
@Repository
class AllocationRepository {

  private final DSLContext db;
  private final Directory directory;
  private final Clock clock;

  AllocationRepository(DSLContext db, Directory directory, Clock clock) {
    this.db = db;
    this.directory = directory;
    this.clock = clock;
  }

  Optional<Allocation> find(OrganisationId organisation, CoachAllocationId id) {
    return fetch(organisation, COACH_ALLOCATION.ID.eq(id.value())).stream().findFirst();
  }

  /** The agreements of a coach that run on some day of a period. */
  List<Allocation> ofCoach(
      OrganisationId organisation, PersonId coach, LocalDate from, LocalDate to) {
    return fetch(organisation, COACH_ALLOCATION.COACH_ID.eq(coach.value()).and(runs(from, to)));
  }

  /** All agreements that run on some day of a period. */
  List<Allocation> all(OrganisationId organisation, LocalDate from, LocalDate to) {
    return fetch(organisation, runs(from, to));
  }

  private static Condition runs(LocalDate from, LocalDate to) {
    return COACH_ALLOCATION
        .STARTS_ON
        .le(to)
        .and(COACH_ALLOCATION.ENDS_ON.isNull().or(COACH_ALLOCATION.ENDS_ON.ge(from)));
  }

  CoachAllocationId insert(Actor actor, AllocationDraft draft) {
    return new CoachAllocationId(
        db.insertInto(COACH_ALLOCATION)
            .set(COACH_ALLOCATION.ORGANISATION_ID, actor.organisation().value())
            .set(COACH_ALLOCATION.COACH_ID, draft.coach().value())
            .set(COACH_ALLOCATION.KIND, draft.kind().name())
            .set(COACH_ALLOCATION.TEAM_ID, draft.team() == null ? null : draft.team().value())
            .set(COACH_ALLOCATION.PERSON_ID, draft.person() == null ? null : draft.person().value())
            .set(COACH_ALLOCATION.STARTS_ON, draft.from())
            .set(COACH_ALLOCATION.ENDS_ON, draft.to())
            .set(COACH_ALLOCATION.MINUTES_PER_QUARTER, draft.minutes())
            .set(COACH_ALLOCATION.EVERY_WEEKS, draft.everyWeeks())
            .set(COACH_ALLOCATION.CREATED_BY, actor.id().value())
            .set(COACH_ALLOCATION.CREATED_AT, clock.instant())
            .returning(COACH_ALLOCATION.ID)
            .fetchSingle()
            .getId());
  }

  /** Returns false when the agreement has another version by now. */
  boolean end(CoachAllocationId id, int version, LocalDate last) {
    return db.update(COACH_ALLOCATION)
            .set(COACH_ALLOCATION.ENDS_ON, last)
            .set(COACH_ALLOCATION.VERSION, COACH_ALLOCATION.VERSION.plus(1))
            .where(COACH_ALLOCATION.ID.eq(id.value()))
            .and(COACH_ALLOCATION.VERSION.eq(version))
            .execute()
        == 1;
  }

  private List<Allocation> fetch(OrganisationId organisation, Condition which) {
    var rows =
        db.select(COACH_ALLOCATION.fields())
            .select(PERSON.NAME)
            .from(COACH_ALLOCATION)
            .join(PERSON)
            .on(PERSON.ID.eq(COACH_ALLOCATION.COACH_ID))
            .where(COACH_ALLOCATION.ORGANISATION_ID.eq(organisation.value()))
            .and(which)
            .orderBy(PERSON.NAME, COACH_ALLOCATION.KIND, COACH_ALLOCATION.ID)
            .fetch();
    Set<PersonId> people = new HashSet<>();
    rows.getValues(COACH_ALLOCATION.COACH_ID).forEach(id -> people.add(new PersonId(id)));
    rows.getValues(COACH_ALLOCATION.PERSON_ID).stream()
        .filter(Objects::nonNull)
        .forEach(id -> people.add(new PersonId(id)));
    Map<PersonId, Colleague> colleagues =
        directory.colleagues(organisation, people, LocalDate.now(clock)).stream()
            .collect(Collectors.toMap(Colleague::id, one -> one));
    Map<PersonId, String> names = directory.names(people);
    Map<TeamId, TeamRef> teams =
        directory.teams(
            rows.getValues(COACH_ALLOCATION.TEAM_ID).stream()
                .filter(Objects::nonNull)
                .map(TeamId::new)
                .collect(Collectors.toSet()));
    return rows.map(row -> allocation(row, teams, names, colleagues));
  }

  private static Allocation allocation(
      Record row,
      Map<TeamId, TeamRef> teams,
      Map<PersonId, String> names,
      Map<PersonId, Colleague> colleagues) {
    PersonId coach = new PersonId(row.get(COACH_ALLOCATION.COACH_ID));
    Long team = row.get(COACH_ALLOCATION.TEAM_ID);
    Long about = row.get(COACH_ALLOCATION.PERSON_ID);
    PersonId person = about == null ? null : new PersonId(about);
    return new Allocation(
        new CoachAllocationId(row.get(COACH_ALLOCATION.ID)),
        row.get(COACH_ALLOCATION.VERSION),
        new Coachee(coach, row.get(PERSON.NAME)),
        Kind.valueOf(row.get(COACH_ALLOCATION.KIND)),
        team == null ? null : teams.get(new TeamId(team)),
        person == null ? null : new Coachee(person, names.getOrDefault(person, "")),
        row.get(COACH_ALLOCATION.STARTS_ON),
        row.get(COACH_ALLOCATION.ENDS_ON),
        row.get(COACH_ALLOCATION.MINUTES_PER_QUARTER),
        row.get(COACH_ALLOCATION.EVERY_WEEKS),
        isOwn(
            colleagues.get(coach),
            team == null ? null : new TeamId(team),
            person == null ? null : colleagues.get(person)));
  }

  /** Whether the coach works in the team, or in one of the person's teams. */
  static boolean isOwn(
      @Nullable Colleague coach, @Nullable TeamId team, @Nullable Colleague person) {
    if (coach == null) {
      return false;
    }
    return team != null
        ? coach.worksIn(team)
        : person != null && person.worksIn().stream().anyMatch(own -> coach.worksIn(own.id()));
  }
}
