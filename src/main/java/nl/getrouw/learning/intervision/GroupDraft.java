package nl.getrouw.learning.intervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed for a group.
 *
 * @param name 2 to {@value #NAME_AT_MOST} characters
 * @param team null for people of several teams
 * @param members who take part, without the coach
 * @param method code of a step plan
 * @param weeks the interval, {@value #FEWEST_WEEKS} to {@value #MOST_WEEKS}; null for a group that
 *     meets when that is needed
 * @param firstOn day of the first session
 * @param minutes length of a session, 15 to 240
 * @param place may be empty
 * @param sessions how many to plan at once, 0 to {@value #MOST_SESSIONS}
 */
public record GroupDraft(
    String name,
    @Nullable TeamId team,
    Set<PersonId> members,
    @Nullable PersonId coach,
    String method,
    @Nullable Integer weeks,
    @Nullable LocalDate firstOn,
    @Nullable LocalTime startsAt,
    int minutes,
    String place,
    int sessions) {

  public static final int NAME_AT_MOST = 120;
  public static final int PLACE_AT_MOST = 200;
  public static final int FEWEST_WEEKS = 1;
  public static final int MOST_WEEKS = 26;
  public static final int MOST_SESSIONS = 26;

  /** The fields of a group. */
  public enum Field {
    NAME,
    MEMBERS,
    COACH,
    METHOD,
    WEEKS,
    FIRST_ON,
    STARTS_AT,
    MINUTES,
    PLACE,
    SESSIONS
  }

  public GroupDraft {
    name = name.strip();
    place = place.strip();
    members = Set.copyOf(members);
  }
}
