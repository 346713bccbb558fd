package nl.getrouw.board;

/** Where a board stands. */
public enum BoardState {
  PLANNED,
  RUNNING,
  FINISHED;

  /** Message key of its name. */
  public String key() {
    return "board.state." + name();
  }
}
