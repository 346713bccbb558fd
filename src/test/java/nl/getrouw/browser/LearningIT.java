package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Learning in the browser: intervision that a coach plans and guides. */
class LearningIT {

  private static final int STEPS_OF_SUCCESS = 6;
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
