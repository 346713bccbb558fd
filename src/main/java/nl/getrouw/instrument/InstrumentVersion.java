package nl.getrouw.instrument;

import java.time.Instant;
import nl.getrouw.kernel.InstrumentVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A version of an instrument as administrators see it.
 *
 * @param version for optimistic locking of a draft
 * @param own made by the reader's organisation; otherwise it came with Getrouw
 * @param audits how many audits of the reader's organisation use it
 * @param createdBy name of who imported or copied it; null for what came with Getrouw
 * @param publishedBy null for a draft, and for what came with Getrouw
 * @param copiedFrom label of the version it was copied from
 */
public record InstrumentVersion(
    InstrumentVersionId id,
    int version,
    State state,
    boolean own,
    int audits,
    Instant createdAt,
    @Nullable String createdBy,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String copiedFrom,
    Instrument instrument) {

  /** A draft may change; what is published never does. */
  public enum State {
    DRAFT,
    PUBLISHED;

    /** Message key of the state's name. */
    public String key() {
      return "instruments.state." + name();
    }
  }

  /** Whether the reader may replace, publish or delete it. */
  public boolean mayChange() {
    return own && state == State.DRAFT;
  }
}
