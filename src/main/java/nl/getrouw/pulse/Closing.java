package nl.getrouw.pulse;

import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes theme checks: from then on nothing of them changes, and nobody is linked to them. */
@Component
class Closing {

  private final PulseRepository pulses;
  private final Trail trail;
  private final LiveNews news;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Closing(
      PulseRepository pulses,
      Trail trail,
      LiveNews news,
      TransactionTemplate transaction,
      Clock clock) {
    this.pulses = pulses;
    this.trail = trail;
    this.news = news;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Somebody closes a check today; nothing happens when it is closed. */
  void close(Actor actor, StoredPulse pulse) {
    close(pulse, LocalDate.now(clock), actor);
  }

  /** Closes the check of a team whose last day is over, if there is one. */
  void closeDue(TeamId team) {
    LocalDate today = LocalDate.now(clock);
    pulses.due(today).stream()
        .filter(pulse -> pulse.team().equals(team))
        .forEach(pulse -> close(pulse, pulse.closesOn(), null));
  }

  /** Closes the checks whose last day is over. */
  @Scheduled(fixedDelay = 600_000, initialDelay = 150_000)
  void closeDue() {
    pulses.due(LocalDate.now(clock)).forEach(pulse -> close(pulse, pulse.closesOn(), null));
  }

  private void close(StoredPulse pulse, LocalDate day, @Nullable Actor by) {
    transaction.executeWithoutResult(
        status -> {
          if (pulses.lockOpen(pulse.id())) {
            pulses.close(pulse.id(), day);
            if (by != null) {
              trail.write(by, "pulse.closed", pulse.id());
            }
            news.publish(Pulses.channel(pulse.team()), "closed");
          }
        });
  }
}
