package nl.getrouw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
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
      Visitor guest = Visitor.onPhone(application, browser, ColorScheme.DARK);

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
      join(guest, code, "Rob");
      assertThat(headline(guest)).hasText("Wat spraken we vorige keer af?");

      on(marijke, "Inchecken");
      assertThat(headline(esra)).hasText("Hoe zit je erbij?");
      choose(marijke, "Rustig");
      choose(esra, "Vol zin");
      choose(guest, "Gaat wel");
      assertThat(esra.text("zodra er 5 antwoorden zijn")).isVisible();
      assertThat(esra.page().locator(".gt-board-strokes__dots > span")).hasCount(0);

      themeCheck(application, browser, code, List.of(marijke, esra, guest));

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
      dragWithAFinger(guest, GUEST, "Als het spannend wordt");
      assertThat(lane(marijke, "Als het spannend wordt").locator(".gt-slip")).hasCount(3);
      assertThat(lane(esra, "Als het spannend wordt").locator(".gt-slip")).hasCount(3);

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
      makeAnAction(marijke);
      assertThat(
              application.number(
                  "select count(*) from board_agreement where action_id is not null and board_id = "
                      + board))
          .isEqualTo(1);
      marijke.button("Mail de afspraken rond").click();
      assertThat(marijke.text("Er gaan 2 mails uit")).isVisible();
      assertThat(
              application.number("select count(*) from letter where subject like '%Samen verder%'"))
          .isEqualTo(2);
      String seen = esra.received();
      assertThat(seen).contains(LEAD, GUEST);
      assertThat(application.number("select count(*) from board_signature")).isZero();
    }
  }

  /** Marijke begins a board and leads it to its end without a mouse. */
  @Test
  void everythingGoesWithTheKeyboardAlone() {
    try (RunningApplication application = RunningApplication.getrouw("boardkeys");
        Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright);
        Visitor lead = Visitor.at(application, browser).signIn("marijke")) {
      Page page = lead.page();
      lead.open("borden/nieuw");
      lead.enter(radio(lead, "De taal die we spreken"));
      lead.enter(lead.button("Begin nu"));
      assertThat(headline(lead)).hasText("Wat spraken we vorige keer af?");
      onByKey(lead, "inchecken");
      lead.enter(radio(lead, "Rustig"));
      lead.enter(lead.button("Themacheck erbij"));
      onByKey(lead, "themacheck");
      lead.enter(page.locator(".gt-check__part [role=radio]").first());
      lead.enter(lead.button("Lever in"));
      assertThat(lead.text("Je antwoorden zijn geteld")).isVisible();

      onByKey(lead, "schrijven");
      writeByKey(lead, "Zorgmijder");
      writeByKey(lead, "Ze snapt het toch niet");
      lead.enter(lead.button("Eén minuut erbij"));
      lead.enter(lead.button("Ik ben klaar"));
      assertThat(lead.text("1 van de 1")).isVisible();
      onByKey(lead, "onthullen");
      Locator card = page.locator("[data-lane] [data-card]").first();
      String id = card.getAttribute("data-card");
      lead.tabTo(card);
      page.keyboard().press("Alt+ArrowRight");
      assertThat(page.locator("[data-lane]").nth(1).locator("[data-card='" + id + "']"))
          .isVisible();
      lead.enter(page.locator("[data-card] .gt-reaction").first());
      assertThat(page.locator(".gt-reaction[aria-pressed=true]")).hasCount(1);

      onByKey(lead, "groeperen");
      lead.enter(page.locator("[data-card='" + id + "'] .gt-slip__more"));
      lead.tabTo(page.locator("vaadin-dialog vaadin-select").first());
      page.keyboard().press("Enter");
      page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Nieuwe groep"))
          .waitFor();
      page.keyboard().press("End");
      page.keyboard().press("Enter");
      lead.enter(lead.button("Bewaren"));
      lead.tabTo(page.getByLabel("Naam van de groep"));
      page.keyboard().type("Woorden");
      lead.enter(lead.button("Groep maken"));
      assertThat(lane(lead, "Woorden").locator(".gt-slip")).hasCount(1);

      onByKey(lead, "stemmen");
      lead.enter(lead.button("Stem op Woorden"));
      assertThat(lead.text("1 van jou")).isVisible();
      lead.enter(lead.button("Bel"));
      assertThat(lead.text("De bel klonk")).isVisible();
      onByKey(lead, "praten");
      lead.enter(lead.button("Over jezelf"));
      assertThat(page.locator(".gt-drawn__card")).isVisible();
      onByKey(lead, "afspreken");
      lead.tabTo(page.getByLabel("Wat spreken jullie af?"));
      page.keyboard().type("We lezen elkaars zinnen");
      lead.enter(lead.button("Opschrijven"));
      assertThat(page.locator(".gt-board-agreements").getByText("We lezen elkaars zinnen"))
          .isVisible();
      onByKey(lead, "hoe was het");
      lead.enter(radio(lead, "Hier kan ik mee verder"));
      lead.enter(lead.button("Bord afronden"));
      lead.enter(page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']"));
      assertThat(headline(lead)).hasText("De taal die we spreken: één afspraak");
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

  /** At the check-in: five answer on the board, and everybody sees what came out. */
  private static void themeCheck(
      RunningApplication application, Browser browser, String code, List<Visitor> there) {
    Visitor lead = there.getFirst();
    lead.button("Themacheck erbij").click();
    on(lead, "Themacheck");
    there.forEach(visitor -> fillIn(visitor, 4));
    for (String name : List.of("Ria", "Kees")) {
      try (Visitor other = Visitor.onPhone(application, browser, ColorScheme.LIGHT)) {
        join(other, code, name);
        fillIn(other, 3);
      }
    }
    assertThat(lead.text("Er zijn vijf antwoorden of meer")).isVisible();
    lead.button("Sluit en laat zien").click();
    for (Visitor visitor : there) {
      assertThat(visitor.text("Wat herkennen jullie")).isVisible();
      assertThat(visitor.page().locator(".gt-trend")).hasCount(6);
    }
    assertThat(lead.text("themachecks met vijf antwoorden")).isVisible();
    assertThat(there.getLast().text("themachecks met vijf antwoorden")).hasCount(0);
  }

  private static void fillIn(Visitor visitor, int score) {
    Locator parts = visitor.page().locator(".gt-check__part");
    parts.first().waitFor();
    for (Locator part : parts.all()) {
      part.getByRole(AriaRole.RADIO).nth(score - 1).click();
    }
    visitor.button("Lever in").click();
    assertThat(visitor.text("Je antwoorden zijn geteld")).isVisible();
  }

  private static void join(Visitor guest, String code, String name) {
    guest.open("meedoen");
    guest.page().getByLabel("Typ hier de code").fill(code);
    guest.button("Verder").click();
    guest.page().getByLabel("Hoe mogen we je noemen?").fill(name);
    guest.button("Verder").click();
  }

  private static void makeAnAction(Visitor lead) {
    lead.button("Maak er een verbeteractie van").click();
    lead.page().getByLabel("Wie trekt dit?").fill("Esra");
    lead.page()
        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Esra Demir"))
        .click();
    lead.page().locator("vaadin-dialog").getByText("Maak er een verbeteractie van").click();
    assertThat(lead.text("De verbeteractie staat bij het team")).isVisible();
  }

  private static Locator radio(Visitor visitor, String words) {
    return visitor
        .page()
        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words))
        .first();
  }

  private static void onByKey(Visitor lead, String phase) {
    lead.enter(lead.button("Door naar " + phase));
    assertThat(lead.page().locator(".gt-phases [aria-current=step]"))
        .hasText(Pattern.compile(phase, Pattern.CASE_INSENSITIVE));
  }

  private static void writeByKey(Visitor visitor, String words) {
    visitor.tabTo(visitor.page().locator("getrouw-composer textarea").first());
    visitor.page().keyboard().type(words);
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.page().locator(".gt-slip").getByText(words)).isVisible();
  }

  /** A finger rests on the card, and takes it along. */
  private static void dragWithAFinger(Visitor visitor, String words, String to) {
    Page page = visitor.page();
    page.setViewportSize(390, 2000);
    var from = card(visitor, words).locator(".gt-slip__words").boundingBox();
    var onto = lane(visitor, to).locator("[data-lane]").boundingBox();
    CDPSession finger = visitor.context().newCDPSession(page);
    touch(finger, "touchStart", from.x + 20, from.y + 8);
    page.waitForTimeout(500);
    for (int step = 1; step <= 8; step++) {
      touch(
          finger,
          "touchMove",
          from.x + 20 + (onto.x + 10 - from.x) * step / 8,
          from.y + 8 + (onto.y + 12 - from.y) * step / 8);
    }
    JsonObject lifted = new JsonObject();
    lifted.addProperty("type", "touchEnd");
    lifted.add("touchPoints", new JsonArray());
    finger.send("Input.dispatchTouchEvent", lifted);
  }

  private static void touch(CDPSession finger, String type, double x, double y) {
    JsonObject point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    JsonArray points = new JsonArray();
    points.add(point);
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
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
