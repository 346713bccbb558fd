package nl.getrouw.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** An audit as its page shows it to one reader: how far it is and what comes next. */
public record AuditPage(
    AuditId id,
    int version,
    TeamId team,
    String teamName,
    InstrumentVersionId instrument,
    Bilingual instrumentTitle,
    String instrumentLabel,
    int items,
    AuditKind kind,
    AuditMoment moment,
    AuditState state,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable String leadName,
    @Nullable PersonId lead,
    List<Auditor> auditors,
    List<NextStep> steps,
    @Nullable Instant finalisedAt,
    @Nullable String cancelReason,
    boolean mayRevise,
    boolean mayScore,
    boolean mayAgree,
    boolean maySeeConsensus,
    boolean maySeeResult) {

  /**
   * How far an auditor is; never what was scored.
   *
   * @param answered items with a rating that counts
   */
  public record Auditor(
      PersonId person, String name, int answered, @Nullable Instant submittedAt) {}

  /**
   * A step that can follow.
   *
   * @param allowed whether the reader may take it once nothing is missing
   * @param missing what has to be done first
   * @param whoMay names of the people who may take it
   */
  public record NextStep(
      Transition transition, boolean allowed, List<Refusal> missing, List<String> whoMay) {

    public boolean isReady() {
      return allowed && missing.isEmpty();
    }
  }

  public Optional<NextStep> step(Transition transition) {
    return steps.stream().filter(step -> step.transition() == transition).findFirst();
  }
}
