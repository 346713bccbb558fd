package nl.getrouw.learning.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.OwnCoaches;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;

/** Tells who coaches whom by agreement. */
@Component
class AgreedCoaches implements OwnCoaches {

  private final AllocationRepository allocations;
  private final Clock clock;

  AgreedCoaches(AllocationRepository allocations, Clock clock) {
    this.allocations = allocations;
    this.clock = clock;
  }

  @Override
  public Set<PersonId> of(OrganisationId organisation, PersonId person, Set<TeamId> teams) {
    LocalDate today = LocalDate.now(clock);
    return allocations.all(organisation, today, today).stream()
        .filter(
            one ->
                (one.person() != null && one.person().id().equals(person))
                    || (one.team() != null && teams.contains(one.team().id())))
        .map(one -> one.coach().id())
        .collect(Collectors.toSet());
  }

  @Override
  public boolean coaches(Actor coach, TeamId team) {
    LocalDate today = LocalDate.now(clock);
    return coach.holds(Role.COACH)
        && allocations.ofCoach(coach.organisation(), coach.id(), today, today).stream()
            .anyMatch(one -> one.team() != null && one.team().id().equals(team));
  }
}
