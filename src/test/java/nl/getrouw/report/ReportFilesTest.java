package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.springframework.beans.factory.annotation.Autowired;

/** The spreadsheet and the slides, and what makes the PDF accessible. */
@DatabaseTest
class ReportFilesTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
  private static final String FORMULA = "=HYPERLINK(\"http://example.com\")";

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired InstrumentLibrary instruments;
  @Autowired AuditReports reports;

  private AuditWalk walk;

  @BeforeEach
  void aTeam() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
  }

  // ---------------------------------------------------------------- spreadsheet

  @Test
  void theSpreadsheetHasTheSameNumbersAsTheProfile() throws IOException {
    AuditId audit = compared();
    var profile = results.profile(walk.organisation.actor(walk.lead), audit);

    try (XSSFWorkbook book = workbook(walk.lead, audit, Texts.DUTCH)) {
      Sheet summary = book.getSheet("Samenvatting");
      assertThat(number(fact(summary, "Totaalscore")))
          .isEqualByComparingTo(profile.outcome().total());
      assertThat(fact(summary, "Begonnen op").getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(NOVEMBER);
      assertThat(fact(summary, "Versie van de rekenregels").getStringCellValue())
          .isEqualTo(profile.method());
      Sheet items = book.getSheet("Items");
      assertThat(items.getLastRowNum()).isEqualTo(profile.items().size());
      for (int i = 0; i < profile.items().size(); i++) {
        var line = profile.items().get(i);
        assertThat(items.getRow(i + 1).getCell(0).getStringCellValue())
            .isEqualTo(line.item().code());
        assertThat((int) items.getRow(i + 1).getCell(3).getNumericCellValue())
            .isEqualTo(line.score().orElseThrow());
      }
      Sheet domains = book.getSheet("Onderdelen");
      assertThat(number(domains.getRow(1).getCell(7))).isEqualByComparingTo("1");
      assertThat(domains.getRow(1).getCell(8).getStringCellValue()).isEqualTo("Duidelijk hoger");
    }
  }

  @Test
  void everyColumnIsExplainedInTheCodeBook() throws IOException {
    AuditId audit = compared();
    for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
      try (XSSFWorkbook book = workbook(walk.joris, audit, language)) {
        Sheet codes = book.getSheetAt(book.getNumberOfSheets() - 1);
        Set<String> explained = new HashSet<>();
        for (Row row : codes) {
          explained.add(row.getCell(0) + "|" + row.getCell(1));
          assertThat(row.getCell(2).getStringCellValue()).isNotBlank();
        }
        for (Sheet sheet : book) {
          for (Cell head : sheet.getRow(0)) {
            assertThat(explained).contains(sheet.getSheetName() + "|" + head);
          }
          assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
          for (Row row : sheet) {
            for (Cell cell : row) {
              assertThat(cell.toString()).doesNotContain("!report", "!profile", "{0}");
            }
          }
        }
      }
    }
  }

  @Test
  void blindScoresAreThereForTheAuditorsOnly() throws IOException {
    AuditId audit = compared();
    PersonId manager = walk.organisation.person("Peter-Jan", Role.MANAGER);
    PersonId administrator = walk.organisation.person("Karin", Role.ADMINISTRATOR);

    for (PersonId reader : List.of(walk.lead, manager, administrator)) {
      try (XSSFWorkbook book = workbook(reader, audit, Texts.DUTCH)) {
        assertThat(book.getSheet("Blinde scores")).isNull();
        assertThat(book.getSheet("Items")).isNotNull();
      }
    }
    try (XSSFWorkbook book = workbook(walk.fatima, audit, Texts.DUTCH)) {
      Sheet blind = book.getSheet("Blinde scores");
      assertThat(blind.getLastRowNum()).isEqualTo(2 * 34);
      assertThat(blind.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Joris van den Heuvel");
    }
  }

  @Test
  void whatPeopleTypedIsNeverAFormula() throws IOException {
    AuditId audit =
        walk.finished(
            "srh-getrouw",
            AuditMoment.BASELINE,
            JANUARY,
            item ->
                item.code().equals("1.3")
                    ? new Rating.NotApplicable(FORMULA)
                    : new Rating.Scored(4),
            AuditWalk.all(4),
            Map.of("3.2", "+1+1\u0000\u0007", "1.3", FORMULA));

    try (XSSFWorkbook book = workbook(walk.joris, audit, Texts.DUTCH)) {
      int found = 0;
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
              found += cell.getStringCellValue().contains(FORMULA) ? 1 : 0;
            }
          }
        }
      }
      assertThat(found).isGreaterThanOrEqualTo(2);
    }
  }

  // ---------------------------------------------------------------- slides

  @Test
  void theSlidesTellTheStoryWithATitleEach() throws IOException {
    AuditId audit = compared();
    results.choosePoint(
        walk.organisation.actor(walk.lead), audit, null, "Netwerkkaart bij elk plan");

    try (XMLSlideShow show = slides(audit, Texts.DUTCH)) {
      assertThat(show.getSlides()).hasSize(8);
      Set<String> titles = new HashSet<>();
      for (XSLFSlide slide : show.getSlides()) {
        assertThat(slide.getTitle()).isNotBlank();
        titles.add(slide.getTitle());
      }
      assertThat(titles).hasSize(8).anyMatch(title -> title.startsWith("Verbinden groeit."));
      assertThat(text(show))
          .contains("Netwerkkaart bij elk plan", "Duidelijk hoger", "33 van 34 items")
          .contains("niet de officiële")
          .doesNotContain("!report", "!profile", "{0}");
    }
    try (XMLSlideShow show = slides(audit, Texts.ENGLISH)) {
      assertThat(text(show)).contains("What next", "Connecting is growing").doesNotContain("!");
    }
  }

  @Test
  void theChartIsThereInWords() throws IOException {
    try (XMLSlideShow show = slides(compared(), Texts.DUTCH)) {
      XSLFGroupShape chart =
          show.getSlides().get(1).getShapes().stream()
              .filter(XSLFGroupShape.class::isInstance)
              .map(XSLFGroupShape.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(((CTGroupShape) chart.getXmlObject()).getNvGrpSpPr().getCNvPr().getDescr())
          .contains("Verbinden 4,0; Nulmeting: 3,0; Duidelijk hoger", "Weldoende omgevingen");
    }
  }

  // ---------------------------------------------------------------- all of them

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void everyInstrumentGivesEveryFormat(ReportFormat format) {
    for (String instrument : List.of("fact-2017", "ips-25", "imr-fidelity")) {
      AuditId audit = walk.finished(instrument, AuditMoment.PERIODIC, JANUARY, AuditWalk.all(4));
      var report = reports.report(walk.organisation.actor(walk.lead), audit, Texts.DUTCH, format);
      assertThat(report.content()).hasSizeGreaterThan(5_000);
      assertThat(report.fileName()).endsWith("." + format.ending());
    }
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void whoMayNotSeeTheAuditGetsNoFormatOfIt(ReportFormat format) {
    AuditId audit = compared();
    var stranger = fixture.organisation();
    PersonId elsewhere = stranger.person("Vreemd", Role.ADMINISTRATOR);
    PersonId other =
        walk.organisation.person("Ander", Role.TEAM_LEAD, walk.organisation.team("Lindeplein"));

    assertThatThrownBy(() -> reports.report(stranger.actor(elsewhere), audit, Texts.DUTCH, format))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> reports.report(walk.organisation.actor(other), audit, Texts.DUTCH, format))
        .isInstanceOf(NotFound.class);
  }

  // ---------------------------------------------------------------- accessible PDF

  @Test
  void theOutlineOfThePdfNamesItsParts() throws IOException {
    byte[] content =
        reports
            .report(walk.organisation.actor(walk.lead), compared(), Texts.DUTCH, ReportFormat.PDF)
            .content();
    try (PDDocument pdf = Loader.loadPDF(content)) {
      var catalog = pdf.getDocumentCatalog();
      Set<String> parts = new HashSet<>();
      for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
        parts.add(item.getTitle());
        assertThat(item.findDestinationPage(pdf)).isNotNull();
      }
      assertThat(parts)
          .contains("In het kort", "Alle items", "Hoe deze cijfers zijn gemaakt", "Ondertekening");
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo("nl");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid");
    }
  }

  // ---------------------------------------------------------------- steps

  private AuditId compared() {
    walk.finished("srh-getrouw", AuditMoment.BASELINE, JANUARY, scores(3));
    return walk.finished(
        "srh-getrouw",
        AuditMoment.MONTH_10,
        NOVEMBER,
        scores(4),
        item -> item.code().equals("3.2") ? new Rating.Scored(4) : scores(4).apply(item),
        Map.of("3.2", "In zes van de acht dossiers."));
  }

  private static Function<Item, Rating> scores(int connecting) {
    return item ->
        new Rating.Scored(
            item.code().startsWith("5.") ? 2 : item.code().startsWith("1.") ? connecting : 3);
  }

  private XSSFWorkbook workbook(PersonId reader, AuditId audit, Locale language)
      throws IOException {
    byte[] content =
        reports
            .report(walk.organisation.actor(reader), audit, language, ReportFormat.XLSX)
            .content();
    return new XSSFWorkbook(new ByteArrayInputStream(content));
  }

  private XMLSlideShow slides(AuditId audit, Locale language) throws IOException {
    byte[] content =
        reports
            .report(walk.organisation.actor(walk.lead), audit, language, ReportFormat.PPTX)
            .content();
    return new XMLSlideShow(new ByteArrayInputStream(content));
  }

  private static Cell fact(Sheet sheet, String name) {
    for (Row row : sheet) {
      if (row.getCell(0).getStringCellValue().equals(name)) {
        return row.getCell(1);
      }
    }
    throw new AssertionError(name);
  }

  private static BigDecimal number(Cell cell) {
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    return BigDecimal.valueOf(cell.getNumericCellValue());
  }

  private static String text(XMLSlideShow show) {
    StringBuilder text = new StringBuilder();
    for (XSLFSlide slide : show.getSlides()) {
      slide
          .getShapes()
          .forEach(
              shape -> {
                if (shape instanceof XSLFTextShape words) {
                  text.append(words.getText()).append('\n');
                }
              });
    }
    return text.toString();
  }
}
