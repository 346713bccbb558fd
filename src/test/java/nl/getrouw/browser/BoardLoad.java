package nl.getrouw.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A board with many people, spread over two application nodes behind a balancer, each at the end of
 * a line of 40 ms each way. Prints how long it takes before a card that one person adds is on the
 * screen of each other. Run with {@code ./getrouw load}; participants are pages of one browser on
 * this machine, so that their own drawing is part of the delay.
 */
public final class BoardLoad implements AutoCloseable {

  static final int PEOPLE = 30;
  private static final Duration EACH_WAY = Duration.ofMillis(40);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int REVEAL = 3;
  private static final int GROUP = 4;

  /** Notes when the words of a card first stand on the page. */
  private static final String WATCH =
      """
      () => {
        window.seen = {};
        const look = () => {
          for (const words of document.querySelectorAll('.gt-slip__words')) {
            window.seen[words.textContent] ??= Date.now();
          }
        };
        new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
        look();
      }
      """;

  /** Types a card and sends it as a person does, at a moment agreed beforehand. */
  private static final String WRITE =
      """
      ([words, at]) => {
        window.sent ??= {};
        setTimeout(() => {
          const field = document.querySelector('getrouw-composer textarea');
          field.value = words;
          field.dispatchEvent(new Event('input', {bubbles: true}));
          window.sent[words] = Date.now();
          field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
        }, Math.max(0, at - Date.now()));
      }
      """;

  private static final String WORDS =
      "() => [...document.querySelectorAll('.gt-slip__words')].map(words => words.textContent)";

  /** Which cards lie in which lane, as one page shows it. */
  private static final String ORDER =
      """
      () => [...document.querySelectorAll('[data-lane]')].map(lane => lane.dataset.lane + ': '
        + [...lane.querySelectorAll('[data-card]')].map(card => card.dataset.card).join(' ')).join('\\n')
      """;

  private static final String MOVE =
      """
      ([card, lane]) => document.querySelector('getrouw-board').dispatchEvent(
        new CustomEvent('card-moved', {detail: {card, lane, before: ''}}))
      """;

  /** Delays in milliseconds from sending to standing on another screen, sorted. */
  record Delays(double[] sorted) {
    double at(double share) {
      return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
  }

  private final RunningApplication first;
  private final RunningApplication second;
  private final Balancer balancer;
  private final SlowLine line;
  private final long board;
  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final AtomicLong pushed = new AtomicLong();

  BoardLoad(Browser browser, int people) {
    first = RunningApplication.getrouw("node-1");
    second = RunningApplication.beside(first, "node-2");
    balancer = Balancer.before(List.of(first, second));
    line = SlowLine.to(balancer.port(), EACH_WAY);
    board = first.number("select id from board where state = 'RUNNING' order by id limit 1");
    stage(REVEAL);
    String code = first.text("select code from board where id = " + board);
    for (int person = 0; person < people; person++) {
      join(browser, code, person);
    }
    pages.forEach(page -> page.evaluate(WATCH));
  }

  private void join(Browser browser, String code, int person) {
    BrowserContext window =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(1000, 800));
    windows.add(window);
    Page page = window.newPage();
    page.setDefaultTimeout(PATIENCE.toMillis());
    if (person == 0) {
      page.onWebSocket(
          socket -> socket.onFrameReceived(frame -> pushed.addAndGet(frame.text().length())));
    }
    page.navigate("http://127.0.0.1:" + line.port() + "/bord/" + code);
    page.getByRole(AriaRole.TEXTBOX).first().fill("Deelnemer " + person);
    page.keyboard().press("Enter");
    page.locator("getrouw-composer textarea").first().waitFor();
    pages.add(page);
  }

  /** Leads everybody to another stage, as the facilitator does. */
  void stage(int stage) {
    first.execute(
        "update board set stage = %d, revision = revision + 1 where id = %d"
            .formatted(stage, board));
    first.execute(
        "insert into board_event (board_id, revision, kind) select id, revision, 'STAGE' from board"
            + " where id = "
            + board);
  }

  /** People add a card each, at even distances within this time. */
  Delays write(String name, int cards, Duration within) {
    long begin = System.currentTimeMillis() + 2000;
    List<String> words = new ArrayList<>();
    for (int card = 0; card < cards; card++) {
      words.add("%s %02d".formatted(name, card));
      long at = begin + within.toMillis() * card / cards;
      pages.get(card % pages.size()).evaluate(WRITE, List.of(words.getLast(), (double) at));
    }
    awaitEverywhere(words);
    return delays(words);
  }

  /** Until each page shows all of these, or patience ends. */
  private void awaitEverywhere(List<String> words) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!pages.stream().allMatch(page -> shown(page).containsAll(words))
        && System.nanoTime() < deadline) {
      pages.getFirst().waitForTimeout(500);
    }
  }

  private Delays delays(List<String> words) {
    Map<String, Double> sent = new HashMap<>();
    pages.forEach(page -> sent.putAll(moments(page, "sent")));
    List<Double> all = new ArrayList<>();
    for (Page page : pages) {
      Map<String, Double> own = moments(page, "sent");
      Map<String, Double> seen = moments(page, "seen");
      words.stream()
          .filter(card -> !own.containsKey(card) && seen.containsKey(card))
          .forEach(card -> all.add(seen.get(card) - sent.get(card)));
    }
    return new Delays(all.stream().mapToDouble(Double::doubleValue).sorted().toArray());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Double> moments(Page page, String name) {
    Map<String, Double> moments = new HashMap<>();
    ((Map<String, Number>) page.evaluate("name => window[name] ?? {}", name))
        .forEach((words, at) -> moments.put(words, at.doubleValue()));
    return moments;
  }

  @SuppressWarnings("unchecked")
  private static Set<String> shown(Page page) {
    return new HashSet<>((List<String>) page.evaluate(WORDS));
  }

  /** How many cards of this name each page shows. */
  List<Long> shown(String name) {
    return pages.stream()
        .map(page -> shown(page).stream().filter(words -> words.startsWith(name)).count())
        .toList();
  }

  /** How many cards of this name are stored. */
  long stored(String name) {
    return first.number(
        "select count(*) from board_card where board_id = %d and words like '%s %%'"
            .formatted(board, name));
  }

  /** Everybody lays the same card elsewhere at once; what each page shows when it is quiet. */
  Set<String> dragTogether(String name) {
    first.execute(
        "insert into board_group (id, board_id, name, place) values (uuid(), %1$d, 'Een', 1000),"
                .formatted(board)
            + " (uuid(), %1$d, 'Twee', 2000)".formatted(board));
    stage(GROUP);
    String card =
        first.text(
            "select id from board_card where board_id = %d and words = '%s 00'"
                .formatted(board, name));
    for (Page page : pages) {
      page.locator("[data-lane^='group-']").nth(1).waitFor();
    }
    List<String> lanes =
        pages.getFirst().locator("[data-lane^='group-']").all().stream()
            .map(lane -> lane.getAttribute("data-lane"))
            .toList();
    for (int person = 0; person < pages.size(); person++) {
      pages.get(person).evaluate(MOVE, List.of(card, lanes.get(person % lanes.size())));
    }
    Set<String> states = states();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (int quiet = 0; quiet < 4 && System.nanoTime() < deadline; ) {
      pages.getFirst().waitForTimeout(500);
      Set<String> now = states();
      quiet = now.equals(states) ? quiet + 1 : 0;
      states = now;
    }
    return states;
  }

  private Set<String> states() {
    Set<String> states = new HashSet<>();
    pages.forEach(page -> states.add((String) page.evaluate(ORDER)));
    return states;
  }

  /** Somebody sends a card at the moment at which all lines break. */
  void writeIntoTheTunnel(String words) {
    Page page = pages.getLast();
    line.cut();
    page.evaluate(WRITE, List.of(words, 0.0));
    line.cut();
    awaitEverywhere(List.of(words));
  }

  /** Characters that the server pushed to the first participant so far. */
  long pushed() {
    return pushed.get();
  }

  @Override
  public void close() {
    windows.forEach(BrowserContext::close);
    line.close();
    balancer.close();
    second.close();
    first.close();
  }

  /** Everybody adds a card within two seconds. */
  Delays burst() {
    return write("Samen", PEOPLE, Duration.ofSeconds(2));
  }

  /** Prints the delays of a quiet talk and of a burst. */
  void report() {
    long before = pushed();
    Delays talk = write("Rustig", PEOPLE, Duration.ofSeconds(PEOPLE));
    long each = (pushed() - before) / PEOPLE;
    Delays burst = burst();
    System.out.println("| 30 people, two nodes, 40 ms each way | median | p95 | slowest |");
    System.out.println("|---|---|---|---|");
    row("a card a second: until it is on another screen (ms)", talk);
    row("30 cards within two seconds: the same (ms)", burst);
    System.out.printf(
        Locale.ROOT, "pushed to one participant for each card: %.1f kB%n", each / 1000.0);
    System.out.println("cards stored: " + stored("Samen") + ", on each screen: " + shown("Samen"));
  }

  private static void row(String what, Delays delays) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f |%n",
        what,
        delays.at(0.5),
        delays.at(0.95),
        delays.at(1));
  }

  public static void main(String[] arguments) {
    try (Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright);
        BoardLoad load = new BoardLoad(browser, PEOPLE)) {
      load.report();
    }
  }
}
