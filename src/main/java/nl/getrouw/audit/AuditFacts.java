package nl.getrouw.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.SheetId;
import nl.getrouw.security.Place;
import org.jspecify.annotations.Nullable;

/** What is known of an audit when deciding who may do what with it. */
record AuditFacts(
    AuditId id,
    Place place,
    String teamName,
    InstrumentVersionId instrument,
    AuditKind kind,
    AuditMoment moment,
    AuditState state,
    @Nullable PersonId lead,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable Instant finalisedAt,
    @Nullable String cancelReason,
    int version,
    List<SheetFacts> sheets) {

  /** One auditor's sheet, without what is on it. */
  record SheetFacts(
      SheetId id, PersonId auditor, String name, int answered, @Nullable Instant submittedAt) {}

  boolean isAuditor(PersonId person) {
    return sheets.stream().anyMatch(sheet -> sheet.auditor().equals(person));
  }

  /** The lead auditor's name; null for an audit that was imported without one. */
  @Nullable String leadName() {
    return sheets.stream()
        .filter(sheet -> isLead(sheet.auditor()))
        .map(SheetFacts::name)
        .findFirst()
        .orElse(null);
  }

  boolean admits(Transition step) {
    return step.startsAt(state, kind);
  }

  boolean isLead(PersonId person) {
    return person.equals(lead);
  }

  List<SheetFacts> open() {
    return sheets.stream().filter(sheet -> sheet.submittedAt() == null).toList();
  }
}
