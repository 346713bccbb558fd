package nl.getrouw.learning.intervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What came of intervision for a team in a period; people of several teams stand by their group.
 *
 * @param team null for a group of several teams
 * @param name of the team, or of the group
 * @param teams names of the teams of which there are people
 * @param weeks the agreed interval; null where none was agreed
 * @param sessions held, of those planned up to the reference date, cancelled ones among them
 * @param participation members who were there, of those who were asked, over the held sessions to
 *     which enough members were asked; null where there is none
 * @param minutes length of the held sessions together
 * @param successes held sessions that were about something that went well
 * @param themes held sessions with enough people present, by theme
 * @param ingredients the same by ingredient
 * @param withheld held sessions with fewer people, which count in no theme and no ingredient
 * @param overdue on the reference date, the agreed interval has passed by more than a week
 */
public record TeamOutcome(
    IntervisionGroupId group,
    @Nullable TeamId team,
    String name,
    List<String> teams,
    @Nullable Integer weeks,
    Share sessions,
    @Nullable Share participation,
    int minutes,
    int successes,
    Map<Theme, Integer> themes,
    Map<String, Integer> ingredients,
    int withheld,
    @Nullable LocalDate last,
    @Nullable LocalDate next,
    boolean overdue) {

  /** A part of a whole. */
  public record Share(int numerator, int denominator) {
    public Share {
      if (numerator < 0 || numerator > denominator) {
        throw new IllegalArgumentException("a part is not more than the whole");
      }
    }

    Share plus(@Nullable Share other) {
      return other == null
          ? this
          : new Share(numerator + other.numerator, denominator + other.denominator);
    }
  }

  public TeamOutcome {
    teams = List.copyOf(teams);
    themes = Map.copyOf(themes);
    ingredients = Map.copyOf(ingredients);
  }
}
