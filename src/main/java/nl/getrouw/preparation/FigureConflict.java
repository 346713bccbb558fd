package nl.getrouw.preparation;

import nl.getrouw.kernel.Conflict;

/** Somebody else filled in the same figure, or the remark, meanwhile. */
public class FigureConflict extends Conflict {

  private final String theirs;

  /**
   * @param theirs what stands there now; empty when it was cleared
   */
  public FigureConflict(String theirs) {
    super("figure");
    this.theirs = theirs;
  }

  public String theirs() {
    return theirs;
  }
}
