package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Who leads, a colleague and a guest on a phone go through all phases of a board together. */
class BoardIT {

  private static final String ESRA = "Hij had drie goede weken.";
  private static final String GUEST = "Vraag het mij ook eens als het goed gaat.";
  private static final String LEAD = "Ik weet niet wie ik dan bel.";

  @Test
  void threeBrowsersGoThroughAllPhases() {
    try (RunningApplication application = RunningApplication.getrouw("boards");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      Visitor marijke = Visitor.at(application, browser).signIn("marijke");
      Visitor esra = Visitor.at(application, browser).signIn("esra").recording();
      Visitor guest = Visitor.at(application, browser, 390, ColorScheme.DARK);

      marijke.open("borden/nieuw");
      marijke
          .page()
          .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Hoop én risico"))
          .first()
          .click();
      marijke.settle();
      marijke.page().getByLabel("Naam van het bord").fill("Samen verder");
      marijke.button("Begin nu").click();
      assertThat(headline(marijke)).hasText("Wat spraken we vorige keer af?");
      long board = application.number("select max(id) from board");

      esra.open("borden/" + board);
      marijke.button("Uitnodigen en leiden").click();
      String code = marijke.page().locator(".gt-guest-code").textContent();
      marijke.page().keyboard().press("Escape");
      guest.open("bord");
      guest.page().getByLabel("Code").fill(code);
      guest.button("Verder").click();
      guest.page().getByLabel("Hoe mogen we je noemen?").fill("Rob");
      guest.button("Verder").click();
      assertThat(headline(guest)).hasText("Wat spraken we vorige keer af?");

      on(marijke, "Inchecken");
      assertThat(headline(esra)).hasText("Hoe zit je erbij?");
      choose(marijke, "Rustig");
      choose(esra, "Vol zin");
      choose(guest, "Gaat wel");
      assertThat(esra.text("zodra er 5 antwoorden zijn")).isVisible();
      assertThat(esra.page().locator(".gt-board-strokes__dots > span")).hasCount(0);

      on(marijke, "Schrijven");
      write(marijke, LEAD);
      write(guest, GUEST);
      write(esra, ESRA);
      assertThat(esra.page().locator(".gt-slip")).hasCount(1);
      assertThat(esra.text("Er liggen 3 kaarten")).isVisible();
      esra.settle();
      assertThat(esra.received()).doesNotContain(LEAD, GUEST);

      on(marijke, "Onthullen");
      assertThat(esra.page().locator(".gt-slip")).hasCount(3);
      assertThat(guest.page().locator(".gt-slip")).hasCount(3);
      on(marijke, "Groeperen");
      assertThat(headline(esra)).hasText("Wat hoort bij elkaar?");
      group(esra, ESRA, "Als het spannend wordt");
      assertThat(lane(guest, "Als het spannend wordt").locator(".gt-slip")).hasCount(1);
      drag(marijke, LEAD, "Als het spannend wordt");
      assertThat(lane(guest, "Als het spannend wordt").locator(".gt-slip")).hasCount(2);
      assertThat(lane(esra, "Als het spannend wordt").locator(".gt-slip")).hasCount(2);

      on(marijke, "Stemmen");
      guest.button("Stem op Als het spannend wordt").click();
      esra.button("Stem op Als het spannend wordt").click();
      assertThat(esra.text("1 van jou")).isVisible();
      on(marijke, "Praten");
      assertThat(lane(guest, "Als het spannend wordt").getByLabel("2 stemmen")).isVisible();
      on(marijke, "Afspreken");
      esra.page().getByLabel("Wat spreken jullie af?").fill("We hangen een belkaart op");
      esra.button("Opschrijven").click();
      assertThat(guest.text("We hangen een belkaart op")).isVisible();
      on(marijke, "Hoe was het");
      choose(guest, "Hier kan ik mee verder");
      marijke.button("Bord afronden").click();
      marijke.page().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();

      assertThat(headline(marijke)).hasText("Samen verder: één afspraak");
      assertThat(guest.text("Dit bord is afgelopen")).isVisible();
      String seen = esra.received();
      assertThat(seen).contains(LEAD, GUEST);
      assertThat(application.number("select count(*) from board_signature")).isZero();
    }
  }

  /** Esra writes, lays a card elsewhere and votes without a mouse. */
  @Test
  void everythingGoesWithTheKeyboardAlone() {
    try (RunningApplication application = RunningApplication.getrouw("boardkeys");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright);
        Visitor esra = Visitor.at(application, browser).signIn("esra")) {
      long board = application.number("select max(id) from board where state = 'RUNNING'");
      application.execute("update board set stage = 4, timer_until = null where id = " + board);
      esra.open("borden/" + board);
      Page page = esra.page();
      Locator first = page.locator("[data-lane] [data-card]").first();
      String card = first.getAttribute("data-card");
      first.focus();
      page.keyboard().press("Alt+ArrowRight");
      assertThat(page.locator("[data-lane]").nth(1).locator("[data-card='" + card + "']"))
          .isVisible();

      page.locator("getrouw-composer textarea").first().focus();
      page.keyboard().type("Met de toetsen geschreven");
      page.keyboard().press("Enter");
      assertThat(esra.text("Met de toetsen geschreven")).isVisible();

      Locator more = page.locator("[data-card='" + card + "'] .gt-slip__more");
      more.focus();
      page.keyboard().press("Enter");
      assertThat(esra.button("Bewaren")).isVisible();
      page.keyboard().press("Escape");
      assertThat(esra.button("Bewaren")).isHidden();
    }
  }

  /** A connection that is lost in the midst of a card loses nothing and adds nothing twice. */
  @Test
  void aLostConnectionLosesNoCard() {
    try (RunningApplication application = RunningApplication.getrouw("boardline");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright);
        Visitor esra = Visitor.at(application, browser).signIn("esra")) {
      long board = application.number("select max(id) from board where state = 'RUNNING'");
      application.execute("update board set stage = 2, timer_until = null where id = " + board);
      esra.open("borden/" + board);
      long before = application.number("select count(*) from board_card where board_id = " + board);
      esra.context().setOffline(true);
      Locator field = esra.page().locator("getrouw-composer textarea").first();
      field.fill("Onderweg geschreven");
      field.press("Enter");
      esra.page().locator("getrouw-composer textarea").nth(1).fill("Nog niet af");
      application.kill();
      application.restart();
      esra.context().setOffline(false);
      esra.signIn("esra");
      esra.open("borden/" + board);

      assertThat(esra.text("Onderweg geschreven"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
      assertThat(esra.page().locator("getrouw-composer textarea").nth(1)).hasValue("Nog niet af");
      assertThat(application.number("select count(*) from board_card where board_id = " + board))
          .isEqualTo(before + 1);
    }
  }

  private static Locator headline(Visitor visitor) {
    return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static void on(Visitor lead, String phase) {
    lead.button("Door naar " + phase).click();
  }

  private static void choose(Visitor visitor, String words) {
    visitor.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words)).click();
  }

  private static void write(Visitor visitor, String words) {
    Locator field = visitor.page().locator("getrouw-composer textarea").first();
    field.fill(words);
    field.press("Enter");
    assertThat(visitor.page().locator(".gt-slip").getByText(words)).isVisible();
  }

  private static Locator lane(Visitor visitor, String name) {
    return visitor
        .page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator card(Visitor visitor, String words) {
    return visitor.page().locator(".gt-slip").filter(new Locator.FilterOptions().setHasText(words));
  }

  /** By the menu of the card. */
  private static void group(Visitor visitor, String words, String name) {
    card(visitor, words).locator(".gt-slip__more").click();
    Page page = visitor.page();
    visitor.choose("Verplaats naar…", "Nieuwe groep");
    visitor.button("Bewaren").click();
    page.getByLabel("Naam van de groep").fill(name);
    visitor.button("Groep maken").click();
  }

  private static void drag(Visitor visitor, String words, String to) {
    var from = card(visitor, words).locator(".gt-slip__words").boundingBox();
    var onto = lane(visitor, to).locator("[data-lane]").boundingBox();
    var mouse = visitor.page().mouse();
    mouse.move(from.x + 20, from.y + 8);
    mouse.down();
    mouse.move(
        onto.x + 30, onto.y + 20, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
    mouse.up();
  }
}
