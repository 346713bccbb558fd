package nl.getrouw.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.frame.Download;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.learning.coaching.Figure;
import nl.getrouw.learning.coaching.HoursRow;
import nl.getrouw.learning.coaching.LearningHours;
import nl.getrouw.learning.coaching.Quarter;
import nl.getrouw.report.SheetWriter.Column;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the hours of a quarter by coach, team and kind, to who oversees the teams; recorded.
 */
@RestController
class LearningHoursDownload extends Download {

  private static final int NAME = 24;
  private static final int NUMBER = 14;

  private final LearningHours hours;
  private final CurrentUser currentUser;

  LearningHoursDownload(LearningHours hours, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.hours = hours;
    this.currentUser = currentUser;
  }

  @GetMapping("/coach/uren.csv")
  ResponseEntity<byte[]> csv(@RequestParam("kwartaal") String asked) {
    Actor reader = currentUser.actor();
    Quarter quarter = quarter(asked);
    List<List<String>> rows = new ArrayList<>();
    for (HoursRow row : hours.export(reader, quarter)) {
      rows.add(
          cells(row, quarter, reader.language()).stream()
              .map(cell -> cell == null ? "" : cell.toString())
              .toList());
    }
    String csv = new DataTable(headings(reader.language()), rows).csv();
    return file(
        "text/csv;charset=UTF-8",
        name(quarter, reader.language()) + ".csv",
        csv.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/coach/uren.xlsx")
  ResponseEntity<byte[]> xlsx(@RequestParam("kwartaal") String asked) {
    Actor reader = currentUser.actor();
    Quarter quarter = quarter(asked);
    Locale language = reader.language();
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      List<String> headings = headings(language);
      List<Column> columns = new ArrayList<>();
      for (int at = 0; at < headings.size(); at++) {
        columns.add(new Column(headings.get(at), at > 0 && at < 4 ? NAME : NUMBER));
      }
      SheetWriter sheet = new SheetWriter(book, text("coaching.hoursOf.title", language), columns);
      hours
          .export(reader, quarter)
          .forEach(row -> sheet.row(cells(row, quarter, language).toArray()));
      book.getProperties().getCoreProperties().setCreator("Getrouw");
      book.write(bytes);
      return file(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          name(quarter, language) + ".xlsx",
          bytes.toByteArray());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Quarter quarter(String asked) {
    return Quarter.parse(asked).orElseThrow(NotFound::new);
  }

  private List<String> headings(Locale language) {
    return List.of(
        text("coaching.hoursOf.quarter", language),
        text("coaching.coach", language),
        text("coaching.team", language),
        text("coaching.kind", language),
        text("coaching.hoursOf.agreed.minutes", language),
        text("coaching.hoursOf.held.minutes", language),
        text("coaching.hoursOf.sessions", language),
        text("coaching.hoursOf.remark", language));
  }

  private List<@Nullable Object> cells(HoursRow row, Quarter quarter, Locale language) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(quarter.code());
    cells.add(row.coach().isEmpty() ? text("coaching.hoursOf.outside", language) : row.coach());
    cells.add(row.team().isEmpty() ? text("coaching.hoursOf.personal", language) : row.team());
    cells.add(text(row.kind(), language));
    cells.add(row.agreed());
    switch (row.held()) {
      case Figure.Shown(int sessions, int minutes) -> {
        cells.add(minutes);
        cells.add(sessions);
        cells.add(null);
      }
      case Figure.TooFew() -> {
        cells.add(null);
        cells.add(null);
        cells.add(text("coaching.tooFew", language));
      }
    }
    return cells;
  }

  private String name(Quarter quarter, Locale language) {
    return text("coaching.hoursOf.fileName", language) + "-" + quarter.code();
  }

  private String text(String key, Locale language) {
    return texts.getTranslation(key, language);
  }
}
