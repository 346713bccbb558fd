package nl.getrouw.learning.intervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A group with its people and sessions.
 *
 * @param sessions newest first
 * @param version to change it with
 */
public record GroupPage(
    GroupRow group,
    List<Member> members,
    List<SessionRow> sessions,
    LocalDate firstOn,
    LocalTime startsAt,
    int minutes,
    String place,
    int version) {

  /**
   * @param team for which this member counts; null when none is known
   */
  public record Member(PersonId id, String name, @Nullable TeamId team) {}

  public GroupPage {
    members = List.copyOf(members);
    sessions = List.copyOf(sessions);
  }
}
