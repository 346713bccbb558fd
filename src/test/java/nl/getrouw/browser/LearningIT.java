package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Learning in the browser: intervision, hours in one tap, and the way to a certificate. */
class LearningIT {

  private static final int STEPS_OF_SUCCESS = 6;
  private static final String TRAINEE = "Oscar de Wit";
  private static final String QUESTION = "Waardoor lukte het vanmorgen aan de keukentafel?";

  @Test
  void aCoachPlansASeriesAndGuidesASessionWithTwoMembers() {
    try (RunningApplication application = RunningApplication.getrouw("learning");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      Visitor naima = Visitor.at(application, browser).signIn("naima");
      plan(naima);
      long group = application.number("select max(id) from intervision_group");
      assertThat(
              application.number(
                  "select count(*) from intervision_session where group_id = " + group))
          .isEqualTo(6);
      long session =
          application.number("select min(id) from intervision_session where group_id = " + group);

      naima.open("leren/intervisie/sessie/" + session);
      naima.button("Begin de sessie").click();
      naima.button("Nu beginnen").click();
      assertThat(naima.text("Kom rustig binnen")).isVisible();

      Visitor esra =
          Visitor.at(application, browser, 390, ColorScheme.LIGHT).signIn("esra").recording();
      Visitor marijke = Visitor.at(application, browser).signIn("marijke");
      for (Visitor member : new Visitor[] {esra, marijke}) {
        member.open("leren/intervisie/sessie/" + session + "/live");
        member.button("Ik ben er").click();
      }
      assertThat(naima.text("Aanwezig (3)")).isVisible();

      question(esra).fill(QUESTION);
      assertThat(question(marijke)).hasValue(QUESTION);

      naima.button("Begin met stap 1").click();
      for (int step = 1; step <= STEPS_OF_SUCCESS; step++) {
        for (Visitor one : new Visitor[] {naima, esra, marijke}) {
          assertThat(one.text("Stap " + step + " van " + STEPS_OF_SUCCESS)).isVisible();
          assertThat(one.page().getByRole(AriaRole.TIMER)).isVisible();
        }
        naima.button(step == STEPS_OF_SUCCESS ? "Sluit de sessie af" : "Volgende stap").click();
      }
      for (Visitor one : new Visitor[] {naima, esra, marijke}) {
        assertThat(one.text("Wat we meenemen")).isVisible();
        assertThat(question(one)).hasValue(QUESTION);
      }
      naima.button("Afronden").click();
      assertThat(naima.text("Bewaard. Dank jullie wel.")).isVisible();
      assertThat(
              application.number(
                  "select count(*) from intervision_session where id = "
                      + session
                      + " and state = 'HELD' and reported_at is not null"))
          .isEqualTo(1);
      nobodyElseReadsIt(application, browser, session);
    }
  }

  @Test
  void aTapLogsHoursAndATraineeReachesHerCertificate() throws IOException {
    try (RunningApplication application = RunningApplication.getrouw("training");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      Visitor naima = Visitor.at(application, browser).signIn("naima");
      oneTap(application, naima);

      long edition = planTraining(naima);
      try (Visitor karin = Visitor.at(application, browser).signIn("karin")) {
        register(karin, edition);
      }
      begin(application, edition);

      Visitor oscar =
          Visitor.at(application, browser, 390, ColorScheme.LIGHT).signIn("oscar.de.wit");
      oscar.open("leren/mijn-opleiding");
      assertThat(oscar.text("Nog geen certificaten")).isVisible();

      attend(application, naima, edition);
      naima.button("Certificaten uitgeven").click();
      assertThat(naima.text("Eén certificaat uitgegeven")).isVisible();

      oscar.open("leren/mijn-opleiding");
      Download paper =
          oscar
              .page()
              .waitForDownload(
                  () ->
                      oscar
                          .page()
                          .getByRole(
                              AriaRole.LINK,
                              new Page.GetByRoleOptions().setName("PDF van certificaat"))
                          .first()
                          .click());
      try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
        assertThat(new PDFTextStripper().getText(pdf))
            .contains(TRAINEE, "Basisopleiding SRH", "Naima Chaoui");
      }
    }
  }

  /** One tap, and the hours of the quarter have grown. */
  private static void oneTap(RunningApplication application, Visitor naima) {
    String minutes =
        "select coalesce(sum(s.minutes), 0) from coaching_session s join person p on p.id = s.coach_id"
            + " where p.name = 'Naima Chaoui' and s.state = 'HELD'";
    long before = application.number(minutes);
    naima.open("coach");
    naima.button("Groepscoaching Wilgenhof, 1,5 uur").click();
    assertThat(naima.text("Vastgelegd")).isVisible();
    assertThat(naima.text("Groepscoaching met Wilgenhof, 1,5 uur.")).isVisible();
    assertThat(application.number(minutes)).isEqualTo(before + 90);
  }

  private static long planTraining(Visitor naima) {
    naima.open("leren/opleiding/plan");
    Page page = naima.page();
    naima.choose("Opleiding", "Basisopleiding SRH");
    page.getByLabel("Naam van deze uitvoering").fill("winter");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Plaats"))
        .fill("De Kweekvijver");
    Locator day =
        page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Dag 1: verbinden en verstaan"))
            .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Dag"));
    day.fill(
        LocalDate.now(ZoneId.of("Europe/Amsterdam"))
            .plusDays(14)
            .format(DateTimeFormatter.ofPattern("d-M-yyyy")));
    day.press("Enter");
    day.press("Tab");
    naima.button("Uitvoering plannen").click();
    page.waitForURL(Pattern.compile(".*/leren/opleiding/\\d+$"));
    return Long.parseLong(page.url().substring(page.url().lastIndexOf('/') + 1));
  }

  private static void register(Visitor karin, long edition) {
    karin.open("leren/opleiding/" + edition);
    karin.button("Inschrijven").click();
    Locator people =
        karin
            .page()
            .getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Wie schrijf je in?"));
    people.fill(TRAINEE);
    karin
        .page()
        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(TRAINEE))
        .first()
        .click();
    people.press("Escape");
    karin
        .page()
        .locator("vaadin-dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Inschrijven"))
        .last()
        .click();
    assertThat(karin.text("Eén inschrijving is rond.")).isVisible();
  }

  /** The months go by. */
  private static void begin(RunningApplication application, long edition) {
    application.execute(
        "update training_meeting set on_date = date_sub(on_date, interval 200 day) where edition_id = "
            + edition);
  }

  /** Every part by itself. */
  private static void attend(RunningApplication application, Visitor naima, long edition) {
    naima.open("leren/opleiding/" + edition);
    long parts =
        application.number("select count(*) from training_meeting where edition_id = " + edition);
    for (int part = 0; part < parts; part++) {
      naima
          .page()
          .getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(Pattern.compile(TRAINEE + ".*Nog niet ingevuld")))
          .first()
          .click();
      naima.settle();
    }
    assertThat(
            application.number(
                "select count(*) from training_attendance a join training_registration r on r.id ="
                    + " a.registration_id where a.present and r.edition_id = "
                    + edition))
        .isEqualTo(parts);
  }

  private static Locator question(Visitor visitor) {
    return visitor
        .page()
        .locator("vaadin-text-area")
        .filter(new Locator.FilterOptions().setHasText("De vraag"))
        .locator("textarea");
  }

  private static void plan(Visitor naima) {
    naima.open("leren/intervisie/nieuw");
    Page page = naima.page();
    naima.choose("Voor welk team?", "Wilgenhof");
    assertThat(page.getByLabel("Naam van de groep")).hasValue("Intervisie Wilgenhof");
    naima.button("Maak de groep").click();
    assertThat(naima.text("De groep is gemaakt.")).isVisible();
  }

  /** The administrator is led away, and nothing of it reaches the browser. */
  private static void nobodyElseReadsIt(
      RunningApplication application, Browser browser, long session) {
    try (Visitor karin = Visitor.at(application, browser).signIn("karin").recording()) {
      karin.open("leren/intervisie/sessie/" + session);
      karin.open("leren/intervisie/uitkomsten");
      assertThat(karin.received() + karin.page().content()).doesNotContain(QUESTION);
    }
  }
}
