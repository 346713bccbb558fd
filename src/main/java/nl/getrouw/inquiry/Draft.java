package nl.getrouw.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A round before it is opened.
 *
 * @param questionnaires in the order in which they are asked
 * @param closesOn last day, included
 * @param places how many people without an account may answer with the code; 0 for no code
 */
public record Draft(
    String name,
    List<InstrumentVersionId> questionnaires,
    Set<TeamId> teams,
    @Nullable LocalDate closesOn,
    int places) {

  /** What a person fills in. */
  public enum Field {
    NAME,
    QUESTIONNAIRES,
    TEAMS,
    CLOSES_ON,
    PLACES
  }

  public Draft {
    name = name.strip();
    questionnaires = List.copyOf(questionnaires);
    teams = Set.copyOf(teams);
  }
}
