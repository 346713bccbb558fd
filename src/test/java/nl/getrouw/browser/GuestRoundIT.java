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

/** A guest on a phone: joins by code, answers, loses the connection, goes on, hands in. */
class GuestRoundIT {

  private static final int QUESTIONS = 14;

  @Test
  void aGuestJoinsByCodeAnswersAndHandsIn() {
    try (RunningApplication application = RunningApplication.getrouw("guests");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      Visitor joris = Visitor.at(application, browser).signIn("joris");
      joris.open(
          "audits/"
              + application.number(
                  "select max(audit_id) from guest_round where closed_on is null"));
      assertThat(joris.text("KMNP-4679")).isVisible();
      joris.close();

      Visitor guest = Visitor.at(application, browser, 390, ColorScheme.LIGHT);
      guest.open("meedoen");
      Page page = guest.page();
      page.getByLabel("Typ hier de code").fill("kmnp 4679");
      guest.button("Verder").click();
      assertThat(headline(page)).hasText("Hallo!");
      guest.button("Start").click();
      for (int question = 1; question <= 3; question++) {
        answer(guest, question, question == 2 ? "Weet ik niet" : "Vaak");
      }
      assertThat(application.number("select count(*) from guest_draft")).isEqualTo(3);

      application.kill(); // and the phone reloads
      application.restart();
      guest.open("meedoen/KMNP4679");
      guest.button("Ja, ik ga verder").click();
      for (int question = 4; question <= QUESTIONS; question++) {
        answer(guest, question, question % 2 == 0 ? "Altijd" : "Soms");
      }
      assertThat(headline(page)).hasText("Dat waren de vragen");
      guest.button("Ja, tel ze mee").click();
      assertThat(headline(page)).hasText("Dank je wel!");

      assertThat(application.number("select count(*) from guest_seat")).isZero();
      assertThat(
              application.number(
                  "select sum(t.times) from guest_tally t join guest_group g on g.id = t.group_id"
                      + " where g.code = 'KMNP4679'"))
          .isEqualTo(QUESTIONS - 1);
      assertThat(
              page.evaluate(
                  "() => Object.keys(localStorage).filter(k => k.includes('meedoen')).length"))
          .isEqualTo(0);
    }
  }

  private static Locator headline(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  /** Answers every question with the same words, up to the page that asks whether they count. */
  static void answerAll(Visitor guest, String choice) {
    for (int question = 1; question <= QUESTIONS; question++) {
      answer(guest, question, choice);
    }
  }

  private static void answer(Visitor guest, int question, String choice) {
    Page page = guest.page();
    assertThat(page.getByText("Vraag " + question + " van " + QUESTIONS)).isVisible();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice).setExact(true))
        .click();
    assertThat(page.getByText("Bewaard")).isVisible();
    guest.button("Verder").click();
  }
}
