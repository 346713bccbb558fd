package nl.getrouw.instrument;

/** What an answer is compared with, such as "at least 3". */
public record Comparison(Operator operator, int value) {

  /** The three ways to compare; the key is the word in an instrument file. */
  public enum Operator {
    AT_LEAST("atLeast"),
    AT_MOST("atMost"),
    EQUALS("equals");

    private final String key;

    Operator(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  public boolean holdsFor(int answer) {
    return switch (operator) {
      case AT_LEAST -> answer >= value;
      case AT_MOST -> answer <= value;
      case EQUALS -> answer == value;
    };
  }
}
