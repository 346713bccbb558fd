package nl.getrouw.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionsAtAudit;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Evidence.Noted;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificate.Status;
import nl.getrouw.guest.Voices;
import nl.getrouw.kernel.Moments;
import org.jspecify.annotations.Nullable;

/**
 * What every report of an audit is made of, whatever its format: what its reader sees on the pages
 * of the application, and no more.
 *
 * @param teamLeads the names of who leads the team now
 * @param coverage the sources that the audit rests on, in counts
 * @param voices what guests say beside it, as far as the groups are large enough
 * @param certificate the one that stands, or the last that was revoked; null for none
 */
record Contents(
    Profile profile,
    List<String> teamLeads,
    Coverage coverage,
    Voices voices,
    Improvement improvement,
    @Nullable Certificate certificate,
    Instant madeAt) {

  Contents {
    teamLeads = List.copyOf(teamLeads);
  }

  /**
   * The team's actions around the audit; empty for who may not see them.
   *
   * @param before what the team worked on since the audit before, each beside its scores
   * @param open what else was open when the audit was made final, first due first
   * @param made what came from this audit, oldest first
   */
  record Improvement(Optional<ActionsAtAudit> before, List<ActionRow> open, List<ActionRow> made) {

    Improvement {
      open = List.copyOf(open);
      made = List.copyOf(made);
    }

    /** What the team worked on since the audit before; empty without one. */
    List<ActionsAtAudit.Line> worked() {
      return before.map(ActionsAtAudit::lines).orElse(List.of());
    }

    boolean isEmpty() {
      return worked().isEmpty() && open.isEmpty() && made.isEmpty();
    }
  }

  /**
   * What only the auditors of the audit may read.
   *
   * @param scores what each of them gave before consensus
   * @param notes what each of them saw at the sources
   */
  record Sheets(ConsensusPage scores, List<Noted> notes) {

    Sheets {
      notes = List.copyOf(notes);
    }
  }

  /** How the certificate stands on the day of the report; empty without one. */
  Optional<Status> certificateStatus() {
    return Optional.ofNullable(certificate)
        .map(one -> one.status(LocalDate.ofInstant(madeAt, Moments.ZONE)));
  }

  /** The certificate if it is valid on the day of the report. */
  Optional<Certificate> validCertificate() {
    return certificateStatus()
        .filter(status -> status == Status.VALID || status == Status.EXPIRING)
        .map(status -> certificate);
  }
}
