package nl.getrouw.post;

/** How far a letter is. */
public enum LetterState {
  /** To be sent, for the first time or again. */
  WAITING,
  /** Taken over by the mail server. */
  SENT,
  /** Given up. */
  FAILED;

  /** Message key of the state's name. */
  public String key() {
    return "post.state." + name();
  }
}
