package nl.getrouw.pulse;

import java.time.LocalDate;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** A theme check as it is in the database. */
record StoredPulse(
    PulseId id,
    TeamId team,
    LocalDate startedOn,
    LocalDate closesOn,
    @Nullable LocalDate closedOn,
    boolean onBoard,
    @Nullable JoinCode code,
    int finished) {

  /** Answers may come in on this day. */
  boolean isOpenOn(LocalDate day) {
    return closedOn == null && !closesOn.isBefore(day);
  }
}
