package nl.getrouw.audit;

import java.util.List;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;

/**
 * What can be chosen in a plan.
 *
 * @param teams for which the reader may plan, by name
 * @param instruments published versions for audits, newest version of each instrument first
 * @param candidates people who can audit, by name
 */
public record PlanChoices(
    List<TeamChoice> teams, List<Published> instruments, List<Candidate> candidates) {

  /** A team for which an audit can be planned. */
  public record TeamChoice(TeamId id, String name, String location) {}

  /**
   * Somebody who can audit.
   *
   * @param worksIn the teams of which the person is a member or the lead
   * @param workplace those teams' names, or the person's function where there are none
   */
  public record Candidate(PersonId id, String name, List<TeamId> worksIn, String workplace) {

    public Candidate {
      worksIn = List.copyOf(worksIn);
    }
  }
}
