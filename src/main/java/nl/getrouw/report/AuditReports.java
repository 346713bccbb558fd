package nl.getrouw.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Service;

/** The report of a final audit: as a PDF, as a spreadsheet with its data, as slides. */
@Service
public class AuditReports {

  private final Collecting collecting;
  private final Texts texts;

  AuditReports(Collecting collecting, Texts texts) {
    this.collecting = collecting;
    this.texts = texts;
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
   * Makes the report; who made it is recorded. It holds what the reader sees on the pages of the
   * application: blind scores and notes at sources are in a spreadsheet for the auditors of this
   * audit only, and in no other format.
   *
   * @param language Dutch or English
   * @throws nl.getrouw.kernel.NotFound when there is no such final audit, or not for this reader
   */
  public Report report(Actor reader, AuditId audit, Locale language, ReportFormat format) {
    Contents contents = collecting.contents(reader, audit);
    Profile profile = contents.profile();
    ProfileWords words = new ProfileWords(profile, texts, language);
    byte[] content =
        switch (format) {
          case PDF -> Press.pdf(new AuditPaper(contents, words, language).paper());
          case XLSX ->
              new AuditWorkbook(contents, collecting.sheets(reader, audit).orElse(null), words)
                  .bytes();
          case PPTX -> new AuditSlides(contents, words, language).bytes();
        };
    LocalDate finalised = LocalDate.ofInstant(profile.finalisedAt(), Moments.ZONE);
    String name = words.text("report.file") + " " + profile.teamName() + " " + finalised;
    return new Report(name, format, content);
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
