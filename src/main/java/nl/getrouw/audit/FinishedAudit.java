package nl.getrouw.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An audit that was done before it came to Getrouw.
 *
 * @param sheets the blind scores where they are known; the first one is the lead auditor's
 * @param agreed the rating of every item that applies, by code
 * @param importRun the import it came with, or null
 */
public record FinishedAudit(
    TeamId team,
    InstrumentVersionId instrument,
    AuditKind kind,
    AuditMoment moment,
    LocalDate startsOn,
    LocalDate endsOn,
    Instant finalisedAt,
    List<Sheet> sheets,
    Map<String, AgreedRating> agreed,
    @Nullable Long importRun) {

  /** One auditor's blind scores. */
  public record Sheet(
      PersonId auditor,
      Instant submittedAt,
      Map<String, Rating> ratings,
      Map<String, String> notes) {}

  /** What was agreed on for an item. */
  public record AgreedRating(Rating rating, @Nullable String reason) {}

  public FinishedAudit {
    sheets = List.copyOf(sheets);
    agreed = Map.copyOf(agreed);
  }
}
