package nl.getrouw.guest;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes rounds: what guests answered and did not wipe is counted, then every link between a
 * browser and its answers is gone and nothing of the round changes any more.
 */
@Component
class Counting {

  private final RoundRepository rounds;
  private final SeatRepository seats;
  private final TallyRepository tally;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Counting(
      RoundRepository rounds,
      SeatRepository seats,
      TallyRepository tally,
      TransactionTemplate transaction,
      Clock clock) {
    this.rounds = rounds;
    this.seats = seats;
    this.tally = tally;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Closes a round; nothing happens when that was done before. */
  void close(StoredRound round, LocalDate day) {
    transaction.executeWithoutResult(
        status -> {
          if (rounds.lockOpen(round.id())) {
            for (StoredRound.Group group : round.groups()) {
              seats.of(group.id()).forEach(seat -> count(group.id(), seat));
            }
            rounds.close(round.id(), day);
          }
        });
  }

  /** One guest is ready: from a seat to the strokes. False when the round was closed meanwhile. */
  boolean handIn(long round, long group, String seat) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean open = rounds.lockOpen(round);
              if (open) {
                count(group, seat);
              }
              return open;
            }));
  }

  private void count(long group, String seat) {
    var scores = seats.scores(seat);
    seats.remove(seat);
    if (!scores.isEmpty()) {
      tally.add(group, scores);
    }
  }

  /** Closes the rounds whose last day is over. */
  @Scheduled(fixedDelay = 600_000, initialDelay = 120_000)
  void closeDue() {
    rounds.due(LocalDate.now(clock)).forEach(round -> close(round, round.closesOn()));
  }
}
