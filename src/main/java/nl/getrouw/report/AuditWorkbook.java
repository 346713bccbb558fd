package nl.getrouw.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Figures;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Moments;
import nl.getrouw.report.SheetWriter.Column;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The data of an audit as a spreadsheet, with a code book that explains every column. Formulas are
 * nowhere in it.
 */
final class AuditWorkbook {

  private final Profile profile;
  private final ProfileWords words;
  private final @Nullable ConsensusPage blind;
  private final Instant madeAt;

  /**
   * @param blind the scores from before consensus, or null for who may not see them
   */
  AuditWorkbook(
      Profile profile, ProfileWords words, @Nullable ConsensusPage blind, Instant madeAt) {
    this.profile = profile;
    this.words = words;
    this.blind = blind;
    this.madeAt = madeAt;
  }

  byte[] bytes() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(60_000)) {
      summary(begin(book, Part.SUMMARY));
      domains(begin(book, Part.DOMAINS));
      items(begin(book, Part.ITEMS));
      if (blind != null) {
        blind(begin(book, Part.BLIND), blind);
      }
      agreement(begin(book, Part.AGREEMENT));
      codeBook(begin(book, Part.CODE_BOOK));
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

  private void summary(SheetWriter writer) {
    fact(writer, "finding", words.headline());
    fact(writer, "team", profile.teamName());
    fact(writer, "location", profile.location());
    fact(writer, "moment", words.moment());
    fact(writer, "kind", text(profile.kind().key()));
    fact(writer, "start", profile.startsOn());
    fact(writer, "end", profile.endsOn());
    fact(writer, "final", profile.finalisedAt().atZone(Moments.ZONE).toLocalDate());
    fact(writer, "lead", Objects.requireNonNullElse(profile.leadName(), ""));
    fact(writer, "auditors", words.list(profile.auditorNames()));
    fact(writer, "total", profile.outcome().total());
    fact(writer, "band", band(profile.outcome().band()));
    fact(writer, "items", profile.outcome().items());
    fact(writer, "scored", profile.outcome().scored());
    fact(writer, "notApplicable", profile.outcome().notApplicable());
    fact(writer, "notRateable", profile.outcome().notRateable());
    fact(writer, "missing", profile.outcome().missing());
    fact(writer, "instrument", words.in(profile.instrument().title()));
    fact(writer, "code", profile.instrument().code());
    fact(writer, "version", profile.instrument().version());
    fact(writer, "rules", profile.method());
    fact(writer, "made", words.formats().moment(madeAt));
    Bilingual notice = profile.instrument().notice();
    if (notice != null) {
      fact(writer, "notice", words.in(notice));
    }
  }

  private void fact(SheetWriter writer, String key, @Nullable Object value) {
    writer.row(text("report.data.fact." + key), value);
  }

  private void domains(SheetWriter writer) {
    for (DomainLine line : profile.domains()) {
      writer.row(
          line.domain().code(),
          plain(line.domain().name()),
          line.score(),
          band(line.band()),
          line.scored(),
          line.applicable(),
          line.earlier(),
          line.change() == null ? null : line.change().points(),
          line.change() == null ? null : words.change(line.change()));
    }
  }

  private void items(SheetWriter writer) {
    for (ItemLine line : profile.items()) {
      Item item = line.item();
      writer.row(
          item.code(),
          plain(item.name()),
          line.domain().code(),
          line.rating() instanceof Rating.Scored(int value) ? value : null,
          line.score().orElse(null),
          item.scale().min(),
          item.scale().max(),
          kind(line.rating()),
          line.setAside().orElseGet(() -> Objects.requireNonNullElse(line.reason(), "")),
          words.anchor(line).orElse(""));
    }
  }

  private void blind(SheetWriter writer, ConsensusPage page) {
    for (ConsensusPage.Row row : page.rows()) {
      for (int i = 0; i < row.blind().size(); i++) {
        ConsensusPage.Blind one = row.blind().get(i);
        Rating rating = one.rating();
        if (rating != null) {
          writer.row(
              page.raters().get(i).name(),
              row.item().code(),
              rating instanceof Rating.Scored(int value) ? value : null,
              kind(rating),
              note(one, rating));
        }
      }
    }
  }

  /** The auditor's note, or why the item was set aside. */
  private static String note(ConsensusPage.Blind blind, Rating rating) {
    String aside =
        switch (rating) {
          case Rating.Scored _ -> "";
          case Rating.NotApplicable(String why) -> why;
          case Rating.NotRateable(String why) -> why;
        };
    String note = Objects.requireNonNullElse(blind.note(), "");
    return Stream.of(aside, note).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
  }

  private void agreement(SheetWriter writer) {
    Figures figures = profile.agreement();
    measure(writer, "raters", figures.raters());
    measure(writer, "compared", figures.compared());
    if (!figures.isKnown()) {
      return;
    }
    measure(writer, "exact", figures.exact());
    measure(writer, "withinOne", figures.withinOne());
    measure(writer, "ac2", figures.ac2());
    measure(writer, "ac2Low", figures.ac2Low());
    measure(writer, "ac2High", figures.ac2High());
    measure(writer, "kappa", figures.kappa());
    measure(writer, "alpha", figures.alpha());
  }

  private void measure(SheetWriter writer, String key, @Nullable Object value) {
    writer.row(
        text("report.data.measure." + key), value, text("report.data.measure." + key + ".what"));
  }

  private void codeBook(SheetWriter writer) {
    List<Part> parts = new ArrayList<>(List.of(Part.values()));
    if (blind == null) {
      parts.remove(Part.BLIND);
    }
    for (Part part : parts) {
      for (Part.Field field : part.fields()) {
        writer.row(
            text(part.key()),
            text(part.key() + "." + field.name()),
            text(part.key() + "." + field.name() + ".what"));
      }
    }
    writer.row(
        text(Part.CODE_BOOK.key()),
        text("report.data.fact.version"),
        words.text("report.data.versions", words.instrument(), profile.method()));
  }

  private SheetWriter begin(XSSFWorkbook book, Part part) {
    return new SheetWriter(
        book,
        text(part.key()),
        part.fields().stream()
            .map(field -> new Column(text(part.key() + "." + field.name()), field.width()))
            .toList());
  }

  // ---------------------------------------------------------------- words

  private String kind(Rating rating) {
    return text(
        switch (rating) {
          case Rating.Scored _ -> "report.data.scored";
          case Rating.NotApplicable _ -> "report.data.notApplicable";
          case Rating.NotRateable _ -> "report.data.notRateable";
        });
  }

  private @Nullable String band(@Nullable Band band) {
    return band == null ? null : words.in(band.name());
  }

  private String plain(Bilingual name) {
    return words.in(name).replace("\u00ad", "");
  }

  private String text(String key) {
    return words.text(key);
  }
}
