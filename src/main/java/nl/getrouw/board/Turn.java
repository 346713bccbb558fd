package nl.getrouw.board;

import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** One change to a board, while nobody else changes it. */
final class Turn {

  private final StoredBoard board;
  private final Participant who;
  private Change.@Nullable Kind kind;

  Turn(StoredBoard board, Participant who) {
    this.board = board;
    this.who = who;
  }

  StoredBoard board() {
    return board;
  }

  BoardId id() {
    return board.id();
  }

  Participant who() {
    return who;
  }

  boolean leads() {
    return board.facilitator().equals(who.person());
  }

  /**
   * @throws Refusal for who does not lead the board
   */
  void requireLead() {
    if (!leads()) {
      throw new Refusal("board.refused.lead");
    }
  }

  /** What the open pages are told when this is stored. */
  void tell(Change.Kind what) {
    kind = what;
  }

  Change.@Nullable Kind kind() {
    return kind;
  }
}
