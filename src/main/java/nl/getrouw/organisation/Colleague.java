package nl.getrouw.organisation;

import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A person as other features choose one.
 *
 * @param worksIn the teams in which this person is a team member or the team lead
 */
public record Colleague(
    PersonId id, String name, @Nullable String functionTitle, List<TeamRef> worksIn) {

  public Colleague {
    worksIn = List.copyOf(worksIn);
  }

  public boolean worksIn(TeamId team) {
    return worksIn.stream().anyMatch(own -> own.id().equals(team));
  }
}
