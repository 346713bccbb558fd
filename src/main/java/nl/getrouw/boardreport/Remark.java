package nl.getrouw.boardreport;

import java.time.Instant;
import nl.getrouw.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a manager says of an outcome in a report.
 *
 * @param outcome null for what is about all of them
 * @param text at most {@value #TEXT_AT_MOST} characters; empty when it was taken back
 */
public record Remark(
    long id, @Nullable Outcome outcome, String text, String by, Instant at, int version) {

  public static final int TEXT_AT_MOST = 2000;
}
