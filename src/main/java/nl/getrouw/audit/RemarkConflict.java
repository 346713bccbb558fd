package nl.getrouw.audit;

import nl.getrouw.kernel.Conflict;
import org.jspecify.annotations.Nullable;

/** Somebody else wrote or answered the same remark since it was read. */
public class RemarkConflict extends Conflict {

  private final transient @Nullable Remark theirs;

  RemarkConflict(@Nullable Remark theirs) {
    super("remark");
    this.theirs = theirs;
  }

  /** What stands in the database now; null when the remark was taken back. */
  public @Nullable Remark theirs() {
    return theirs;
  }
}
