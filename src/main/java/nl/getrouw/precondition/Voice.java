package nl.getrouw.precondition;

/** Who looks at the preconditions; each voice has its own scores. */
public enum Voice {
  MANAGEMENT,
  /** One score of each team. */
  TEAMS,
  /** The clients' council (cliëntenraad). */
  COUNCIL;

  /** Message key of its name. */
  public String key() {
    return "precondition.voice." + name();
  }
}
