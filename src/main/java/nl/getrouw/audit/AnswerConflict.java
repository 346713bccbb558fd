package nl.getrouw.audit;

import nl.getrouw.kernel.Conflict;

/** The same item was answered elsewhere, for instance on another device, since it was read. */
public class AnswerConflict extends Conflict {

  private final transient Answer theirs;

  AnswerConflict(Answer theirs) {
    super("answer to item " + theirs.item());
    this.theirs = theirs;
  }

  /** What stands in the database now. */
  public Answer theirs() {
    return theirs;
  }
}
