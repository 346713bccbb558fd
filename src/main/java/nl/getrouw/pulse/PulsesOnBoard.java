package nl.getrouw.pulse;

import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;

/**
 * Theme checks as a phase of a reflection board. The board decides who takes part in it and who
 * leads it, and asks here on their behalf; it keeps the id, and for guests that they have answered.
 */
@Service
public class PulsesOnBoard {

  private final Pulses pulses;
  private final PulseRepository stored;
  private final Strokes strokes;
  private final Closing closing;
  private final Teams teams;
  private final Clock clock;

  PulsesOnBoard(
      Pulses pulses,
      PulseRepository stored,
      Strokes strokes,
      Closing closing,
      Teams teams,
      Clock clock) {
    this.pulses = pulses;
    this.stored = stored;
    this.strokes = strokes;
    this.closing = closing;
    this.teams = teams;
    this.clock = clock;
  }

  /**
   * Starts a check that ends tomorrow at the latest.
   *
   * @param facilitator works in the team, leads it or coaches it
   * @throws NotFound when the team is not this person's
   * @throws Refusal when a check runs, or so soon after the one before
   */
  public PulseId start(Actor facilitator, TeamId team) {
    return pulses.start(
        facilitator,
        teams.reached(facilitator, team, Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH),
        LocalDate.now(clock).plusDays(1),
        true);
  }

  /**
   * A participant of the board without an account answers. Participants with an account use {@link
   * Pulses#answer}, which counts them once.
   *
   * @throws Refusal when the check is closed
   */
  public void answerAsGuest(PulseId id, Answers answers) {
    strokes.count(ofBoard(id), answers, null);
  }

  /** Whether five people or more have answered; how many is said to nobody. */
  public boolean isEnough(PulseId id) {
    return ofBoard(id).finished() >= Level.FEWEST;
  }

  /** Closes a check for good, on behalf of who leads the board. */
  public void close(Actor facilitator, PulseId id) {
    closing.close(facilitator, ofBoard(id));
  }

  /**
   * What came out, for everybody on the board.
   *
   * @throws NotFound while the check is open
   */
  public Outcome outcome(PulseId id) {
    StoredPulse pulse = ofBoard(id);
    if (pulse.closedOn() == null) {
      throw new NotFound();
    }
    return Pulses.outcome(pulse, stored.levels(pulse.team()));
  }

  private StoredPulse ofBoard(PulseId id) {
    return stored.find(id).filter(StoredPulse::onBoard).orElseThrow(NotFound::new);
  }
}
