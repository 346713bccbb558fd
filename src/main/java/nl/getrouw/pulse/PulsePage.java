package nl.getrouw.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * The theme checks of a team.
 *
 * @param open the one that runs
 * @param closed newest first
 * @param mayLead starts and closes them
 */
public record PulsePage(TeamRef team, Optional<Open> open, List<Outcome> closed, boolean mayLead) {

  public PulsePage {
    closed = List.copyOf(closed);
  }

  /**
   * A check that runs.
   *
   * @param enough five people or more have answered; how many is said to nobody
   * @param answered the reader took part already
   * @param code for who leads the team's checks, to pass on
   */
  public record Open(
      PulseId id,
      LocalDate closesOn,
      boolean onBoard,
      boolean enough,
      boolean answered,
      @Nullable JoinCode code) {}

  /** The closed checks of which something may be shown, newest first. */
  public List<Outcome> shown() {
    return closed.stream().filter(Outcome::isShown).toList();
  }

  /** What to talk about, once something may be shown. */
  public Optional<Talk> talk() {
    return Talk.about(shown());
  }
}
