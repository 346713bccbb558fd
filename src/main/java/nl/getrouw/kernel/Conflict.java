package nl.getrouw.kernel;

/** Somebody else changed the same thing since it was read; nothing was stored. */
public class Conflict extends RuntimeException {

  public Conflict(String what) {
    super(what + " was changed meanwhile");
  }
}
