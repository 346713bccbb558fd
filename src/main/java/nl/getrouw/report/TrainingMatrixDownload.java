package nl.getrouw.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.getrouw.frame.Download;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.MatrixFilter;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.learning.training.TrainingMatrix;
import nl.getrouw.report.SheetWriter.Column;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out who stands where with which training as a file, to who sees it by name; recorded. */
@RestController
class TrainingMatrixDownload extends Download {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv;charset=UTF-8";

  private final TrainingMatrix matrices;
  private final CurrentUser currentUser;

  TrainingMatrixDownload(TrainingMatrix matrices, CurrentUser currentUser, Texts texts) {
    super(texts);
    this.matrices = matrices;
    this.currentUser = currentUser;
  }

  @GetMapping("/leren/opleiding/overzicht.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(name = "team", required = false) @Nullable Long team,
      @RequestParam(name = "opleiding", required = false) @Nullable Long training,
      @RequestParam(name = "stand", required = false) @Nullable String standing) {
    Actor reader = currentUser.actor();
    Matrix matrix = matrices.export(reader, filter(team, training, standing));
    List<List<String>> rows =
        matrix.rows().stream()
            .map(row -> row(row, reader.language()).stream().map(String::valueOf).toList())
            .toList();
    byte[] bytes =
        new DataTable(headings(matrix, reader.language()), rows)
            .csv()
            .getBytes(StandardCharsets.UTF_8);
    return file(CSV, name(reader) + ".csv", bytes);
  }

  @GetMapping("/leren/opleiding/overzicht.xlsx")
  ResponseEntity<byte[]> xlsx(
      @RequestParam(name = "team", required = false) @Nullable Long team,
      @RequestParam(name = "opleiding", required = false) @Nullable Long training,
      @RequestParam(name = "stand", required = false) @Nullable String standing) {
    Actor reader = currentUser.actor();
    Matrix matrix = matrices.export(reader, filter(team, training, standing));
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(60_000)) {
      SheetWriter sheet =
          new SheetWriter(
              book,
              text("training.nav", reader.language()),
              headings(matrix, reader.language()).stream()
                  .map(heading -> new Column(heading, 22))
                  .toList());
      matrix.rows().forEach(row -> sheet.row(row(row, reader.language()).toArray()));
      book.getProperties().getCoreProperties().setCreator("Getrouw");
      book.write(bytes);
      return file(XLSX, name(reader) + ".xlsx", bytes.toByteArray());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private List<String> headings(Matrix matrix, Locale language) {
    List<String> headings = new ArrayList<>();
    headings.add(text("training.who", language));
    headings.add(text("training.filter.team", language));
    matrix.trainings().forEach(training -> headings.add(training.name().in(language)));
    return headings;
  }

  private List<String> row(Matrix.Row row, Locale language) {
    List<String> cells = new ArrayList<>();
    cells.add(row.learner().name());
    cells.add(row.learner().teams());
    for (Matrix.Cell cell : row.cells()) {
      String standing = text(cell.standing().key(), language);
      cells.add(cell.until() == null ? standing : standing + " (" + cell.until() + ")");
    }
    return cells;
  }

  private static MatrixFilter filter(
      @Nullable Long team, @Nullable Long training, @Nullable String standing) {
    return new MatrixFilter(
        team == null ? null : new TeamId(team),
        training == null ? null : new TrainingId(training),
        Arrays.stream(Standing.values())
            .filter(one -> one.name().equalsIgnoreCase(standing))
            .findFirst()
            .orElse(null));
  }

  private String name(Actor reader) {
    return text("training.matrix.fileName", reader.language());
  }

  private String text(String key, Locale language) {
    return texts.getTranslation(key, language);
  }
}
