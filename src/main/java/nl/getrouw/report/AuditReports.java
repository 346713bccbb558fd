package nl.getrouw.report;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.getrouw.action.ActionEffects;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;

/** The report of a final audit: as a PDF, as a spreadsheet with its data, as slides. */
@Service
public class AuditReports {

  private final Results results;
  private final Consensus consensus;
  private final Evidence evidence;
  private final GuestRounds guests;
  private final ActionEffects effects;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  AuditReports(
      Results results,
      Consensus consensus,
      Evidence evidence,
      GuestRounds guests,
      ActionEffects effects,
      Directory directory,
      Texts texts,
      Clock clock) {
    this.results = results;
    this.consensus = consensus;
    this.evidence = evidence;
    this.guests = guests;
    this.effects = effects;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  /** A report to hand out. */
  public static final class Report {

    private final String fileName;
    private final ReportFormat format;
    private final byte[] content;

    private Report(String name, ReportFormat format, byte[] content) {
      this.fileName = slug(name) + "." + format.ending();
      this.format = format;
      this.content = content;
    }

    /** Small letters, digits and hyphens, with the ending of the format. */
    public String fileName() {
      return fileName;
    }

    public ReportFormat format() {
      return format;
    }

    public byte[] content() {
      return content.clone();
    }
  }

  /**
   * Makes the report; who made it is recorded. The blind scores are in a spreadsheet only for who
   * may see them in the application: the auditors of this audit.
   *
   * @param language Dutch or English
   * @throws nl.getrouw.kernel.NotFound when there is no such final audit, or not for this reader
   */
  public Report report(Actor reader, AuditId audit, Locale language, ReportFormat format) {
    Profile profile = results.report(reader, audit);
    ProfileWords words = new ProfileWords(profile, texts, language);
    LocalDate finalised = profile.finalisedAt().atZone(Moments.ZONE).toLocalDate();
    byte[] content =
        switch (format) {
          case PDF ->
              Press.pdf(
                  new AuditPaper(
                          profile,
                          words,
                          language,
                          leads(profile),
                          new AuditPaper.Beside(
                              evidence.coverage(reader, audit),
                              guests.voices(reader, audit),
                              effects.at(reader, audit)),
                          clock.instant())
                      .paper());
          case XLSX ->
              new AuditWorkbook(
                      profile, words, consensus.seen(reader, audit).orElse(null), clock.instant())
                  .bytes();
          case PPTX -> new AuditSlides(profile, words, language).bytes();
        };
    String name = words.text("report.file") + " " + profile.teamName() + " " + finalised;
    return new Report(name, format, content);
  }

  private List<String> leads(Profile profile) {
    return directory
        .holders(directory.team(profile.team()).place(), Role.TEAM_LEAD, LocalDate.now(clock))
        .stream()
        .map(Colleague::name)
        .toList();
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
