package nl.getrouw.board;

import java.time.Instant;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * A board in a list.
 *
 * @param now what the team does there
 * @param facilitator name of who leads it
 */
public record BoardRow(
    BoardId id,
    TeamRef team,
    String name,
    Plan plan,
    boolean anonymous,
    BoardState state,
    Phase now,
    @Nullable Instant plannedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    String facilitator) {}
