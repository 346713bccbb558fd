package nl.getrouw.board;

/** What one can answer to a card without words. */
public enum Reaction {
  WARM("flame"),
  SAME("hand"),
  IDEA("lightbulb");

  private final String icon;

  Reaction(String icon) {
    this.icon = icon;
  }

  public String icon() {
    return icon;
  }

  /** Message key of its name. */
  public String key() {
    return "board.reaction." + name();
  }
}
