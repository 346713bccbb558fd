package nl.getrouw.board;

import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.WrongCodes;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Directory;
import org.springframework.stereotype.Service;

/** Where guests come in: with a code, under a name of their own choice, without an account. */
@Service
public class GuestDoor {

  /** More guests than this do not fit on one board. */
  static final int MOST = 40;

  public static final int ALIAS_AT_MOST = 40;

  private final BoardRepository boards;
  private final ParticipantRepository participants;
  private final WrongCodes wrong;
  private final Directory directory;
  private final BoardDesk desk;

  GuestDoor(
      BoardRepository boards,
      ParticipantRepository participants,
      WrongCodes wrong,
      Directory directory,
      BoardDesk desk) {
    this.boards = boards;
    this.participants = participants;
    this.wrong = wrong;
    this.directory = directory;
    this.desk = desk;
  }

  /** Where a code leads. */
  public record Invitation(
      BoardId board, String code, String name, String teamName, boolean anonymous) {}

  /**
   * Looks a code up, as somebody typed it.
   *
   * @throws Refusal kindly: not a code, none that can be used now, or too many were tried
   */
  public Invitation open(String typed) {
    JoinCode code = JoinCode.read(typed).orElseThrow(() -> new Refusal("board.refused.code"));
    if (wrong.tooMany()) {
      throw new Refusal("board.refused.slow");
    }
    return boards
        .behind(code.value())
        .map(
            board ->
                new Invitation(
                    board.id(),
                    code.value(),
                    board.name(),
                    directory.team(board.team()).name(),
                    board.anonymous()))
        .orElseThrow(
            () -> {
              wrong.count();
              return new Refusal("board.refused.code");
            });
  }

  /** Whether this code lets in now. */
  public boolean leadsTo(JoinCode code) {
    return boards.behind(code.value()).isPresent();
  }

  /** Whether this browser has a seat on the board already. */
  public boolean sits(Invitation invitation, Pen pen) {
    return participants.find(invitation.board(), pen.seat()).isPresent();
  }

  /**
   * Takes a seat.
   *
   * @param alias what the others will call this guest, up to {@value #ALIAS_AT_MOST} characters
   */
  public void sit(Invitation invitation, String alias, Pen pen) {
    String name = alias.strip();
    if (name.isEmpty() || name.length() > ALIAS_AT_MOST) {
      throw new Refusal("board.refused.alias", ALIAS_AT_MOST);
    }
    desk.locked(
        invitation.board(),
        board -> {
          if (board.state() != BoardState.RUNNING || !invitation.code().equals(board.code())) {
            throw new Refusal("board.refused.code");
          }
          if (participants.of(board.id()).stream().filter(Participant::isGuest).count() >= MOST) {
            throw new Refusal("board.refused.fullOfGuests");
          }
          if (participants.find(board.id(), pen.seat()).isEmpty()) {
            participants.add(board.id(), name, pen.seat());
            boards.advance(board, Change.Kind.PEOPLE);
          }
          return board.id();
        });
  }
}
