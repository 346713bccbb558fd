package nl.getrouw.guest;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.kernel.AuditId;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is stored, with exact numbers: it never leaves this package.
 *
 * @param closesOn last day on which guests answer
 * @param closedOn when it was counted for good; null while it is open
 */
record StoredRound(
    long id,
    AuditId audit,
    LocalDate openedOn,
    LocalDate closesOn,
    @Nullable LocalDate closedOn,
    int version,
    List<Group> groups) {

  /**
   * One group of guests.
   *
   * @param code null once the round is closed
   * @param finished guests whose answers are in the tally
   */
  record Group(long id, Voice voice, @Nullable JoinCode code, int finished) {

    boolean isLargeEnough(Fewest fewest) {
      return finished >= fewest.of(voice.respondent());
    }
  }

  boolean isOpen() {
    return closedOn == null;
  }
}
