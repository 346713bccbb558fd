package nl.getrouw.exchange;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.instrument.Result;

/** What importing a file would do; nothing is stored yet. */
public sealed interface ImportPreview {

  /**
   * The file can be imported.
   *
   * @param rows how many scores there are in all
   */
  record Ready(List<Audit> audits, int rows) implements ImportPreview {
    public Ready {
      audits = List.copyOf(audits);
    }

    /** How many teams would be added. */
    public long newTeams() {
      return audits.stream().filter(Audit::isNewTeam).map(Audit::team).distinct().count();
    }
  }

  /**
   * Nothing can be imported.
   *
   * @param faults at least one, in the order of the file; at most {@value AuditImports#MOST_FAULTS}
   *     and one that counts the rest
   */
  record Faulty(List<CellFault> faults) implements ImportPreview {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** This very file was imported before; importing it again would do nothing. */
  record Earlier(ImportRun run) implements ImportPreview {}

  /** An audit that would be stored, with its result. */
  record Audit(
      String team,
      boolean isNewTeam,
      AuditMoment moment,
      LocalDate date,
      AuditKind kind,
      Result result) {}
}
