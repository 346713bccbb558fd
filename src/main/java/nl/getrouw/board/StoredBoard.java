package nl.getrouw.board;

import java.time.Instant;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** A board as its row stands in the database. */
record StoredBoard(
    BoardId id,
    OrganisationId organisation,
    TeamId team,
    String name,
    String template,
    Plan plan,
    boolean anonymous,
    BoardState state,
    int stage,
    @Nullable Instant plannedAt,
    @Nullable Instant timerUntil,
    @Nullable String code,
    PersonId facilitator,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    int rings,
    @Nullable String drawn,
    @Nullable PulseId check,
    @Nullable Integer invited,
    long revision) {

  Phase phase() {
    return plan.stages().get(stage).phase();
  }

  boolean votesShown() {
    return state == BoardState.FINISHED || stage > plan.first(Phase.VOTE);
  }
}
