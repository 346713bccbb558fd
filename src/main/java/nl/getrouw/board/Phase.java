package nl.getrouw.board;

/** What a team does in a stage of a board. */
public enum Phase {
  /** What was agreed last time and is still open. */
  ACTIONS("list-checks"),
  CHECK_IN("sun"),
  /** Six themes in a minute, as a conversation starter. */
  THEME_CHECK("activity"),
  /** In silence; nobody sees the cards of others. */
  WRITE("feather"),
  REVEAL("eye"),
  GROUP("layers"),
  VOTE("heart"),
  TALK("messages-square"),
  AGREE("handshake"),
  CLOSE("coffee");

  private final String icon;

  Phase(String icon) {
    this.icon = icon;
  }

  public String icon() {
    return icon;
  }

  /** Message key of its name. */
  public String key() {
    return "board.phase." + name();
  }

  /** Whether cards lie in groups from here on. */
  public boolean grouped() {
    return compareTo(GROUP) >= 0;
  }
}
