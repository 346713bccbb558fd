package nl.getrouw.post;

import java.time.Instant;
import nl.getrouw.kernel.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the administrator's list; never what stands in it.
 *
 * @param nextAt when the next attempt is, for one that waits
 * @param fault why the last attempt failed; null when none did
 * @param detail what the mail server said
 */
public record LetterRow(
    LetterId id,
    String name,
    String address,
    String subject,
    LetterState state,
    int attempts,
    Instant nextAt,
    @Nullable Fault fault,
    @Nullable String detail,
    Instant writtenAt,
    @Nullable Instant sentAt) {}
