package nl.getrouw.organisation;

/** What somebody can do with an account. */
public enum AccountState {
  /** Has not chosen a password yet. */
  INVITED,
  /** Can sign in. */
  ACTIVE,
  /** Cannot sign in any more. */
  DISABLED;

  /** Message key of the state's name. */
  public String key() {
    return "organisation.account." + name();
  }
}
