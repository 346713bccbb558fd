package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.getrouw.action.ActionEffects;
import nl.getrouw.action.Actions;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.guest.GuestScene;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.report.WholeAudit.Made;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Reply, evidence, voices, actions and certificate: in every format the same, for who sees it. */
@DatabaseTest
@Import({GuestScene.class, WholeAudit.class})
class WholeReportTest {

  @Autowired WholeAudit whole;
  @Autowired AuditReports reports;
  @Autowired Evidence evidence;
  @Autowired Actions actions;
  @Autowired ActionEffects effects;

  private ReportText read(Made made, PersonId reader, Locale language) {
    return new ReportText(reports, made.actor(reader), made.audit(), language);
  }

  // ---------------------------------------------------------------- what is in it

  @Test
  void theSpreadsheetHasASheetForEachPart() throws IOException {
    Made made = whole.make();

    try (XSSFWorkbook book = read(made, made.walk().lead, Texts.DUTCH).workbook()) {
      assertThat(names(book))
          .containsExactly(
              "Samenvatting",
              "Onderdelen",
              "Items",
              "Weerwoord",
              "Stemmen",
              "Verbeteracties",
              "Bronnen",
              "Overeenkomst",
              "Codeboek");
      assertThat(ReportText.rows(book.getSheet("Weerwoord")).getLast())
          .startsWith("1.1")
          .contains("-Wij doen dit elke week", "Score gewijzigd", "3", "5")
          .contains("@Het verslag laat het zien", "Marijke Hoekstra", "Joris van den Heuvel");
      assertThat(ReportText.rows(book.getSheet("Stemmen")))
          .contains(
              List.of("verbinden", "Verbinden", "Cliënten", "10", "3.50", "3,5", "3.40", "0.10"),
              List.of("verbinden", "Verbinden", "Naasten", "", "", "te weinig", "3.40", "0.10"));
      List<List<String>> acts = ReportText.rows(book.getSheet("Verbeteracties"));
      assertThat(acts.get(1)).contains(WholeAudit.WORKED_ON, "van eerder", "2.00", "3.00", "1.00");
      assertThat(acts.get(2)).contains(WholeAudit.IDEA.strip(), "uit deze audit", "Esra Demir");
      assertThat(ReportText.rows(book.getSheet("Bronnen")))
          .anySatisfy(row -> assertThat(row).startsWith("1.1").contains("2", "7 van 10, 6 van 10"));
      assertThat(ReportText.rows(book.getSheet("Samenvatting")))
          .anySatisfy(row -> assertThat(row).contains("Certificaat, toestand", "Geldig"));
    }
  }

  @Test
  void everySheetOfEveryLanguageIsExplainedInTheCodeBook() throws IOException {
    Made made = whole.make();
    for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
      try (XSSFWorkbook book = read(made, made.walk().joris, language).workbook()) {
        Set<String> explained = new HashSet<>();
        for (List<String> row : ReportText.rows(book.getSheetAt(book.getNumberOfSheets() - 1))) {
          explained.add(row.get(0) + "|" + row.get(1));
          assertThat(row.get(2)).isNotBlank().doesNotContain("!report", "{0}");
        }
        for (Sheet sheet : book) {
          for (Cell head : sheet.getRow(0)) {
            assertThat(explained).contains(sheet.getSheetName() + "|" + head);
          }
        }
      }
    }
  }

  @Test
  void whatBeginsAsAFormulaIsText() throws IOException {
    Made made = whole.make();

    try (XSSFWorkbook book = read(made, made.walk().joris, Texts.DUTCH).workbook()) {
      Set<Character> begins = new HashSet<>();
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
            if (cell.getCellType() == CellType.STRING) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
              begins.add((cell + " ").charAt(0));
            }
          }
        }
      }
      assertThat(begins).contains('=', '-', '@');
    }
  }

  @Test
  void theSlidesSayWhatCameOfEachPart() throws IOException {
    Made made = whole.make();

    try (XMLSlideShow show = read(made, made.walk().lead, Texts.DUTCH).slides()) {
      assertThat(titles(show))
          .contains(
              "Bij de actie met een score ging die omhoog."
                  + " Of dat door de actie kwam, weet niemand zeker. Jullie wel?",
              "2 opmerkingen van jullie, één andere score",
              "2 acties staan open. Nog geen ervan is begonnen",
              "Bij 2 van de 34 items is ten minste één bron genoteerd",
              "De stemmen liggen dicht bij elkaar")
          .anyMatch(title -> title.startsWith("Dit team heeft een certificaat, tot en met"));
    }
    assertThat(read(made, made.walk().lead, Texts.DUTCH).of(ReportFormat.PPTX))
        .contains("Elke week een wandeling", "De score ging van 3 naar 5: @Het verslag")
        .contains("Naasten: te weinig antwoorden", "Cliënten: 10 of meer")
        .contains("GTR-", "1 van 34")
        .doesNotContain("!report", "{0}");
    assertThat(read(made, made.walk().lead, Texts.ENGLISH).of(ReportFormat.PPTX))
        .contains("This team holds a certificate", "2 remarks from you, one other score")
        .doesNotContain("!report", "!guest", "!action", "{0}");
  }

  @Test
  void thePdfHasThePartsToo() throws IOException {
    Made made = whole.make();

    assertThat(read(made, made.walk().lead, Texts.DUTCH).of(ReportFormat.PDF))
        .contains("Waar aan gewerkt is", "+Elke week een wandeling", "Eén verbeteractie uit deze")
        .contains("Naasten: te weinig antwoorden", "De stemmen liggen dicht bij elkaar")
        .contains("Certificaat GTR-", "geldig tot en met")
        .contains("De score ging van 3 naar 5. @Het verslag laat het zien")
        .contains("Bij 2 van de 34 items", "Het vaakst gebruikt: dossiers")
        .doesNotContain("!report", "!guest", "!action", "{0}");
  }

  // ---------------------------------------------------------------- who sees it

  /** A report gives nobody what the pages of the application do not. */
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TEAM_MEMBER", "TEAM_LEAD", "COACH", "MANAGER", "ADMINISTRATOR", "AUDITOR"})
  void notesAndActionsAreInAReportForWhoReadsThemOnThePage(Role role) throws IOException {
    Made made = whole.make();
    PersonId reader =
        switch (role) {
          case AUDITOR -> made.walk().fatima;
          case TEAM_MEMBER, TEAM_LEAD, COACH ->
              made.walk().organisation.person("Ook hier", role, made.walk().team);
          default -> made.walk().organisation.person("Verder weg", role);
        };
    Actor actor = made.actor(reader);
    boolean notes = catchThrowable(() -> evidence.all(actor, made.audit())) == null;
    boolean fresh = !actions.from(actor, made.audit()).isEmpty();
    boolean worked = !effects.at(actor, made.audit()).orElseThrow().lines().isEmpty();
    assertThat(notes).isEqualTo(role == Role.AUDITOR);

    ReportText read = read(made, reader, Texts.DUTCH);
    for (ReportFormat format : ReportFormat.values()) {
      String text = read.of(format);
      boolean sheets = format == ReportFormat.XLSX && notes;
      assertThat(text.contains("stond in de plannen")).isEqualTo(sheets);
      assertThat(text.contains("rustig begin van de dag")).isEqualTo(sheets);
      assertThat(text.contains("Elke week een wandeling")).isEqualTo(worked);
      assertThat(text.contains("Naasten bij elk gesprek")).isEqualTo(fresh);
      assertThat(text).contains("Wij doen dit elke week", "Het verslag laat het zien");
    }
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void nobodyElseGetsAnyFormat(ReportFormat format) {
    Made made = whole.make();
    PersonId elsewhere = made.walk().organisation.person("Andere auditor", Role.AUDITOR);

    assertThatThrownBy(() -> read(made, elsewhere, Texts.DUTCH).content(format))
        .isInstanceOf(NotFound.class);
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> titles(XMLSlideShow show) {
    return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
  }
}
