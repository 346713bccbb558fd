package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.learning.coaching.CoachContribution.Standing;
import nl.getrouw.learning.coaching.CoachContribution.Tile;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * What a coach sees in the morning.
 *
 * @param waiting what waits too long, longest first
 * @param hours of this quarter, by kind
 * @param topics how often each ingredient was the topic this quarter, most often first
 */
public record CoachDay(
    LocalDate today,
    Quarter quarter,
    List<TeamLine> teams,
    List<PersonLine> people,
    List<Waiting> waiting,
    List<HoursLine> hours,
    Map<Topic, Integer> topics,
    List<Tile> tiles) {

  /**
   * A team of the coach.
   *
   * @param last the last session of this coach with the team; null for none
   * @param next the next one in the calendar
   * @param intervision how the team stands with intervision, where that is known
   * @param pace by what was agreed with the team, intervision included
   */
  public record TeamLine(
      TeamRef team,
      @Nullable LocalDate last,
      @Nullable LocalDate next,
      @Nullable Standing intervision,
      boolean ownTeam,
      Pace pace) {

    public boolean waits() {
      return pace == Pace.WAITS;
    }
  }

  /** How it goes by the agreed interval. */
  public enum Pace {
    /** The interval has not gone by, or none was agreed. */
    ON_COURSE,
    /** The interval has gone by, and a date stands in the calendar. */
    LATE,
    /** The interval has gone by, and nothing stands in the calendar. */
    WAITS;

    Pace and(Pace other) {
      return compareTo(other) < 0 ? other : this;
    }

    static Pace of(boolean late, boolean planned) {
      return late ? planned ? LATE : WAITS : ON_COURSE;
    }
  }

  /** Somebody whom the coach was asked to coach in person. */
  public record PersonLine(
      Allocation about, @Nullable LocalDate last, @Nullable LocalDate next, Pace pace) {}

  /** How many teams had what was agreed in time. */
  public int onCourse() {
    return (int) teams.stream().filter(line -> line.pace() == Pace.ON_COURSE).count();
  }
}
