package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A manager reads what came of the method, tells the board, and asks people what they think. */
class OutcomesIT {

  private static final String REMARK = "Wilgenhof laat zien dat het kan; De Brug heeft nu hulp.";
  private static final String ASKED = "Beukenlaan";
  private static final int ITEMS = 12;

  @Test
  void aManagerGoesFromTheOutcomesToARecordTellsTheBoardAndAsksATeam() throws IOException {
    try (RunningApplication application = RunningApplication.getrouw("outcomes");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright);
        Visitor manager = Visitor.at(application, browser).signIn("peter-jan")) {
      reachesARecord(manager);
      keepsAView(manager);
      tellsTheBoard(application, manager);
      String code = opensARound(manager);
      aStrangerAnswers(application, browser, code);
      closesTheRound(manager);
      scoresAPrecondition(application, manager);
      notesACause(application, manager);
      entersARate(manager);
    }
  }

  private static void reachesARecord(Visitor manager) {
    manager.open("uitkomsten");
    manager.link("Modelgetrouwheid").click();
    Page page = manager.page();
    page.waitForURL(Pattern.compile(".*/uitkomsten/modelgetrouwheid.*"));
    onlyMarked(manager, "Uitkomsten");
    manager.link("Toon de teams").click();
    Locator teams = page.locator("#teams");
    assertThat(teams).isInViewport();
    teams.getByRole(AriaRole.LINK, exactly("Wilgenhof")).click();
    page.waitForURL(Pattern.compile(".*/teams/\\d+$"));
    assertThat(headline(manager)).hasText("Wilgenhof");

    page.goBack();
    manager.link("Audits van Wilgenhof").click();
    page.waitForURL(Pattern.compile(".*/audits\\?team=Wilgenhof"));
    page.locator("vaadin-grid").getByRole(AriaRole.LINK, exactly("Wilgenhof")).first().click();
    page.waitForURL(Pattern.compile(".*/audits/\\d+.*"));
    assertThat(headline(manager)).containsText("Wilgenhof");
  }

  private static void keepsAView(Visitor manager) throws IOException {
    manager.open("uitkomsten/modelgetrouwheid");
    manager.button("Bewaarde weergaven").click();
    manager.page().getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Overleg");
    manager.page().getByLabel("Deel met collega’s").check();
    manager.button("Bewaar deze weergave").click();
    assertThat(manager.text("Van jou, gedeeld")).isVisible();
    manager.link("Overleg").click();
    manager.page().waitForURL(Pattern.compile(".*/uitkomsten/modelgetrouwheid\\?.*plek=.*"));

    manager.open("uitkomsten/modelgetrouwheid");
    Path data = download(manager, "Spreadsheet (XLSX)");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(data))) {
      assertThat(new XSSFExcelExtractor(book).getText())
          .contains("Modelgetrouwheid", "Wilgenhof", "fidelity-mean", "Codeboek");
    }
  }

  private static void tellsTheBoard(RunningApplication application, Visitor manager)
      throws IOException {
    manager.open("uitkomsten/bestuursrapport");
    Locator words = manager.page().getByLabel("Wat moet het bestuur vooral weten?");
    words.fill(REMARK);
    words.blur();
    assertThat(manager.text("Opgeslagen")).isVisible();
    assertThat(application.number("select count(*) from board_remark")).isPositive();
    manager.open("uitkomsten/bestuursrapport");
    assertThat(words).hasValue(REMARK);

    Path paper = download(manager, "Rapport (PDF)");
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(paper))) {
      PDFTextStripper text = new PDFTextStripper();
      assertThat(text.getText(pdf).replaceAll("\\s+", " ")).contains(REMARK, "Modelgetrouwheid");
    }
    Path slides = download(manager, "Dia’s (PowerPoint)");
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
      assertThat(show.getSlides()).hasSizeGreaterThan(8);
      assertThat(new SlideShowExtractor<>(show).getText()).contains(REMARK, "Modelgetrouwheid");
    }
  }

  private static String opensARound(Visitor manager) {
    manager.open("vragenlijsten");
    manager.button("Vragenlijst uitzetten").click();
    Page page = manager.page();
    page.getByLabel("Naam van deze ronde").fill("Proefronde");
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(ASKED)).check();
    manager.button("Uitzetten").click();
    page.waitForURL(Pattern.compile(".*/vragenlijsten/\\d+$"));
    assertThat(headline(manager)).hasText("Proefronde");
    return page.locator(".gt-guest-code").textContent();
  }

  private static void aStrangerAnswers(
      RunningApplication application, Browser browser, String code) {
    try (Visitor stranger = Visitor.at(application, browser, 390, ColorScheme.DARK)) {
      stranger.open("vragenlijst");
      Page page = stranger.page();
      page.getByLabel("Code").fill(code.replace("-", " "));
      stranger.button("Verder").click();
      assertThat(stranger.text("Je antwoordt als medewerker van " + ASKED)).isVisible();
      stranger.button("Beginnen").click();
      for (int item = 1; item <= ITEMS; item++) {
        assertThat(
                page.getByText(item + " van " + ITEMS, new Page.GetByTextOptions().setExact(true)))
            .isVisible();
        page.getByRole(AriaRole.RADIO).nth(3).click();
        assertThat(stranger.text("Bewaard op dit apparaat")).isVisible();
        stranger.button("Verder").click();
      }
      assertThat(headline(stranger)).hasText("Dat waren ze");
      stranger.button("Versturen").click();
      assertThat(headline(stranger)).hasText("Dank je wel");

      stranger.open("vragenlijst/" + code.replace("-", ""));
      assertThat(stranger.text("Met dit apparaat is al geantwoord")).isVisible();
    }
  }

  private static void closesTheRound(Visitor manager) {
    manager.page().reload();
    manager.settle();
    manager.button("Nu afsluiten").click();
    manager
        .page()
        .locator("vaadin-confirm-dialog")
        .getByRole(AriaRole.BUTTON, exactly("Afsluiten"))
        .click();
    assertThat(manager.text("Te weinig antwoorden om te tonen")).isVisible();
    assertThat(manager.text("Tabel downloaden")).isHidden();
  }

  /** The demo organisation has closed the check of this year; two years go by. */
  private static void scoresAPrecondition(RunningApplication application, Visitor manager) {
    application.execute("update precondition_check set year = year - 2 order by year");
    manager.open("uitkomsten/randvoorwaarden");
    manager.button("Check van ").click();
    assertThat(manager.text("De check is open.")).isVisible();
    manager.button("Beginnen: Management").click();
    assertThat(headline(manager)).hasText("Hoe ziet het management het?");
    manager.page().getByRole(AriaRole.RADIO).nth(3).click();
    assertThat(manager.text("Opgeslagen")).isVisible();
    Locator why = manager.page().getByLabel("Waarom deze score?").first();
    why.fill("De visie ligt in elk teamoverleg op tafel.");
    why.blur();
    manager.settle();
    manager.button("Klaar voor nu").click();
    assertThat(manager.text("1 van 11 gescoord")).isVisible();
    assertThat(
            application.number(
                "select count(*) from precondition_score s join precondition_check c on c.id ="
                    + " s.check_id where c.closed_at is null and s.score = 4"
                    + " and s.motivation like 'De visie ligt%'"))
        .isEqualTo(1);
  }

  private static void notesACause(RunningApplication application, Visitor manager) {
    manager.open("teams/" + application.number("select id from team where name = 'Duinzicht'"));
    manager.link("Alle omstandigheden").click();
    manager.page().getByLabel("Hoeveel fte open?").fill("1,5");
    manager.page().getByLabel("Toelichting").fill("De nachtdienst is nog niet rond.");
    manager.button("Noteren").click();
    assertThat(manager.text("De nachtdienst is nog niet rond.")).isVisible();
  }

  private static void entersARate(Visitor manager) {
    manager.open("uitkomsten/kosten");
    manager.link("Tarieven en kosten invullen").click();
    onlyMarked(manager, "Kosten");
    manager.button("Tarief of aanname toevoegen").click();
    manager.page().getByLabel("Euro per uur").fill("45,25");
    manager.button("Bewaren").click();
    assertThat(manager.text("In deze periode geldt al")).isVisible();
    day(manager, "Vanaf", "1-1-2021");
    day(manager, "Tot en met", "31-12-2021");
    manager.button("Bewaren").click();
    assertThat(manager.text("€ 45,25")).isVisible();
  }

  /** One line of the navigation says where somebody is. */
  private static void onlyMarked(Visitor manager, String line) {
    Locator marked = manager.page().locator("vaadin-side-nav-item[current]");
    assertThat(marked).hasCount(1);
    assertThat(marked).containsText(line);
  }

  private static void day(Visitor manager, String label, String date) {
    Locator day =
        manager.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
    day.fill(date);
    day.press("Enter");
    day.press("Tab");
  }

  private static Path download(Visitor manager, String link) {
    return manager.page().waitForDownload(() -> manager.link(link).click()).path();
  }

  private static Locator headline(Visitor visitor) {
    return visitor
        .page()
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
        .first();
  }

  private static Locator.GetByRoleOptions exactly(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
