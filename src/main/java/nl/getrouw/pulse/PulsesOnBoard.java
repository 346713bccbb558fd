package nl.getrouw.pulse;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.theme.Theme;
import org.springframework.stereotype.Service;

/**
 * Theme checks as a phase of a reflection board. The board decides who takes part in it and who
 * leads it, and asks here on their behalf; it keeps the id. Such a check has no code: the board is
 * the door.
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
   * Starts a check that ends tomorrow at the latest; or takes the one along that runs in the team,
   * when the facilitator leads the team's checks.
   *
   * @param facilitator works in the team, leads it or coaches it
   * @throws NotFound when the team is not this person's
   * @throws Refusal when a check runs that is not this person's to close, or so soon after the one
   *     before
   */
  public PulseId start(Actor facilitator, TeamId id) {
    TeamRef team = teams.reached(facilitator, id, Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH);
    LocalDate today = LocalDate.now(clock);
    Optional<PulseId> running =
        stored.of(id).stream()
            .filter(pulse -> pulse.isOpenOn(today) && Pulses.leads(facilitator, team))
            .map(StoredPulse::id)
            .findFirst();
    running.ifPresent(stored::toBoard);
    return running.orElseGet(() -> pulses.start(facilitator, team, today.plusDays(1), true));
  }

  /**
   * A participant of the board without an account answers. Participants with an account use {@link
   * Pulses#answer}.
   *
   * @param secret of the guest's browser for this check alone; it counts once
   * @throws Refusal when the check is closed, or this guest answered already
   */
  public void answerAsGuest(PulseId id, String secret, Answers answers) {
    strokes.count(ofBoard(id), answers, Taker.Guest.with(secret));
  }

  /** Whether somebody with an account took part; known while the check is open. */
  public boolean answered(PulseId id, Actor member) {
    return stored.took(id, new Taker.Member(member));
  }

  /** Whether a guest took part; known while the check is open. */
  public boolean answered(PulseId id, String secret) {
    return stored.took(id, Taker.Guest.with(secret));
  }

  /** Whether answers may come in today. */
  public boolean isOpen(PulseId id) {
    return ofBoard(id).isOpenOn(LocalDate.now(clock));
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
    closing.closeDue(pulse.team());
    StoredPulse closed = ofBoard(id);
    if (closed.closedOn() == null) {
      throw new NotFound();
    }
    return Pulses.outcome(closed, stored.levels(closed.team()));
  }

  /**
   * What came out of a closed check and of those before it in the same team, as far as it may be
   * shown, newest first; empty when this one had too few answers.
   *
   * @throws NotFound while the check is open
   */
  public List<Outcome> outcomes(PulseId id) {
    if (!outcome(id).isShown()) {
      return List.of();
    }
    TeamId team = ofBoard(id).team();
    Map<PulseId, Map<Theme, BigDecimal>> levels = stored.levels(team);
    return stored.of(team).stream()
        .filter(pulse -> pulse.closedOn() != null && pulse.id().value() <= id.value())
        .map(pulse -> Pulses.outcome(pulse, levels))
        .filter(Outcome::isShown)
        .toList();
  }

  private StoredPulse ofBoard(PulseId id) {
    return stored.find(id).filter(StoredPulse::onBoard).orElseThrow(NotFound::new);
  }
}
