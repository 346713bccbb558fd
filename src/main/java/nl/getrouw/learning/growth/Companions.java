package nl.getrouw.learning.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;

/** Finds the own team leads and coaches of a person: those with whom a goal can be shared. */
@Component
class Companions {

  private final Directory directory;
  private final List<OwnCoaches> coaches;
  private final Clock clock;

  Companions(Directory directory, List<OwnCoaches> coaches, Clock clock) {
    this.directory = directory;
    this.coaches = List.copyOf(coaches);
    this.clock = clock;
  }

  /** Team leads first, then coaches, by name; never the person herself. */
  List<Companion> of(OrganisationId organisation, PersonId person) {
    LocalDate today = LocalDate.now(clock);
    List<TeamRef> teams =
        directory.colleagues(organisation, Set.of(person), today).stream()
            .flatMap(own -> own.worksIn().stream())
            .toList();
    Map<PersonId, Companion> found = new LinkedHashMap<>();
    for (TeamRef team : teams) {
      directory.holders(team.place(), Role.TEAM_LEAD, today).stream()
          .filter(lead -> lead.worksIn(team.id()))
          .forEach(lead -> found.put(lead.id(), new Companion(lead.id(), lead.name(), true)));
    }
    for (TeamRef team : teams) {
      directory.holders(team.place(), Role.COACH, today).forEach(coach -> add(found, coach));
    }
    Set<TeamId> ids = teams.stream().map(TeamRef::id).collect(Collectors.toSet());
    Set<PersonId> agreed =
        coaches.stream()
            .flatMap(one -> one.of(organisation, person, ids).stream())
            .collect(Collectors.toSet());
    directory.colleagues(organisation, agreed, today).forEach(coach -> add(found, coach));
    found.remove(person);
    return found.values().stream()
        .sorted(Comparator.comparing(Companion::lead).reversed().thenComparing(Companion::name))
        .toList();
  }

  private static void add(Map<PersonId, Companion> found, Colleague coach) {
    found.putIfAbsent(coach.id(), new Companion(coach.id(), coach.name(), false));
  }

  boolean coaches(Actor actor, TeamId team) {
    return coaches.stream().anyMatch(one -> one.coaches(actor, team));
  }
}
