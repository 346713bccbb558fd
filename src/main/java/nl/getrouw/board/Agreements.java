package nl.getrouw.board;

import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.Origin;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a team agrees, and the improvement actions that come of it. */
@Service
public class Agreements {

  private static final int MOST = 20;

  private final BoardRepository boards;
  private final VoteRepository votes;
  private final Actions actions;
  private final Seats seats;
  private final BoardDesk desk;

  Agreements(
      BoardRepository boards, VoteRepository votes, Actions actions, Seats seats, BoardDesk desk) {
    this.boards = boards;
    this.votes = votes;
    this.actions = actions;
    this.seats = seats;
    this.desk = desk;
  }

  /** Writes an agreement down, for everybody to see. */
  public void agree(Attendee who, BoardId id, String words, @Nullable Ingredient ingredient) {
    String text = words.strip();
    if (text.isEmpty() || text.length() > Agreement.AT_MOST) {
      throw new Refusal("board.refused.words", Agreement.AT_MOST);
    }
    desk.change(
        id,
        who,
        turn -> {
          if (votes.agreements(id).size() >= MOST) {
            throw new Refusal("board.refused.agreements", MOST);
          }
          votes.agree(id, text, ingredient);
          turn.tell(Change.Kind.AGREED);
          return id;
        });
  }

  /** Strikes an agreement out that did not become an action. */
  public void withdraw(Attendee who, BoardId id, long agreement) {
    desk.change(
        id,
        who,
        turn -> {
          votes.withdraw(id, agreement);
          turn.tell(Change.Kind.AGREED);
          return id;
        });
  }

  /** Whether this person can make an agreement an improvement action of the team. */
  public boolean mayMakeAction(Actor actor, BoardInfo board) {
    return actions.mayCreate(actor, board.team());
  }

  /** Who can own such an action, by name. */
  public List<Colleague> owners(Actor actor, BoardInfo board) {
    return actions.owners(actor, board.team().id());
  }

  /**
   * Makes an agreement an improvement action: the same thing as after an audit, that says which
   * board it comes from. Also after the board is finished.
   *
   * @throws NotFound for who may not make actions for the team
   * @throws Refusal for the first problem with the words, the owner or the date
   */
  public ActionId makeAction(Actor actor, BoardId id, long agreement, Draft.Words words) {
    return desk.locked(
        id,
        board -> {
          BoardAccess.require(seats.mayTakePart(board, actor));
          Agreement found =
              votes.agreements(id).stream()
                  .filter(one -> one.id() == agreement && one.action() == null)
                  .findFirst()
                  .orElseThrow(NotFound::new);
          ActionId action =
              actions.create(
                  actor,
                  new Draft(
                      board.team(),
                      Origin.board(board.name() + ": " + found.words()),
                      words,
                      List.of()));
          votes.became(agreement, action);
          if (board.state() == BoardState.RUNNING) {
            boards.advance(board, Change.Kind.AGREED);
          }
          return action;
        });
  }

  /** What the team still works on, to begin with. */
  public List<ActionRow> open(Actor actor, BoardInfo board) {
    return actions.openOf(actor, board.team().id());
  }
}
