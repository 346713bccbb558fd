package nl.getrouw.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Somebody with a browser of their own: separate cookies, separate window. */
final class Visitor implements AutoCloseable {

  private static final int MANY = 250;
  private static final String PASSWORD = "samen-op-weg-2026";
  private static final String CHROMIUM =
      System.getenv().getOrDefault("GETROUW_CHROMIUM", "/usr/bin/chromium");

  private final RunningApplication application;
  private final BrowserContext context;
  private final Page page;
  private final Queue<Request> answered = new ArrayDeque<>();
  private final StringBuilder received = new StringBuilder();
  private boolean flipped;

  private Visitor(RunningApplication application, BrowserContext context) {
    this.application = application;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(30_000);
  }

  /**
   * Keeps from now on what the server sends to this browser. An answer is read once it has come in
   * whole, and between two steps of the test: asking for it in the midst of an event waits for ever
   * when the page goes away meanwhile.
   */
  Visitor recording() {
    page.onRequestFinished(answered::add);
    page.onWebSocket(
        socket -> socket.onFrameReceived(frame -> received.append(frame.text()).append('\n')));
    return this;
  }

  private void read() {
    for (Request request = answered.poll(); request != null; request = answered.poll()) {
      if (request.method().equals("POST")) {
        received.append(text(request)).append('\n');
      }
    }
  }

  /** An answer to a page that has gone meanwhile cannot be read any more. */
  private static String text(Request request) {
    try {
      Response response = request.response();
      return response == null ? "" : response.text();
    } catch (PlaywrightException gone) {
      return "";
    }
  }

  /** Everything that the server sent to this browser after the page itself: answers and push. */
  String received() {
    read();
    return received.toString();
  }

  /** Now this, now that. */
  boolean flip() {
    flipped = !flipped;
    return flipped;
  }

  /** A Chromium for all visitors of a test. */
  static Browser browser(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(CHROMIUM))
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run")));
  }

  static Playwright playwright() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000); // a busy machine is slow, not wrong
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Visitor at(
      RunningApplication application, Browser browser, int width, ColorScheme scheme) {
    return new Visitor(
        application,
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 1000)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setAcceptDownloads(true)
                .setColorScheme(scheme)));
  }

  /** On a phone, with a finger. */
  static Visitor onPhone(RunningApplication application, Browser browser, ColorScheme scheme) {
    return new Visitor(
        application,
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(390, 1000)
                .setHasTouch(true)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setColorScheme(scheme)));
  }

  static Visitor at(RunningApplication application, Browser browser) {
    return at(application, browser, 1440, ColorScheme.LIGHT);
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Signs in with the demo account that begins with this name. */
  Visitor signIn(String account) {
    open("inloggen");
    page.getByLabel("E-mailadres").fill(account + "@oeverwaard.example");
    page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    button("Inloggen").click();
    page.waitForURL(url -> !url.contains("inloggen"));
    return this;
  }

  void open(String path) {
    read();
    page.navigate(application.url(path));
    settle();
  }

  /** Waits until the page and the server have nothing more to tell each other. */
  void settle() {
    page.waitForFunction(
        "() => window.Vaadin && window.Vaadin.Flow && Object.values(window.Vaadin.Flow.clients || {})"
            + ".every(client => !client.isActive || !client.isActive())");
    read();
  }

  /** Chooses in a list that opens when it is pressed. */
  void choose(String label, String option) {
    page.locator("vaadin-select")
        .filter(new Locator.FilterOptions().setHasText(label))
        .first()
        .click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  /** Goes there with the tab key, as somebody does who has no mouse. */
  void tabTo(Locator there) {
    there.waitFor();
    for (int stop = 0; stop < MANY; stop++) {
      if (Boolean.TRUE.equals(
          there.evaluate(
              "one => one === document.activeElement || one.contains(document.activeElement)"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The tab key does not reach " + there);
  }

  /** Presses something without a mouse. */
  void enter(Locator there) {
    tabTo(there);
    page.keyboard().press("Enter");
    settle();
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  Locator text(String text) {
    return page.getByText(text).first();
  }

  @Override
  public void close() {
    context.close();
  }
}
