package nl.getrouw.precondition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The check of a year.
 *
 * @param council name of the clients' council that gave its scores; may be empty
 * @param closedAt null while voices still score, each without seeing the others
 */
public record Check(
    long id, int year, String council, Instant openedAt, @Nullable Instant closedAt, int version) {

  public static final int COUNCIL_AT_MOST = 120;

  public boolean isOpen() {
    return closedAt == null;
  }
}
