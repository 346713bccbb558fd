package nl.getrouw.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.getrouw.deck.CardId;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * What everybody on a board may know of it at one revision; nothing of the cards.
 *
 * @param stage place in the plan
 * @param timerUntil null when no time runs
 * @param code lets guests in; null when they are not invited
 * @param hidden how many cards wait to be revealed
 * @param written how many cards there are in all
 * @param rings how often the bell was rung
 * @param drawn the conversation card that lies on the board
 * @param votesGiven by all together
 * @param answers strokes per score, of how people arrived and how it was; empty with fewer than
 *     three
 */
public record BoardInfo(
    BoardId id,
    TeamRef team,
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
    @Nullable CardId drawn,
    long revision,
    List<Participant> participants,
    int hidden,
    int written,
    int votesGiven,
    Map<Phase, Map<Integer, Integer>> answers,
    List<Agreement> agreements) {

  /** Fewer answers to a scale are not shown: a result of so few could point to a person. */
  public static final int FEWEST_ANSWERS = 5;

  public BoardInfo {
    participants = List.copyOf(participants);
    agreements = List.copyOf(agreements);
  }

  /** What the team does now. */
  public Phase phase() {
    return now().phase();
  }

  public Plan.Stage now() {
    return plan.stages().get(stage);
  }

  /** Whether votes may be seen: voting is behind, or the board is. */
  public boolean votesShown() {
    return state == BoardState.FINISHED || stage > plan.first(Phase.VOTE);
  }

  public boolean isRunning() {
    return state == BoardState.RUNNING;
  }

  /** The name of who leads it, as far as that person takes part. */
  public String facilitatorName() {
    return participants.stream()
        .filter(one -> facilitator.equals(one.person()))
        .map(Participant::name)
        .findFirst()
        .orElse("");
  }
}
