package nl.getrouw.learning.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the teams and people that a coach works with. */
@Service
@Transactional(readOnly = true)
class Circles {

  private final AllocationRepository allocations;
  private final Teams teams;
  private final Directory directory;
  private final Clock clock;

  Circles(AllocationRepository allocations, Teams teams, Directory directory, Clock clock) {
    this.allocations = allocations;
    this.teams = teams;
    this.directory = directory;
    this.clock = clock;
  }

  /** Everybody that the coach may plan and log with. */
  Circle of(Actor coach) {
    return circle(coach, teams.reached(coach, Role.COACH));
  }

  /** The teams held by name or agreed on, not all those that a wide role reaches. */
  List<TeamRef> near(Actor coach) {
    Set<TeamId> named = coach.teams(Role.COACH);
    List<TeamRef> near =
        teams.reached(coach, Role.COACH).stream()
            .filter(team -> named.contains(team.id()))
            .toList();
    return withAgreed(coach, near);
  }

  private Circle circle(Actor coach, List<TeamRef> reached) {
    List<TeamRef> all = withAgreed(coach, reached);
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Colleague> people = new LinkedHashMap<>();
    for (TeamRef team : all) {
      Stream.of(Role.TEAM_MEMBER, Role.TEAM_LEAD)
          .flatMap(role -> directory.holders(team.place(), role, today).stream())
          .filter(one -> one.worksIn(team.id()))
          .forEach(one -> people.put(one.id(), one));
    }
    Set<PersonId> agreed =
        running(coach).stream()
            .map(Allocation::person)
            .filter(Objects::nonNull)
            .map(Coachee::id)
            .collect(Collectors.toSet());
    directory
        .colleagues(coach.organisation(), agreed, today)
        .forEach(one -> people.put(one.id(), one));
    people.remove(coach.id());
    return new Circle(
        all, people.values().stream().sorted(Comparator.comparing(Colleague::name)).toList());
  }

  private List<TeamRef> withAgreed(Actor coach, List<TeamRef> reached) {
    Map<TeamId, TeamRef> all = new LinkedHashMap<>();
    reached.forEach(team -> all.put(team.id(), team));
    running(coach).stream()
        .map(Allocation::team)
        .filter(Objects::nonNull)
        .filter(team -> !team.closed())
        .forEach(team -> all.put(team.id(), team));
    return all.values().stream().sorted(Comparator.comparing(TeamRef::name)).toList();
  }

  private List<Allocation> running(Actor coach) {
    LocalDate today = LocalDate.now(clock);
    return allocations.ofCoach(coach.organisation(), coach.id(), today, today);
  }
}
