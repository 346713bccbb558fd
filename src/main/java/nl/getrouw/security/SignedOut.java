package nl.getrouw.security;

/**
 * The session has ended: idle or absolute time-out, a disabled account, or signed out elsewhere.
 */
public class SignedOut extends RuntimeException {

  public SignedOut() {
    super("nobody is signed in");
  }
}
