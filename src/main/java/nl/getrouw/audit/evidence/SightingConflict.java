package nl.getrouw.audit.evidence;

import nl.getrouw.kernel.Conflict;

/** The same source of the same item was written to elsewhere since it was read. */
public class SightingConflict extends Conflict {

  private final transient Sighting theirs;

  SightingConflict(Sighting theirs) {
    super("evidence for item " + theirs.item());
    this.theirs = theirs;
  }

  /** What stands in the database now. */
  public Sighting theirs() {
    return theirs;
  }
}
