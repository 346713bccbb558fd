package nl.getrouw.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.WrongCodes;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Directory;
import org.springframework.stereotype.Service;

/**
 * Takes part with a code, without an account. There is no actor here and no trail: nobody is known,
 * and nothing about who answers is kept.
 */
@Service
public class PulseDoor {

  /** More answers than this in one check are not let in. */
  static final int MOST = 200;

  private final PulseRepository pulses;
  private final Strokes strokes;
  private final Directory directory;
  private final WrongCodes wrong;
  private final Clock clock;

  PulseDoor(
      PulseRepository pulses, Strokes strokes, Directory directory, WrongCodes wrong, Clock clock) {
    this.pulses = pulses;
    this.strokes = strokes;
    this.directory = directory;
    this.wrong = wrong;
    this.clock = clock;
  }

  /** Where a code leads. */
  public record Invitation(JoinCode code, String teamName, LocalDate closesOn) {}

  /**
   * Looks a code up, as somebody typed it.
   *
   * @throws Refusal kindly: not a code, none that can be used today, or too many were tried
   */
  public Invitation open(String typed) {
    JoinCode code = JoinCode.read(typed).orElseThrow(() -> new Refusal("pulse.refused.code"));
    if (wrong.tooMany()) {
      throw new Refusal("pulse.refused.slow");
    }
    Optional<StoredPulse> pulse = pulses.find(code, LocalDate.now(clock));
    if (pulse.isEmpty()) {
      wrong.count();
      throw new Refusal("pulse.refused.code");
    }
    return new Invitation(code, directory.team(pulse.get().team()).name(), pulse.get().closesOn());
  }

  /**
   * Answers.
   *
   * @throws Refusal when the check is closed; nothing was counted
   */
  public void answer(Invitation invitation, Answers answers) {
    StoredPulse pulse =
        pulses
            .find(invitation.code(), LocalDate.now(clock))
            .filter(open -> open.finished() < MOST)
            .orElseThrow(() -> new Refusal("pulse.refused.closed"));
    strokes.count(pulse, answers, null);
  }
}
