package nl.getrouw.exchange;

import java.time.LocalDate;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.organisation.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a file with scores as a whole. Moment, kind and date hold for rows in which
 * the file says nothing about them.
 *
 * @param newTeams how to add teams that are not there yet; null to refuse them
 */
public record ImportChoices(
    InstrumentVersionId instrument,
    AuditMoment moment,
    AuditKind kind,
    LocalDate date,
    @Nullable NewTeams newTeams) {

  /** Where new teams work, and what they do. */
  public record NewTeams(LocationId location, Setting setting) {}
}
