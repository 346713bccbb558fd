package nl.getrouw.audit;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Place;
import org.jspecify.annotations.Nullable;

/**
 * An audit as something that people prepare and come to.
 *
 * @param startsOn first day of the visit
 * @param endsOn the day on which consensus is meant to be reached
 */
public record Visit(
    AuditId audit,
    Place place,
    String teamName,
    AuditKind kind,
    AuditMoment moment,
    AuditState state,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable PersonId lead,
    List<Auditor> auditors) {

  /**
   * Somebody who scores.
   *
   * @param submitted whether the own sheet has been submitted
   */
  public record Auditor(PersonId person, String name, boolean submitted) {}

  public Visit {
    auditors = List.copyOf(auditors);
  }

  public boolean isAuditor(PersonId person) {
    return auditors.stream().anyMatch(auditor -> auditor.person().equals(person));
  }
}
