package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Coverage.Use;
import nl.getrouw.audit.evidence.CoverageWords;
import nl.getrouw.audit.evidence.Evidence.Noted;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Rating;
import nl.getrouw.report.AuditWorkbook.Table;
import nl.getrouw.report.Contents.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * What the audit rests on: for everybody which sources, for its auditors also what each of them
 * noted and scored.
 */
final class EvidenceTables {

  private final Coverage coverage;
  private final @Nullable Sheets sheets;
  private final ProfileWords words;
  private final CoverageWords says;

  EvidenceTables(Contents contents, @Nullable Sheets sheets, ProfileWords words) {
    this.coverage = contents.coverage();
    this.sheets = sheets;
    this.words = words;
    this.says = new CoverageWords(coverage, words::text, words.formats().locale());
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    if (coverage.auditors() > 0) {
      tables.add(sources());
    }
    if (sheets != null) {
      tables.add(notes(sheets.notes()));
      tables.add(blind(sheets.scores()));
    }
    return tables;
  }

  private Table sources() {
    Rows rows = new Rows(Part.SOURCES, words);
    for (Coverage.Row row : coverage.rows()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(row.item().code());
      cells.add(rows.plain(row.item().name()));
      cells.add(row.domain().code());
      for (Source source : Source.values()) {
        Use use = row.uses().get(source);
        cells.add(use == null ? 0 : use.auditors());
      }
      Use files = row.uses().get(Source.FILE_REVIEW);
      cells.add(files == null ? null : says.files(files));
      rows.add(cells.toArray());
    }
    return rows.table();
  }

  private Table notes(List<Noted> notes) {
    Rows rows = new Rows(Part.NOTES, words);
    for (Noted noted : notes) {
      Tally tally = noted.sighting().tally();
      rows.add(
          noted.auditor(),
          noted.sighting().item(),
          words.text(noted.sighting().source().key()),
          tally == null ? null : tally.found(),
          tally == null ? null : tally.lookedAt(),
          noted.sighting().note());
    }
    return rows.table();
  }

  private Table blind(ConsensusPage page) {
    Rows rows = new Rows(Part.BLIND, words);
    for (ConsensusPage.Row row : page.rows()) {
      for (int i = 0; i < row.blind().size(); i++) {
        ConsensusPage.Blind one = row.blind().get(i);
        Rating rating = one.rating();
        if (rating != null) {
          rows.add(
              page.raters().get(i).name(),
              row.item().code(),
              Rows.given(rating),
              rows.kind(rating),
              note(one, rating));
        }
      }
    }
    return rows.table();
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
}
