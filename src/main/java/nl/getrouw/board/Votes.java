package nl.getrouw.board;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Refusal;
import org.springframework.stereotype.Service;

/** Votes, and the two questions how people arrive and how it was. */
@Service
public class Votes {

  private final CardRepository cards;
  private final VoteRepository votes;
  private final BoardDesk desk;

  Votes(CardRepository cards, VoteRepository votes, BoardDesk desk) {
    this.cards = cards;
    this.votes = votes;
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
          votes.answer(id, pen.answer(id, kind), kind, score);
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
