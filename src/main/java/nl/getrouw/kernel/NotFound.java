package nl.getrouw.kernel;

/**
 * What was asked for does not exist, or not for this person: the two look exactly alike, so that
 * nobody learns what other teams or organisations have.
 */
public class NotFound extends RuntimeException {

  public NotFound() {
    super("not found, or not for this person");
  }
}
