package nl.getrouw.learning.coaching;

import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.TeamRef;

/**
 * The teams and people that a coach works with: by role, or because it was agreed.
 *
 * @param teams by name
 * @param people of those teams, and those agreed on by themselves, by name
 */
public record Circle(List<TeamRef> teams, List<Colleague> people) {

  public Circle {
    teams = List.copyOf(teams);
    people = List.copyOf(people);
  }

  public boolean hasTeam(TeamId team) {
    return teams.stream().anyMatch(one -> one.id().equals(team));
  }

  public boolean hasPerson(PersonId person) {
    return people.stream().anyMatch(one -> one.id().equals(person));
  }

  /** The people who work in a team, by name. */
  public List<Colleague> of(TeamId team) {
    return people.stream().filter(one -> one.worksIn(team)).toList();
  }
}
