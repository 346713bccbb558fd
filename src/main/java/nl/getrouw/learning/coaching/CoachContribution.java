package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;

/** What other ways of learning add to the coach's page; one bean for each. */
public interface CoachContribution {

  /**
   * A button beside those that log coaching.
   *
   * @param path where it leads, without a leading slash
   */
  record Tile(int order, String icon, String key, String path) {}

  /**
   * What a team did in a quarter.
   *
   * @param held how many so far
   * @param expected how many by the agreed interval; 0 for none agreed
   * @param last the last one; null for none
   * @param next the next one; null for none
   * @param path to prepare or plan
   * @param pace by the agreed interval
   */
  record Standing(
      int held,
      int expected,
      @Nullable LocalDate last,
      @Nullable LocalDate next,
      String path,
      CoachDay.Pace pace) {}

  /** Buttons for what just happened. */
  default List<Tile> tiles(Actor coach) {
    return List.of();
  }

  /** What waits too long in the coach's teams. */
  default List<Waiting> waiting(Actor coach, List<TeamRef> teams, LocalDate today) {
    return List.of();
  }

  /** The coach's own time in a quarter, by kind. */
  default List<HoursLine> hours(Actor coach, Quarter quarter, LocalDate today) {
    return List.of();
  }

  /** How each team stands in a quarter. */
  default Map<TeamId, Standing> standing(
      Actor coach, Set<TeamId> teams, Quarter quarter, LocalDate today) {
    return Map.of();
  }
}
