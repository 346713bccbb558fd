package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import nl.getrouw.embedded.EmbeddedMariaDb;
import org.junit.jupiter.api.Test;

/** What the page called saved is there, whatever is killed. */
class NothingIsLostIT {

  @Test
  void everyAnswerThatSaidSavedSurvivesAKilledApplicationAndARestartedDatabase() {
    try (RunningApplication application = RunningApplication.getrouw("killed");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      long audit = application.number("select id from audit where state = 'SCORING' limit 1");
      long before = answers(application, audit);

      Visitor joris = Visitor.at(application, browser).signIn("joris");
      joris.open("audits/" + audit + "/scoren");
      answer(joris, 6);
      application.kill();
      application.restart();
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
