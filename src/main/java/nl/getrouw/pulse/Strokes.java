package nl.getrouw.pulse;

import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns one person's answers into strokes; nothing else of them is kept, and nothing is logged. */
@Component
class Strokes {

  private final PulseRepository pulses;
  private final LiveNews news;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Strokes(PulseRepository pulses, LiveNews news, TransactionTemplate transaction, Clock clock) {
    this.pulses = pulses;
    this.news = news;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Counts answers. The check is taken first, so that what is read afterwards is as new as that.
   *
   * @param taker counts once
   * @throws Refusal when the check is closed, or this one took part already
   */
  void count(StoredPulse pulse, Answers answers, Taker taker) {
    transaction.executeWithoutResult(
        status -> {
          if (!pulses.lockOpen(pulse.id()) || !pulse.isOpenOn(LocalDate.now(clock))) {
            throw new Refusal("pulse.refused.closed");
          }
          if (!pulses.take(pulse.id(), taker)) {
            throw new Refusal("pulse.refused.twice");
          }
          pulses.count(pulse.id(), answers);
          // that there are enough now is news; that somebody answered is not
          if (pulses.find(pulse.id()).orElseThrow().finished() == Level.FEWEST) {
            news.publish(Pulses.channel(pulse.team()), "enough");
          }
        });
  }
}
