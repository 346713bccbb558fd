package nl.getrouw.board;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where changes to a board are made, one after the other: each takes the board's row first, so that
 * what it reads is what the one before left, and ends with one more revision. Two people who drag
 * one card are two turns; the last one stays.
 */
@Component
class BoardDesk {

  /** Too old a snapshot, waited too long, deadlock (MariaDB error codes). */
  private static final Set<Integer> AGAIN = Set.of(1020, 1205, 1213);

  private static final int ATTEMPTS = 8;
  private static final long PAUSE_NANOS = 20_000_000;

  private final BoardRepository boards;
  private final Seats seats;
  private final BoardFeed feed;
  private final TransactionTemplate transaction;

  BoardDesk(BoardRepository boards, Seats seats, BoardFeed feed, TransactionTemplate transaction) {
    this.boards = boards;
    this.seats = seats;
    this.feed = feed;
    this.transaction = transaction;
  }

  /**
   * Changes a running board.
   *
   * @throws NotFound for who does not take part
   * @throws Refusal when it does not run
   */
  <T> T change(BoardId id, Attendee who, Function<Turn, T> work) {
    return locked(
        id,
        board -> {
          Participant participant = seats.of(board, who).orElseThrow(NotFound::new);
          if (board.state() != BoardState.RUNNING) {
            throw new Refusal("board.refused.over");
          }
          Turn turn = new Turn(board, participant);
          T result = work.apply(turn);
          if (turn.kind() != null) {
            boards.advance(board, turn.kind());
          }
          return result;
        });
  }

  /** Does something while nobody else changes the board, whoever asks. */
  <T> T locked(BoardId id, Function<StoredBoard, T> work) {
    T result =
        again(
            () ->
                transaction.execute(
                    status -> work.apply(boards.lock(id).orElseThrow(NotFound::new))));
    feed.lookNow();
    return result;
  }

  private static <T> T again(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.run();
      } catch (RuntimeException fault) {
        if (attempt == ATTEMPTS || !isMomentary(fault)) {
          throw fault;
        }
        LockSupport.parkNanos(
            attempt * ThreadLocalRandom.current().nextLong(PAUSE_NANOS / 2, PAUSE_NANOS));
      }
    }
  }

  /** What one turn does. */
  private interface Work<T> {
    T run();
  }

  private static boolean isMomentary(@Nullable Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && AGAIN.contains(refused.getErrorCode())) {
        return true;
      }
    }
    return false;
  }
}
