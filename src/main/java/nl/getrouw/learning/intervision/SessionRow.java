package nl.getrouw.learning.intervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A session, without anything that was said in it.
 *
 * @param minutes planned length
 * @param teamName null for a group of several teams
 * @param heldMinutes real length, once it was held
 * @param reason why it was moved or cancelled
 * @param reported the report is complete
 * @param invited the reader was asked
 * @param present the reader was there, and so reads what was said
 */
public record SessionRow(
    IntervisionSessionId id,
    IntervisionGroupId group,
    String groupName,
    @Nullable String teamName,
    LocalDate day,
    LocalTime startsAt,
    int minutes,
    @Nullable Integer heldMinutes,
    String place,
    PersonId coach,
    SessionState state,
    @Nullable String reason,
    String method,
    int methodVersion,
    boolean success,
    boolean reported,
    boolean invited,
    boolean present,
    int version) {

  public LocalDateTime starts() {
    return day.atTime(startsAt);
  }
}
