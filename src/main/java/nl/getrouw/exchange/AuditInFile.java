package nl.getrouw.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.FinishedAudit.AgreedRating;
import nl.getrouw.instrument.Rating;

/**
 * A whole audit as a file describes it.
 *
 * @param first the row at which it starts
 * @param agreed by item code
 */
record AuditInFile(
    ScoreFile.Row first,
    String team,
    AuditMoment moment,
    LocalDate date,
    AuditKind kind,
    Map<String, AgreedRating> agreed) {

  AuditInFile {
    agreed = Map.copyOf(agreed);
  }

  Map<String, Rating> ratings() {
    return agreed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().rating()));
  }
}
