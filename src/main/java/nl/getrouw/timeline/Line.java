package nl.getrouw.timeline;

import java.util.List;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * The line of a team, or of the organisation, as one reader sees it.
 *
 * @param team null for the organisation
 * @param name of the team or the organisation
 * @param phases in the order of time; of a team without its own those of the organisation
 * @param inherited the phases are those of the organisation
 * @param moments in the order of time
 */
public record Line(
    @Nullable TeamRef team,
    String name,
    List<Phase> phases,
    boolean inherited,
    List<Moment> moments,
    boolean mayChange) {

  public Line {
    phases = List.copyOf(phases);
    moments = List.copyOf(moments);
  }
}
