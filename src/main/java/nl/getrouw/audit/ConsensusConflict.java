package nl.getrouw.audit;

import nl.getrouw.kernel.Conflict;

/**
 * Another auditor agreed on the same item since it was read; the refused text is in the history.
 */
public class ConsensusConflict extends Conflict {

  private final transient Agreed theirs;

  ConsensusConflict(String item, Agreed theirs) {
    super("consensus on item " + item);
    this.theirs = theirs;
  }

  /** What stands in the database now. */
  public Agreed theirs() {
    return theirs;
  }
}
