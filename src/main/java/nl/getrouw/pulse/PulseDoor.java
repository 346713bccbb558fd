package nl.getrouw.pulse;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
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

  /**
   * More answers than this with a code are not let in: a browser counts once, a person may have
   * several.
   */
  static final int MOST = 50;

  private static final SecureRandom CHANCE = new SecureRandom();

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

  /** A secret for a browser that has none yet. */
  public static String secret() {
    byte[] bytes = new byte[32];
    CHANCE.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Whether this code lets in today. */
  public boolean leadsTo(JoinCode code) {
    return pulses.find(code, LocalDate.now(clock)).isPresent();
  }

  /** Whether a browser with this secret answered already. */
  public boolean answered(Invitation invitation, String secret) {
    return pulses
        .find(invitation.code(), LocalDate.now(clock))
        .filter(open -> pulses.took(open.id(), Taker.Guest.with(secret)))
        .isPresent();
  }

  /**
   * Answers.
   *
   * @param secret of the browser, which counts once
   * @throws Refusal when the check is closed or full, or this browser answered; nothing was counted
   */
  public void answer(Invitation invitation, String secret, Answers answers) {
    StoredPulse pulse =
        pulses
            .find(invitation.code(), LocalDate.now(clock))
            .orElseThrow(() -> new Refusal("pulse.refused.closed"));
    if (pulses.guests(pulse.id()) >= MOST) {
      throw new Refusal("pulse.refused.full", MOST);
    }
    strokes.count(pulse, answers, Taker.Guest.with(secret));
  }
}
