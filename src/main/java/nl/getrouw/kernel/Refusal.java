package nl.getrouw.kernel;

import java.util.List;

/**
 * A request that a person can mend: says what is wrong, as a message key of the feature with its
 * arguments. Nothing was stored.
 */
public class Refusal extends RuntimeException {

  private final String key;
  private final transient List<Object> arguments;

  /**
   * @param key message key, for instance {@code audit.refused.ownTeam}
   * @param arguments values for the message's places, in order
   */
  public Refusal(String key, Object... arguments) {
    super(key + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments.toArray();
  }
}
