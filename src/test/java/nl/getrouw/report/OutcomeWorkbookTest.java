package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.outcome.OutcomeScene;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The outcomes as a spreadsheet: figures, months, teams, and what they mean. */
@DatabaseTest
class OutcomeWorkbookTest {

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired Outcomes outcomes;
  @Autowired Texts texts;

  @Test
  void figuresAndWhatTheyMeanWithoutFormulasOrSmallGroups() throws IOException {
    OutcomeScene scene = new OutcomeScene(fixture, db, instruments);
    TeamId odd = scene.organisation.team("=cmd|'/c calc'!A1");
    TeamId duin = scene.organisation.team("Duin");
    scene.audit(odd, 2, "3.6");
    scene.workers(odd, 6).subList(0, 2).forEach(one -> scene.trained(one, 3));
    scene.workers(duin, 2).forEach(one -> scene.trained(one, 3));
    Actor reader = scene.peterJan();
    OutcomeQuery query = new OutcomeQuery(new Scope.Organisation(), scene.month, 24);

    byte[] file =
        new OutcomeWorkbook(texts, Texts.DUTCH)
            .write(outcomes.export(reader, query), outcomes.exportTeams(reader, query));

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(rows(book.getSheet("Codeboek"), "fidelity-good").getFirst())
          .contains("Teams in ‘goed’", "Aandeel", "Hoger is beter");
      assertThat(book.getSheet("Codeboek").getLastRowNum())
          .isEqualTo(OutcomeIndicator.values().length);
      assertThat(rows(book.getSheet("Kerncijfers"), "penetration-heads").getFirst())
          .contains("4.00", "8.00");
      assertThat(rows(book.getSheet("Per maand"), "fidelity-good")).hasSize(24);
      assertThat(rows(book.getSheet("Per team"), "penetration-heads"))
          .allSatisfy(row -> assertThat(row).contains("Te weinig om te tonen"));
      for (var sheet : book) {
        for (Row row : sheet) {
          row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
      }
    }
  }

  /** The rows of a sheet in which this code stands. */
  private static List<List<String>> rows(XSSFSheet sheet, String code) {
    DataFormatter format = new DataFormatter(java.util.Locale.ROOT);
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(format.formatCellValue(cell)));
      if (cells.contains(code)) {
        rows.add(cells);
      }
    }
    return rows;
  }
}
