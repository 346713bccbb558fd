package nl.getrouw.action;

import java.time.Instant;
import java.util.List;
import nl.getrouw.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * An action as its page shows it to one reader.
 *
 * @param instrument the one of the audit it comes from
 * @param proposedBy the auditor whose idea it was
 * @param mayEdit words, steps and state
 */
public record ActionPage(
    ActionRow action,
    String why,
    @Nullable String dropReason,
    @Nullable Instrument instrument,
    @Nullable String proposedBy,
    String createdBy,
    List<Step> steps,
    List<Comment> comments,
    List<Event> events,
    boolean mayEdit,
    boolean mayComment) {

  /**
   * One thing to do.
   *
   * @param doneAt null while it waits
   * @param version of its text
   */
  public record Step(
      long id, String text, int version, @Nullable Instant doneAt, @Nullable String doneBy) {
    public boolean isDone() {
      return doneAt != null;
    }
  }

  /**
   * What somebody said.
   *
   * @param changedAt when it was last reworded; null when it stands as it was first said
   * @param mine the reader wrote it, and may reword it
   */
  public record Comment(
      long id,
      String text,
      int version,
      String by,
      Instant at,
      @Nullable Instant changedAt,
      boolean mine) {}

  /**
   * Something that happened.
   *
   * @param to the state after a {@link EventKind#MOVED}
   * @param note what was said with it
   */
  public record Event(
      EventKind kind, @Nullable ActionState to, @Nullable String note, String by, Instant at) {}

  /** What can happen to an action. */
  public enum EventKind {
    CREATED,
    PROPOSED,
    TAKEN_UP,
    CHANGED,
    MOVED;

    /** Message key of what happened, by whom. */
    public String key() {
      return "action.event." + name();
    }
  }
}
