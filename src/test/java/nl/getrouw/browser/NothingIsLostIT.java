package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.getrouw.embedded.EmbeddedMariaDb;
import org.junit.jupiter.api.Test;

/** What the page called saved is there, whatever is killed. */
class NothingIsLostIT {

  private static final String SEEN = "In zeven van de tien plannen staat het doel van de cliënt";
  private static final String REMARKED = "Onze nachtdienst is niet gesproken, en die doet dit wel";
  private static final String PREPARED = "Twee collega’s zijn net begonnen en lopen een dag mee";

  @Test
  void everythingThatSaidSavedSurvivesAKilledApplicationAndARestartedDatabase() {
    try (RunningApplication application = RunningApplication.getrouw("killed");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      long audit = application.number("select id from audit where state = 'SCORING' limit 1");
      long before = answers(application, audit);

      Visitor joris = Visitor.at(application, browser).signIn("joris");
      joris.open("audits/" + audit + "/scoren");
      answer(joris, 6);
      see(joris);
      remark(application, browser);
      prepare(application, browser);
      application.kill();
      application.restart();
      assertThat(once(application, "evidence where note", SEEN)).isTrue();
      assertThat(once(application, "remark where text", REMARKED)).isTrue();
      assertThat(once(application, "team_figures where remark", PREPARED)).isTrue();
      assertThat(answers(application, audit)).isEqualTo(before + 6);
      assertThat(fives(application, audit)).isGreaterThanOrEqualTo(6);

      Visitor back = Visitor.at(application, browser).signIn("joris");
      back.open("audits/" + audit + "/scoren");
      answer(back, 2);
      application.execute("shutdown");
      RunningApplication.pause();
      back.page().keyboard().press("4");
      assertThat(back.text("Je antwoord is nog niet opgeslagen"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
      try (var again = EmbeddedMariaDb.start(application.data().resolve("database"))) {
        assertThat(again.url()).isNotEmpty();
        back.button("Probeer opnieuw").click();
        assertThat(back.page().getByText("Opgeslagen om").first())
            .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(answers(application, audit)).isEqualTo(before + 8);
      }
    }
  }

  /** Answers with 5 and goes on, each time only after the page said that it was saved. */
  private static void answer(Visitor auditor, int items) {
    Page page = auditor.page();
    for (int item = 0; item < items; item++) {
      page.keyboard().press("5");
      assertThat(page.locator("[role=radio][aria-checked=true]").first()).isVisible();
      assertThat(page.getByText("Opgeslagen om").first()).isVisible();
      if (item < items - 1) {
        String here = page.url();
        page.keyboard().press("ArrowRight");
        page.waitForURL(url -> !url.equals(here));
        auditor.settle();
      }
    }
  }

  /** Notes what was seen at a source of the item that is open. */
  private static void see(Visitor auditor) {
    auditor
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Toevoegen: ")))
        .first()
        .click();
    write(auditor, "Wat zag of hoorde je?", SEEN);
  }

  /** A team lead remarks on a concept. */
  private static void remark(RunningApplication application, Browser browser) {
    application.execute("update concept set sent_at = null, sent_by = null"); // the demo's was sent
    try (Visitor monique = Visitor.at(application, browser).signIn("monique.van.leeuwen")) {
      monique.open("audits/" + application.number("select audit_id from concept") + "/weerwoord");
      monique
          .page()
          .getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(Pattern.compile("^Opmerking maken bij ")))
          .first()
          .click();
      Page page = monique.page();
      page.waitForFunction("() => document.activeElement.closest('vaadin-text-area')");
      page.keyboard().type(REMARKED);
      page.keyboard().press("Tab");
      saved(monique);
    }
  }

  /** A team lead tells the auditors what they should know before the visit. */
  private static void prepare(RunningApplication application, Browser browser) {
    try (Visitor hassan = Visitor.at(application, browser).signIn("hassan.bouzid")) {
      hassan.open(
          "audits/"
              + application.number("select id from audit where state = 'PLANNED' limit 1")
              + "/voorbereiding");
      hassan.button("Nog iets aanpassen").click();
      write(hassan, "Wat moeten de auditoren verder weten?", PREPARED);
    }
  }

  private static void write(Visitor visitor, String label, String text) {
    Locator field = visitor.page().getByLabel(label).first();
    field.fill(text);
    field.blur();
    saved(visitor);
  }

  /** Waits until the page has been answered and says that it was saved. */
  private static void saved(Visitor visitor) {
    visitor.settle();
    assertThat(visitor.page().getByText("Opgeslagen").first()).isVisible();
  }

  private static boolean once(RunningApplication application, String place, String text) {
    return application.number("select count(*) from " + place + " = '" + text + "'") == 1;
  }

  private static long answers(RunningApplication application, long audit) {
    return application.number(
        "select count(*) from answer a join sheet s on s.id = a.sheet_id join person p on p.id ="
            + " s.auditor_id where a.score is not null and p.name like 'Joris%' and s.audit_id = "
            + audit);
  }

  private static long fives(RunningApplication application, long audit) {
    return application.number(
        "select count(*) from answer a join sheet s on s.id = a.sheet_id join person p on p.id ="
            + " s.auditor_id where a.score = 5 and p.name like 'Joris%' and s.audit_id = "
            + audit);
  }
}
