package nl.getrouw.post;

/** Why a letter could not be sent. */
public enum Fault {
  /** What stands in the address field is not an e-mail address. */
  ADDRESS,
  /** The mail server refused the recipient or the letter for good. */
  REFUSED,
  /** The mail server does not know our account. */
  SIGN_IN,
  /** The mail server could not be reached, or put us off. */
  UNREACHABLE,
  /** The recipient's account was disabled before the letter left. */
  DISABLED;

  /** Whether another attempt is of no use. */
  boolean isFinal() {
    return this == ADDRESS || this == REFUSED || this == DISABLED;
  }

  /** Message key of the reason in words. */
  public String key() {
    return "post.fault." + name();
  }
}
