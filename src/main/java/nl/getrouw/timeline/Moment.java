package nl.getrouw.timeline;

import java.time.LocalDate;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Something on a line.
 *
 * @param id 0 for what was logged
 * @param team null for the line of the organisation
 * @param text what it was in words; of an audit or a cause the message key of its kind
 * @param about the team that it is about, on the line of the organisation; may be empty
 * @param path of the page about it, without a leading slash; null without one
 * @param by who entered it; empty for what was logged
 */
public record Moment(
    long id,
    @Nullable TeamId team,
    MomentKind kind,
    LocalDate on,
    String text,
    String about,
    @Nullable String path,
    String by,
    int version) {

  public static final int TEXT_AT_MOST = 160;

  /** The fields of a moment that is entered. */
  public enum Field {
    KIND,
    ON,
    TEXT
  }

  /** What people fill in; surrounding space does not count. */
  public record Draft(MomentKind kind, LocalDate on, String text) {
    public Draft {
      text = text.strip();
    }
  }

  static Moment logged(
      MomentKind kind, LocalDate on, String text, String about, @Nullable String path) {
    return new Moment(0, null, kind, on, text, about, path, "", 0);
  }

  /** Whether {@link #text} is a message key. */
  public boolean isKey() {
    return kind == MomentKind.AUDIT || kind == MomentKind.CAUSE;
  }
}
