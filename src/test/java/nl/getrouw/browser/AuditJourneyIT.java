package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The main job, as people do it: planned, scored blind in two browsers, agreed, a concept with a
 * reply, final, a report.
 */
class AuditJourneyIT {

  private static final int ITEMS = 34;
  private static final String ONLY_FATIMA_KNOWS = "Kruidenwandeling op donderdag";

  @Test
  void aTeamIsAuditedFromPlanToReport() throws IOException {
    try (RunningApplication application = RunningApplication.getrouw("journey");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      Visitor marijke = Visitor.at(application, browser).signIn("marijke");
      long audit = plan(marijke);
      prepare(application, marijke, audit);
      marijke.open("audits/" + audit);
      take(marijke, "Scoren openen");

      Visitor fatima = Visitor.at(application, browser).signIn("fatima");
      score(fatima, audit, 0, 12, 1);
      note(fatima, ONLY_FATIMA_KNOWS);
      fatima.close();

      Visitor joris = Visitor.at(application, browser).recording().signIn("joris");
      score(joris, audit, 0, ITEMS, 0);
      nobodySeesAnothersSheet(joris, audit);
      guest(application, browser, joris, audit);
      submit(joris, audit);

      Visitor fatimaOnHerPhone =
          Visitor.at(application, browser, 390, ColorScheme.DARK).signIn("fatima");
      fatimaOnHerPhone.open("audits/" + audit + "/scoren");
      assertThat(fatimaOnHerPhone.page()).hasURL(Pattern.compile(".*/scoren/3\\.3"));
      score(fatimaOnHerPhone, audit, 12, ITEMS, 1);
      submit(fatimaOnHerPhone, audit);
      assertThat(
              application.number(
                  "select count(*) from answer a join sheet s on s.id = a.sheet_id where s.audit_id = "
                      + audit
                      + " and a.score is not null"))
          .isEqualTo(2 * ITEMS);

      joris.open("audits/" + audit);
      take(joris, "Consensus openen");
      consensus(joris, fatimaOnHerPhone, audit);
      reply(application, marijke, joris, audit);

      profile(application, marijke, audit);
      certificate(application, joris, audit);
      report(marijke, audit);
    }
  }

  private static long plan(Visitor lead) {
    lead.open("audits/plan");
    Page page = lead.page();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Extern")).click();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Periodiek")).click();
    choose(page, "Hoofdauditor", "Esra Demir");
    choose(page, "Andere auditoren", "Fatima el Amrani");
    date(page, "Eerste dag", LocalDate.now());
    date(page, "Laatste dag", LocalDate.now().plusDays(10));
    lead.button("Audit plannen").click();
    assertThat(
            page.getByText(
                    "Esra Demir werkt in Wilgenhof. Bij een externe audit kijkt iemand van buiten"
                        + " het team.")
                .first())
        .isVisible();

    choose(page, "Hoofdauditor", "Joris van den Heuvel");
    lead.button("Audit plannen").click();
    page.waitForURL(Pattern.compile(".*/audits/\\d+$"));
    return Long.parseLong(page.url().substring(page.url().lastIndexOf('/') + 1));
  }

  private static void choose(Page page, String label, String person) {
    Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
    field.fill(person);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(person)).first().click();
    field.press("Tab");
  }

  private static void date(Page page, String label, LocalDate day) {
    Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
    field.fill(day.format(DateTimeFormatter.ofPattern("d-M-yyyy")));
    field.press("Enter");
    field.press("Tab");
  }

  /** A step of the audit, with its confirmation. */
  private static void take(Visitor visitor, String step) {
    visitor.button(step).click();
    visitor.page().locator("vaadin-button[slot='confirm-button']").click();
    visitor.settle();
  }

  /** Scores items by keyboard; the auditors differ on every fifth one. */
  private static void score(Visitor auditor, long audit, int from, int until, int strictness) {
    auditor.open("audits/" + audit + "/scoren");
    Page page = auditor.page();
    for (int item = from; item < until; item++) {
      int score = 2 + item % 3 + (item % 5 == 0 ? strictness : 0);
      page.keyboard().press(Integer.toString(score));
      assertThat(
              page.locator("[role=radio][aria-checked=true]")
                  .filter(new Locator.FilterOptions().setHasText(Integer.toString(score)))
                  .first())
          .isVisible();
      assertThat(page.getByText("Opgeslagen").first()).isVisible();
      if (item < until - 1) {
        String here = page.url();
        page.keyboard().press("ArrowRight");
        page.waitForURL(url -> !url.equals(here));
        auditor.settle();
      }
    }
  }

  private static void note(Visitor auditor, String text) {
    Locator note = auditor.page().getByLabel("Jouw notitie bij deze score");
    note.fill(text);
    note.blur();
    assertThat(auditor.page().getByText("Opgeslagen").first()).isVisible();
    auditor.settle();
  }

  private static void nobodySeesAnothersSheet(Visitor joris, long audit) {
    joris.open("audits/" + audit);
    joris.open("audits/" + audit + "/consensus");
    assertThat(joris.text("Deze pagina is niet voor jou")).isVisible();
    joris.open("audits/" + audit + "/profiel");
    assertThat(joris.text("Deze pagina is niet voor jou")).isVisible();
    assertThat(joris.received()).isNotEmpty().doesNotContain(ONLY_FATIMA_KNOWS);
  }

  private static void prepare(RunningApplication application, Visitor lead, long audit) {
    lead.open("audits/" + audit + "/voorbereiding");
    lead.page()
        .getByRole(
            AriaRole.CHECKBOX,
            new Page.GetByRoleOptions().setName("Gedaan: Vertel het team wat er komt"))
        .click();
    await(
        application,
        "select count(*) from preparation_task where done_at is not null and audit_id = " + audit);
  }

  /** A client answers on a phone, with the code that the lead auditor was given. */
  private static void guest(
      RunningApplication application, Browser browser, Visitor lead, long audit) {
    // the demo asked clients of this team this month, and nobody is asked twice in a quarter
    application.execute(
        "update guest_round set opened_on = opened_on - interval 200 day,"
            + " closes_on = closes_on - interval 200 day,"
            + " closed_on = closed_on - interval 200 day where closed_on is not null");
    lead.open("audits/" + audit + "/gastronde");
    lead.button("Gastronde openen").click();
    String code =
        lead.page()
            .getByText(Pattern.compile("^[A-Z0-9]{4}-[A-Z0-9]{4}$"))
            .first()
            .innerText()
            .replace("-", "");
    try (Visitor guest = Visitor.at(application, browser, 390, ColorScheme.LIGHT)) {
      guest.open("meedoen/" + code);
      guest.button("Start").click();
      GuestRoundIT.answerAll(guest, "Vaak");
      guest.button("Ja, tel ze mee").click();
      assertThat(guest.text("Dank je wel!")).isVisible();
    }
    await(
        application,
        "select sum(g.finished) from guest_group g join guest_round r on r.id = g.round_id"
            + " where r.audit_id = "
            + audit);
  }

  private static void submit(Visitor auditor, long audit) {
    auditor.open("audits/" + audit + "/controleren");
    take(auditor, "Indienen");
    assertThat(auditor.text("Je scores zijn ingediend")).isVisible();
  }

  private static void consensus(Visitor lead, Visitor other, long audit) {
    lead.open("audits/" + audit + "/consensus");
    other.open("audits/" + audit + "/consensus");
    assertThat(lead.text("Nog zeven verschillen om over te praten")).isVisible();
    assertThat(lead.text("Kruidenwandeling")).not().isVisible();
    for (int left = 7; left > 0; left--) {
      Page page = lead.page();
      page.locator(".gt-difference:not(.gt-difference--settled)").first().click();
      lead.settle();
      page.locator(".gt-agree [role=radio]")
          .filter(new Locator.FilterOptions().setHasText("3"))
          .first()
          .click();
      page.getByLabel("Waarom deze score?")
          .fill("Samen nog eens gekeken; de dossiers gaven de doorslag.");
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Afspreken")))
          .click();
      String[] words = {
        "Alle items zijn samen gekozen",
        "Nog één verschil",
        "Nog twee verschillen",
        "Nog drie verschillen",
        "Nog vier verschillen",
        "Nog vijf verschillen",
        "Nog zes verschillen"
      };
      assertThat(other.page().getByText(words[left - 1]).first())
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
      assertThat(page.getByText(words[left - 1]).first()).isVisible();
    }
    lead.button("Concept aan het team geven").click();
    lead.page().locator(".gt-concept-make").click();
    lead.settle();
    assertThat(other.text("Het concept ligt bij het team"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
  }

  /** The team lead remarks, the lead auditor answers and makes the audit final. */
  private static void reply(
      RunningApplication application, Visitor teamLead, Visitor lead, long audit) {
    teamLead.open("audits/" + audit + "/profiel");
    assertThat(teamLead.text("Dit is een concept")).isVisible();
    teamLead.open("audits/" + audit + "/weerwoord");
    teamLead
        .page()
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Opmerking maken bij 1\\.1 ")))
        .click();
    teamLead.page().getByLabel("Jullie opmerking").fill("Wij doen dit sinds kort elke week.");
    await(application, "select count(*) from remark where audit_id = " + audit);
    take(teamLead, "Reactie versturen");
    await(
        application,
        "select count(*) from concept where sent_at is not null and audit_id = " + audit);

    lead.open("audits/" + audit + "/weerwoord");
    lead.page().getByLabel("Jullie antwoord").fill("In de plannen van dit jaar zagen we het niet.");
    lead.button("Antwoord bewaren").click();
    assertThat(lead.text("Alle opmerkingen zijn beantwoord")).isVisible();
    lead.open("audits/" + audit);
    take(lead, "Definitief vaststellen");
    await(application, "select count(*) from result where audit_id = " + audit);
  }

  /** Until the database has it; at most ten seconds. */
  private static void await(RunningApplication application, String count) {
    for (int patience = 0; patience < 100 && application.number(count) == 0; patience++) {
      RunningApplication.pause();
    }
    assertThat(application.number(count)).isEqualTo(1);
  }

  private static void profile(RunningApplication application, Visitor member, long audit) {
    member.open("audits/" + audit + "/profiel");
    assertThat(
            member
                .page()
                .getByText("Dit is de eigen schaal van Getrouw")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first())
        .isVisible();
    assertThat(member.text("Hier zijn jullie sterk in")).isVisible();
    member.page().locator(".gt-checks input[type=checkbox]").first().click();
    member.settle();
    await(application, "select count(*) from improvement_point where audit_id = " + audit);
  }

  private static void certificate(RunningApplication application, Visitor lead, long audit) {
    lead.open("audits/" + audit + "/profiel");
    lead.button("Certificaat uitgeven").click();
    lead.page().locator("vaadin-button[slot='confirm-button']").click();
    await(application, "select count(*) from certificate where audit_id = " + audit);
    assertThat(lead.text("Geldig tot en met")).isVisible();
  }

  /** Each format is what its name says, opened by the programs that others read it with. */
  private static void report(Visitor member, long audit) throws IOException {
    Path paper = download(member, audit, "PDF in het Nederlands");
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(paper))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Wilgenhof",
              "Getrouw-schaal SRH",
              "Joris van den Heuvel",
              "Fatima el Amrani",
              "niet de officiële",
              "Samen nog eens gekeken")
          .doesNotContain(ONLY_FATIMA_KNOWS);
    }
    Path data = download(member, audit, "Gegevens met codeboek (XLSX)");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(data))) {
      assertThat(new XSSFExcelExtractor(book).getText())
          .contains("Wilgenhof", "Wij doen dit sinds kort elke week.", "GTR-")
          .doesNotContain(ONLY_FATIMA_KNOWS);
    }
    Path slides = download(member, audit, "Dia’s voor het gesprek (PPTX)");
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
      assertThat(show.getSlides()).hasSizeGreaterThan(8);
      assertThat(new SlideShowExtractor<>(show).getText())
          .contains("Wilgenhof", "Wij doen dit sinds kort elke week.")
          .doesNotContain(ONLY_FATIMA_KNOWS);
    }
  }

  private static Path download(Visitor member, long audit, String link) {
    member.open("audits/" + audit + "/profiel");
    member.button("Rapport").click();
    Download download = member.page().waitForDownload(() -> member.link(link).click());
    return download.path();
  }
}
