package nl.getrouw.learning.coaching;

import java.util.List;
import java.util.stream.Stream;

/** What a coach does with people. */
public enum Kind {
  COACHING("message-circle-heart", true),
  GROUP_COACHING("users", false),
  WERKBEGELEIDING("notebook-pen", true),
  GROUP_WERKBEGELEIDING("users-round", false);

  /** What counts for the coverage of werkbegeleiding. */
  public static final List<Kind> GUIDANCE = List.of(WERKBEGELEIDING, GROUP_WERKBEGELEIDING);

  private final String icon;
  private final boolean individual;

  Kind(String icon, boolean individual) {
    this.icon = icon;
    this.individual = individual;
  }

  /** Name in the sprite. */
  public String icon() {
    return icon;
  }

  /** With exactly one person. */
  public boolean isIndividual() {
    return individual;
  }

  /** Message key of its name. */
  public String key() {
    return "coaching.kind." + name();
  }

  /** Whether a message key is the name of a kind. */
  public static boolean isKey(String key) {
    return Stream.of(values()).anyMatch(kind -> kind.key().equals(key));
  }
}
