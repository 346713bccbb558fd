package nl.getrouw.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;

/** Who is asked: the members and team leads of the chosen teams, each counted in one team. */
@Component
class Invitees {

  private final Directory directory;

  Invitees(Directory directory) {
    this.directory = directory;
  }

  /** Somebody of several teams counts in the first of them. */
  Map<TeamRef, List<PersonId>> of(List<TeamRef> teams, LocalDate on) {
    Set<PersonId> counted = new HashSet<>();
    Map<TeamRef, List<PersonId>> invited = new LinkedHashMap<>();
    for (TeamRef team : teams) {
      List<PersonId> people = new ArrayList<>();
      for (Role role : List.of(Role.TEAM_LEAD, Role.TEAM_MEMBER)) {
        directory.holders(team.place(), role, on).stream()
            .filter(colleague -> colleague.worksIn(team.id()))
            .map(Colleague::id)
            .filter(counted::add)
            .forEach(people::add);
      }
      invited.put(team, people);
    }
    return invited;
  }
}
