package nl.getrouw.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Moments;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, and how values become cells. */
final class Rows {

  private final Part part;
  private final ProfileWords words;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  Rows(Part part, ProfileWords words) {
    this.part = part;
    this.words = words;
  }

  /**
   * @throws IllegalArgumentException unless there is a value for every column
   */
  void add(@Nullable Object... values) {
    if (values.length != part.fields().size()) {
      throw new IllegalArgumentException(part + " has " + part.fields().size() + " columns");
    }
    rows.add(values);
  }

  AuditWorkbook.Table table() {
    return new AuditWorkbook.Table(part, rows);
  }

  /** A score as it was given; null for what was set aside. */
  static @Nullable Integer given(@Nullable Rating rating) {
    return rating instanceof Rating.Scored(int value) ? value : null;
  }

  String kind(Rating rating) {
    return words.text(
        switch (rating) {
          case Rating.Scored _ -> "report.data.scored";
          case Rating.NotApplicable _ -> "report.data.notApplicable";
          case Rating.NotRateable _ -> "report.data.notRateable";
        });
  }

  @Nullable String band(@Nullable Band band) {
    return words.band(band).orElse(null);
  }

  /** A name without the places where it may be broken. */
  String plain(Bilingual name) {
    return words.in(name).replace("\u00ad", "");
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Moments.ZONE);
  }
}
