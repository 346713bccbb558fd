package nl.getrouw.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.pulse.Answers;
import nl.getrouw.pulse.Outcome;
import nl.getrouw.pulse.Pulses;
import nl.getrouw.pulse.PulsesOnBoard;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Service;

/**
 * The theme check of a board: who leads adds, starts and closes it, everybody on the board answers
 * once, and what comes out is seen by all of them. That somebody answered is told to nobody.
 */
@Service
public class BoardChecks {

  private static final int MINUTES = 3;
  private static final Bilingual HINT =
      new Bilingual(
          "Vul zelf ook in. Laat pas zien wat eruit komt als iedereen klaar is, en vraag dan: wie herkent dit, en wie ziet het anders?",
          "Fill it in yourself too. Show what comes out only when everybody is ready, and then ask: who recognises this, and who sees it differently?");

  /**
   * The check of a board as one participant sees it.
   *
   * @param enough five people or more have answered
   * @param answered this participant took part
   * @param shown what came out once it is closed, and, for colleagues, of the checks before it;
   *     newest first, empty with too few answers
   */
  public record Check(boolean open, boolean enough, boolean answered, List<Outcome> shown) {
    public Check {
      shown = List.copyOf(shown);
    }
  }

  private final BoardRepository boards;
  private final BoardDesk desk;
  private final Seats seats;
  private final Pulses pulses;
  private final PulsesOnBoard onBoard;

  BoardChecks(
      BoardRepository boards, BoardDesk desk, Seats seats, Pulses pulses, PulsesOnBoard onBoard) {
    this.boards = boards;
    this.desk = desk;
    this.seats = seats;
    this.pulses = pulses;
    this.onBoard = onBoard;
  }

  /**
   * The check of a board, if it was started.
   *
   * @throws NotFound for who does not take part
   */
  public Optional<Check> of(Attendee who, BoardId id) {
    StoredBoard board = boards.find(id).orElseThrow(NotFound::new);
    BoardAccess.require(seats.of(board, who).isPresent() || looksBack(board, who));
    return Optional.ofNullable(board.check()).map(check -> check(check, who));
  }

  private boolean looksBack(StoredBoard board, Attendee who) {
    return who instanceof Attendee.Member(Actor actor) && seats.mayTakePart(board, actor);
  }

  private Check check(PulseId id, Attendee who) {
    boolean open = onBoard.isOpen(id);
    boolean answered =
        switch (who) {
          case Attendee.Member(Actor actor) -> onBoard.answered(id, actor);
          case Attendee.Guest(Pen own) -> onBoard.answered(id, own.check(id));
        };
    List<Outcome> shown =
        open
            ? List.of()
            : who instanceof Attendee.Member
                ? onBoard.outcomes(id)
                : onBoard.outcomes(id).stream().limit(1).toList();
    return new Check(open, open && onBoard.isEnough(id), answered, shown);
  }

  /** Whether a theme check can still be put into the plan of a board. */
  public boolean mayAdd(BoardInfo board) {
    return board.isRunning() && mayAdd(board.plan(), board.stage());
  }

  private static boolean mayAdd(Plan plan, int stage) {
    return plan.first(Phase.THEME_CHECK) == plan.stages().size()
        && stage < plan.placeOfThemeCheck();
  }

  /**
   * Puts a theme check into the plan of a board, after people arrived.
   *
   * @throws Refusal for who does not lead, or when it has one or is past that
   */
  public void add(Attendee who, BoardId id) {
    desk.change(
        id,
        who,
        turn -> {
          turn.requireLead();
          Plan plan = turn.board().plan();
          if (!mayAdd(plan, turn.board().stage())) {
            throw new Refusal("board.refused.check");
          }
          boards.plan(id, plan.withThemeCheck(new Plan.Stage(Phase.THEME_CHECK, MINUTES, HINT)));
          turn.tell(Change.Kind.STAGE);
          return id;
        });
  }

  /**
   * Starts the check; nothing happens when there is one.
   *
   * @throws Refusal for who does not lead, when another check of the team runs, or so soon after
   *     the one before
   */
  public void start(Attendee who, BoardId id) {
    desk.change(
        id,
        who,
        turn -> {
          turn.requireLead();
          BoardAccess.require(turn.board().phase() == Phase.THEME_CHECK);
          if (turn.board().check() == null) {
            boards.check(id, onBoard.start(actor(who), turn.board().team()));
            turn.tell(Change.Kind.CHECK);
          }
          return id;
        });
  }

  /**
   * Answers, once.
   *
   * @throws Refusal when the check is closed, or this participant answered; nothing was counted
   */
  public void answer(Attendee who, BoardId id, Answers answers) {
    desk.change(
        id,
        who,
        turn -> {
          PulseId check = started(turn.board());
          boolean enough = onBoard.isEnough(check);
          switch (who) {
            case Attendee.Member(Actor actor) -> pulses.answer(actor, check, answers);
            case Attendee.Guest(Pen pen) -> onBoard.answerAsGuest(check, pen.check(check), answers);
          }
          if (!enough && onBoard.isEnough(check)) {
            turn.tell(Change.Kind.CHECK);
          }
          return id;
        });
  }

  /**
   * Closes the check for good, and shows what came out.
   *
   * @throws Refusal for who does not lead
   */
  public void close(Attendee who, BoardId id) {
    desk.change(
        id,
        who,
        turn -> {
          turn.requireLead();
          onBoard.close(actor(who), started(turn.board()));
          turn.tell(Change.Kind.CHECK);
          return id;
        });
  }

  /** When a board is over, so is its check. */
  void close(Actor lead, StoredBoard board) {
    if (board.check() != null) {
      onBoard.close(lead, board.check());
    }
  }

  private static PulseId started(StoredBoard board) {
    return Objects.requireNonNullElseGet(
        board.check(),
        () -> {
          throw new NotFound();
        });
  }

  private static Actor actor(Attendee who) {
    return switch (who) {
      case Attendee.Member(Actor actor) -> actor;
      case Attendee.Guest(Pen pen) -> throw new NotFound();
    };
  }
}
