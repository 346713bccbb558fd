package nl.getrouw.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Moments;
import nl.getrouw.report.Contents.Sheets;
import nl.getrouw.report.SheetWriter.Column;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The data of an audit as a spreadsheet, with a code book that explains every column. Formulas are
 * nowhere in it.
 */
final class AuditWorkbook {

  private final Contents contents;
  private final Profile profile;
  private final ProfileWords words;
  private final List<Table> tables = new ArrayList<>();

  /** A sheet with its rows, each with a value for every column of the part. */
  record Table(Part part, List<@Nullable Object[]> rows) {}

  /**
   * @param sheets what the auditors wrote each for themselves, or null for who may not see it
   */
  AuditWorkbook(Contents contents, @Nullable Sheets sheets, ProfileWords words) {
    this.contents = contents;
    this.profile = contents.profile();
    this.words = words;
    tables.add(new Table(Part.SUMMARY, summary()));
    tables.addAll(new ScoreTables(profile, words).tables());
    tables.addAll(new TeamTables(contents, words).tables());
    tables.addAll(new EvidenceTables(contents, sheets, words).tables());
    tables.add(new ScoreTables(profile, words).agreement());
    tables.add(new Table(Part.CODE_BOOK, codeBook()));
  }

  byte[] bytes() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(60_000)) {
      for (Table table : tables) {
        SheetWriter writer = begin(book, table.part());
        table.rows().forEach(writer::row);
      }
      var properties = book.getProperties().getCoreProperties();
      properties.setTitle(words.text("report.title", profile.teamName(), words.moment()));
      properties.setCreator("Getrouw");
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  // ---------------------------------------------------------------- sheets

  private List<@Nullable Object[]> summary() {
    List<@Nullable Object[]> facts = new ArrayList<>();
    fact(facts, "finding", words.headline());
    fact(facts, "team", profile.teamName());
    fact(facts, "location", profile.location());
    fact(facts, "moment", words.moment());
    fact(facts, "kind", text(profile.kind().key()));
    fact(facts, "start", profile.startsOn());
    fact(facts, "end", profile.endsOn());
    fact(facts, "final", profile.finalisedAt().atZone(Moments.ZONE).toLocalDate());
    fact(facts, "lead", Objects.requireNonNullElse(profile.leadName(), ""));
    fact(facts, "auditors", words.list(profile.auditorNames()));
    fact(facts, "total", profile.outcome().total());
    fact(facts, "band", words.band(profile.outcome().band()).orElse(null));
    fact(facts, "items", profile.outcome().items());
    fact(facts, "scored", profile.outcome().scored());
    fact(facts, "notApplicable", profile.outcome().notApplicable());
    fact(facts, "notRateable", profile.outcome().notRateable());
    fact(facts, "missing", profile.outcome().missing());
    certificate(facts);
    fact(facts, "instrument", words.in(profile.instrument().title()));
    fact(facts, "code", profile.instrument().code());
    fact(facts, "version", profile.instrument().version());
    fact(facts, "rules", profile.method());
    fact(facts, "made", words.formats().moment(contents.madeAt()));
    Bilingual notice = profile.instrument().notice();
    if (notice != null) {
      fact(facts, "notice", words.in(notice));
    }
    return facts;
  }

  private void certificate(List<@Nullable Object[]> facts) {
    Certificate certificate = contents.certificate();
    if (certificate != null) {
      fact(facts, "certificate", certificate.number());
      fact(facts, "certificateIssued", certificate.issuedOn());
      fact(facts, "certificateUntil", certificate.expiresOn());
      contents
          .certificateStatus()
          .ifPresent(status -> fact(facts, "certificateStatus", text(status.key())));
    }
  }

  private void fact(List<@Nullable Object[]> facts, String key, @Nullable Object value) {
    facts.add(new @Nullable Object[] {text("report.data.fact." + key), value});
  }

  /** Of the sheets that stand in this workbook, and of itself. */
  private List<@Nullable Object[]> codeBook() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part == Part.CODE_BOOK || tables.stream().anyMatch(table -> table.part() == part)) {
        String sheet = text(part.key());
        for (Part.Field field : part.fields()) {
          String key = part.key() + "." + field.name();
          rows.add(new @Nullable Object[] {sheet, text(key), text(key + ".what")});
        }
      }
    }
    rows.add(
        new @Nullable Object[] {
          text(Part.CODE_BOOK.key()),
          text("report.data.fact.version"),
          words.text("report.data.versions", words.instrument(), profile.method())
        });
    return rows;
  }

  private SheetWriter begin(XSSFWorkbook book, Part part) {
    return new SheetWriter(
        book,
        text(part.key()),
        part.fields().stream()
            .map(field -> new Column(text(part.key() + "." + field.name()), field.width()))
            .toList());
  }

  private String text(String key) {
    return words.text(key);
  }
}
