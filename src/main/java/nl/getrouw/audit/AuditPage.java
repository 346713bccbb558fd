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
    boolean maySeeResult,
    boolean maySeeConcept,
    @Nullable Reply reply) {

  /**
   * How far an auditor is; never what was scored.
   *
   * @param answered items with a rating that counts
   */
  public record Auditor(
      PersonId person, String name, int answered, @Nullable Instant submittedAt) {}

  /**
   * How far the right of reply is; absent without a concept, and for who does not see it yet.
   *
   * @param closed the reply was sent or the term is over
   * @param remarks how many remarks the reader sees
   * @param open how many of these wait for an answer
   * @param mayRemark the reader writes remarks, and still can
   * @param mayAnswer the reader answers remarks, and can do so now
   */
  public record Reply(
      Concept concept,
      boolean closed,
      int remarks,
      int open,
      boolean mayRemark,
      boolean mayAnswer) {}

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

  /** Whether a concept is, or was, one of its stages. Old final audits had none. */
  public boolean passesConcept() {
    return state == AuditState.FINAL ? reply != null : kind.hasReply();
  }

  /** The step that takes the audit further; empty when it is over. */
  public Optional<NextStep> forward() {
    return steps.stream().filter(step -> step.transition() != Transition.CANCEL).findFirst();
  }

  public Optional<NextStep> step(Transition transition) {
    return steps.stream().filter(step -> step.transition() == transition).findFirst();
  }
}
