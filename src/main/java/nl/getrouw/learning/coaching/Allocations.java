package nl.getrouw.learning.coaching;

import static nl.getrouw.learning.coaching.CoachingAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.CoachAllocationId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.coaching.AllocationDraft.Field;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who coaches whom, for how long, and for how many hours a quarter. Managers and administrators
 * decide it for the teams that they reach; coaches and the people of a team see their own.
 */
@Service
@Transactional
public class Allocations {

  private static final int MOST_MINUTES = 60_000;
  private static final int MOST_WEEKS = 52;
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final AllocationRepository allocations;
  private final Teams teams;
  private final Directory directory;
  private final Trail trail;
  private final Clock clock;

  Allocations(
      AllocationRepository allocations,
      Teams teams,
      Directory directory,
      Trail trail,
      Clock clock) {
    this.allocations = allocations;
    this.teams = teams;
    this.directory = directory;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person allocates coaches at all. */
  public boolean mayAllocate(Actor actor) {
    return CoachingAccess.mayOversee(actor);
  }

  /**
   * The agreements of the teams that the actor oversees, that run today or later.
   *
   * @throws NotFound for who oversees nothing
   */
  @Transactional(readOnly = true)
  public List<Allocation> list(Actor actor) {
    require(mayAllocate(actor));
    Set<TeamId> seen = overseen(actor);
    LocalDate today = LocalDate.now(clock);
    return allocations.all(actor.organisation(), today, FOREVER).stream()
        .filter(one -> isWithin(actor, seen, one))
        .toList();
  }

  /** The agreements of a coach herself that run today. */
  @Transactional(readOnly = true)
  public List<Allocation> own(Actor coach) {
    LocalDate today = LocalDate.now(clock);
    return allocations.ofCoach(coach.organisation(), coach.id(), today, today);
  }

  /** Who coaches this team today, for who belongs to it or oversees it. */
  @Transactional(readOnly = true)
  public List<Allocation> ofTeam(Actor reader, TeamRef team) {
    require(
        reader.holdsAt(
            team.place(),
            Role.TEAM_MEMBER,
            Role.TEAM_LEAD,
            Role.COACH,
            Role.MANAGER,
            Role.ADMINISTRATOR));
    LocalDate today = LocalDate.now(clock);
    return allocations.all(reader.organisation(), today, today).stream()
        .filter(one -> one.team() != null && one.team().id().equals(team.id()))
        .toList();
  }

  /** Everybody who can be a coach in the actor's organisation, by name. */
  @Transactional(readOnly = true)
  public List<Colleague> coaches(Actor actor) {
    require(mayAllocate(actor));
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Colleague> coaches = new LinkedHashMap<>();
    for (TeamRef team : teams(actor)) {
      directory
          .holders(team.place(), Role.COACH, today)
          .forEach(coach -> coaches.put(coach.id(), coach));
    }
    return coaches.values().stream().sorted(Comparator.comparing(Colleague::name)).toList();
  }

  /** The teams for which the actor may allocate. */
  @Transactional(readOnly = true)
  public List<TeamRef> teams(Actor actor) {
    require(mayAllocate(actor));
    return teams.reached(actor, CoachingAccess.OVERSEERS);
  }

  /** The people of those teams, by name. */
  @Transactional(readOnly = true)
  public List<Colleague> people(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Colleague> people = new LinkedHashMap<>();
    for (TeamRef team : teams(actor)) {
      for (Role role : Arrays.asList(Role.TEAM_MEMBER, Role.TEAM_LEAD)) {
        directory.holders(team.place(), role, today).stream()
            .filter(one -> one.worksIn(team.id()))
            .forEach(one -> people.put(one.id(), one));
      }
    }
    return people.values().stream().sorted(Comparator.comparing(Colleague::name)).toList();
  }

  /** Whether the coach works in the team, or in the person's team: allowed, but worth saying. */
  @Transactional(readOnly = true)
  public boolean isOwnTeam(
      Actor actor, PersonId coach, @Nullable TeamId team, @Nullable PersonId person) {
    require(mayAllocate(actor));
    LocalDate today = LocalDate.now(clock);
    Set<PersonId> both = person == null ? Set.of(coach) : Set.of(coach, person);
    List<Colleague> found = directory.colleagues(actor.organisation(), both, today);
    return AllocationRepository.isOwn(one(found, coach), team, one(found, person));
  }

  private static @Nullable Colleague one(List<Colleague> people, @Nullable PersonId id) {
    return people.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  /** What keeps a draft from being stored, field by field. */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor actor, AllocationDraft draft) {
    List<Problem<Field>> problems = new ArrayList<>();
    if (coaches(actor).stream().noneMatch(one -> one.id().equals(draft.coach()))) {
      problems.add(problem(Field.COACH, "coaching.refused.noCoach"));
    }
    boolean team =
        draft.team() != null
            && teams(actor).stream().anyMatch(one -> one.id().equals(draft.team()));
    boolean person =
        draft.person() != null
            && people(actor).stream().anyMatch(one -> one.id().equals(draft.person()));
    if (draft.kind().isIndividual() ? !person || draft.team() != null : team == person) {
      String key = draft.kind().isIndividual() ? "aboutPerson" : "aboutTeam";
      problems.add(problem(Field.ABOUT, "coaching.refused." + key));
    } else if (draft.coach().equals(draft.person())) {
      problems.add(problem(Field.ABOUT, "coaching.refused.self"));
    }
    if (draft.to() != null && draft.to().isBefore(draft.from())) {
      problems.add(problem(Field.PERIOD, "coaching.refused.period"));
    }
    if (draft.minutes() < 0 || draft.minutes() > MOST_MINUTES) {
      problems.add(problem(Field.HOURS, "coaching.refused.hours", MOST_MINUTES / 60));
    }
    Integer weeks = draft.everyWeeks();
    if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
      problems.add(problem(Field.INTERVAL, "coaching.refused.interval", MOST_WEEKS));
    }
    return problems;
  }

  private static Problem<Field> problem(Field field, String key, Object... values) {
    return new Problem<>(field, new Refusal(key, values));
  }

  /**
   * Agrees that somebody coaches a team or a person.
   *
   * @throws NotFound for who oversees nothing
   * @throws Refusal for the first problem
   */
  public CoachAllocationId make(Actor actor, AllocationDraft draft) {
    List<Problem<Field>> problems = problems(actor, draft);
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
    CoachAllocationId id = allocations.insert(actor, draft);
    trail.write(actor, "coaching.allocated", id);
    return id;
  }

  /**
   * Ends an agreement.
   *
   * @param last the last day that it runs; before its first day: it never ran, and that day counts
   * @throws NotFound when it is not among those the actor oversees
   * @throws Conflict when it was changed since this version
   */
  public void end(Actor actor, CoachAllocationId id, int version, LocalDate last) {
    require(mayAllocate(actor));
    Allocation found = allocations.find(actor.organisation(), id).orElseThrow(NotFound::new);
    require(isWithin(actor, overseen(actor), found));
    LocalDate day = last.isBefore(found.from()) ? found.from() : last;
    if (!allocations.end(id, version, day)) {
      throw new Conflict("coach allocation");
    }
    trail.write(actor, "coaching.allocationEnded", id);
  }

  private Set<TeamId> overseen(Actor actor) {
    return Set.copyOf(
        teams.reached(actor, CoachingAccess.OVERSEERS).stream().map(TeamRef::id).toList());
  }

  /** About a team that the actor oversees, or about somebody who works in one. */
  private boolean isWithin(Actor actor, Set<TeamId> seen, Allocation one) {
    if (actor.reach(CoachingAccess.OVERSEERS).whole()) {
      return true;
    }
    TeamRef team = one.team();
    Coachee person = one.person();
    if (team != null || person == null) {
      return team != null && seen.contains(team.id());
    }
    return directory
        .colleagues(actor.organisation(), Set.of(person.id()), LocalDate.now(clock))
        .stream()
        .flatMap(colleague -> colleague.worksIn().stream())
        .anyMatch(own -> seen.contains(own.id()));
  }
}
