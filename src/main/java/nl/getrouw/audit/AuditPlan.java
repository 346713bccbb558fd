package nl.getrouw.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;

/**
 * What somebody wants to plan.
 *
 * @param leadAuditor one of the auditors; leads the consensus and makes the audit final
 * @param auditors everybody who scores, the lead auditor included; kept with the lead first
 * @param startsOn first day of the visit
 * @param endsOn the day on which consensus is meant to be reached
 */
public record AuditPlan(
    TeamId team,
    InstrumentVersionId instrument,
    AuditKind kind,
    AuditMoment moment,
    PersonId leadAuditor,
    Set<PersonId> auditors,
    LocalDate startsOn,
    LocalDate endsOn) {

  public static final int FEWEST_AUDITORS = 2;
  public static final int MOST_AUDITORS = 6;

  public AuditPlan {
    SequencedSet<PersonId> inOrder = new LinkedHashSet<>();
    if (auditors.contains(leadAuditor)) {
      inOrder.add(leadAuditor);
    }
    auditors.stream().sorted(Comparator.comparingLong(PersonId::value)).forEach(inOrder::add);
    auditors = Collections.unmodifiableSet(inOrder);
  }
}
