package nl.getrouw.report;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;

/** The report of a final audit as a PDF. */
@Service
public class AuditReports {

  private final Results results;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  AuditReports(Results results, Directory directory, Texts texts, Clock clock) {
    this.results = results;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  /** A report to hand out. */
  public static final class Report {

    private final String fileName;
    private final byte[] pdf;

    private Report(String fileName, byte[] pdf) {
      this.fileName = fileName;
      this.pdf = pdf;
    }

    /** Small letters, digits and hyphens, ending in {@code .pdf}. */
    public String fileName() {
      return fileName;
    }

    public byte[] pdf() {
      return pdf;
    }
  }

  /**
   * Makes the report; who made it is recorded.
   *
   * @param language Dutch or English
   * @throws nl.getrouw.kernel.NotFound when there is no such final audit, or not for this reader
   */
  public Report report(Actor reader, AuditId audit, Locale language) {
    Profile profile = results.report(reader, audit);
    ProfileWords words = new ProfileWords(profile, texts, language);
    LocalDate finalised = profile.finalisedAt().atZone(Moments.ZONE).toLocalDate();
    List<String> leads =
        directory
            .holders(directory.team(profile.team()).place(), Role.TEAM_LEAD, LocalDate.now(clock))
            .stream()
            .map(Colleague::name)
            .toList();
    Paper paper = new AuditPaper(profile, words, language, leads, clock.instant()).paper();
    String name = words.text("report.file") + " " + profile.teamName() + " " + finalised;
    return new Report(slug(name) + ".pdf", Press.pdf(paper));
  }

  /** What every file system takes: small letters, digits and single hyphens. */
  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
