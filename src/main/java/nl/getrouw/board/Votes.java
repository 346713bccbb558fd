package nl.getrouw.board;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Refusal;
import org.springframework.stereotype.Service;

/**
 * Votes, and the two questions how people arrive and how it was. Who forgets the secret of their
 * browser could begin anew; but never are there more votes or answers together than everybody on
 * the board could give.
 */
@Service
public class Votes {

  private final CardRepository cards;
  private final VoteRepository votes;
  private final ParticipantRepository participants;
  private final BoardDesk desk;

  Votes(
      CardRepository cards,
      VoteRepository votes,
      ParticipantRepository participants,
      BoardDesk desk) {
    this.cards = cards;
    this.votes = votes;
    this.participants = participants;
    this.desk = desk;
  }

  /**
   * Gives one vote to a group, or to a card that lies loose.
   *
   * @throws Refusal when there is no vote left, or nobody votes now
   */
  public void give(Attendee who, BoardId id, Pen pen, String target) {
    desk.change(
        id,
        who,
        turn -> {
          requireVoting(turn);
          boolean isCard =
              cards.find(id, target).filter(CardRepository.Stored::revealed).isPresent();
          BoardAccess.require(
              isCard
                  || cards.groups(id, Map.of()).stream().anyMatch(one -> one.id().equals(target)));
          List<String> slots = slots(turn, pen);
          Map<String, String> taken = votes.in(slots);
          String free =
              slots.stream()
                  .filter(slot -> !taken.containsKey(slot))
                  .findFirst()
                  .orElseThrow(() -> new Refusal("board.refused.votes", slots.size()));
          if (votes.total(id) >= participants.count(id) * slots.size()) {
            throw new Refusal("board.refused.allVotes");
          }
          votes.vote(id, free, target);
          turn.tell(Change.Kind.VOTES);
          return id;
        });
  }

  /** Takes one own vote back. */
  public void takeBack(Attendee who, BoardId id, Pen pen, String target) {
    desk.change(
        id,
        who,
        turn -> {
          requireVoting(turn);
          votes.in(slots(turn, pen)).entrySet().stream()
              .filter(vote -> vote.getValue().equals(target))
              .findFirst()
              .ifPresent(vote -> votes.takeBack(vote.getKey()));
          turn.tell(Change.Kind.VOTES);
          return id;
        });
  }

  /**
   * Says how one arrives, or how it was.
   *
   * @param score 1 to 5
   */
  public void answer(Attendee who, BoardId id, Pen pen, Phase kind, int score) {
    desk.change(
        id,
        who,
        turn -> {
          BoardAccess.require(
              score >= 1 && score <= 5 && (kind == Phase.CHECK_IN || kind == Phase.CLOSE));
          String slot = pen.answer(id, kind);
          if (votes.answer(slot) == null && votes.answered(id, kind) >= participants.count(id)) {
            throw new Refusal("board.refused.allAnswers");
          }
          votes.answer(id, slot, kind, score);
          turn.tell(Change.Kind.ANSWERS);
          return id;
        });
  }

  private static void requireVoting(Turn turn) {
    if (turn.board().phase() != Phase.VOTE) {
      throw new Refusal("board.refused.noVote");
    }
  }

  private static List<String> slots(Turn turn, Pen pen) {
    return IntStream.range(0, turn.board().plan().votes())
        .mapToObj(number -> pen.vote(turn.id(), number))
        .toList();
  }
}
