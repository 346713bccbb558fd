package nl.getrouw.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures Getrouw beside an empty Vaadin application of the same versions, in one run, and prints
 * the table of {@code docs/performance.md}. Server times are those of the server's own access log.
 * Run with {@code ./getrouw bench}.
 */
public final class Bench {

  private static final int STARTS = 5;
  private static final int DEEDS = 100;
  private static final int SESSIONS = 20;

  private static final String[] ACCESS_LOG = {
    "--server.tomcat.accesslog.enabled=true",
    "--server.tomcat.accesslog.directory=access",
    "--server.tomcat.accesslog.pattern=%D %m %U%q",
    "--server.tomcat.accesslog.buffered=false"
  };

  /** What is measured of one application. */
  private record Figures(
      long startMillis, long firstLoadBytes, double[] deed, double[] open, long bytesPerSession) {}

  private Bench() {}

  public static void main(String[] arguments) {
    try (Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      if (List.of(arguments).contains("heat")) {
        heatMap(browser);
        return;
      }
      Figures empty = empty(browser);
      Figures getrouw = getrouw(browser);
      print(getrouw, empty);
      heatMap(browser);
    }
  }

  /** The heat map of two hundred teams as a manager opens it, over HTTP. */
  private static void heatMap(Browser browser) {
    try (RunningApplication application = RunningApplication.getrouw("heat", accessLog("heat"))) {
      ManyTeams.in(application);
      try (Visitor manager = Visitor.at(application, browser).signIn("karin")) {
        double[] times = opens(application, manager, "audits", "vergelijken/items");
        long rows = manager.page().locator("th.gt-map__team[scope=row]").count();
        System.out.printf(
            Locale.ROOT,
            "| heat map of %d teams x 34 items, server time, median (p95) (ms) | %.1f (%.1f) | | |%n",
            rows,
            quantile(times, 0.5),
            quantile(times, 0.95));
      }
    }
  }

  private static Figures getrouw(Browser browser) {
    try (RunningApplication application = RunningApplication.getrouw("bench", accessLog("bench"))) {
      long start = laterStarts(application);
      long firstLoad = firstLoad(application, browser, "inloggen");
      long scoring = application.number("select id from audit where state = 'SCORING' limit 1");
      long last =
          application.number(
              "select max(a.id) from audit a join team t on t.id = a.team_id"
                  + " where t.name = 'Wilgenhof' and a.state = 'FINAL'");
      double[] save;
      double[] open;
      try (Visitor joris = Visitor.at(application, browser).signIn("joris")) {
        joris.open("audits/" + scoring + "/scoren/1.1");
        save = deeds(application, () -> press(joris));
      }
      try (Visitor marijke = Visitor.at(application, browser).signIn("marijke")) {
        open = opens(application, marijke, "audits", "audits/" + last + "/profiel");
      }
      long heap =
          perSession(
              application,
              browser,
              visitor -> {
                visitor.signIn("joris");
                visitor.open("audits/" + scoring + "/scoren/1.1");
              });
      return new Figures(start, firstLoad, save, open, heap);
    }
  }

  private static Figures empty(Browser browser) {
    Path jar = Path.of("target/empty/empty.jar").toAbsolutePath();
    try (RunningApplication application =
        RunningApplication.jar("empty", jar, accessLog("empty"))) {
      long start = laterStarts(application);
      long firstLoad = firstLoad(application, browser, "");
      double[] click;
      double[] open;
      try (Visitor visitor = Visitor.at(application, browser)) {
        visitor.open("");
        click = deeds(application, () -> visitor.button("Click").click());
        open = opens(application, visitor, "", "other");
      }
      long heap = perSession(application, browser, visitor -> visitor.open(""));
      return new Figures(start, firstLoad, click, open, heap);
    }
  }

  private static String[] accessLog(String name) {
    List<String> options = new ArrayList<>(Arrays.asList(ACCESS_LOG));
    options.add(
        "--server.tomcat.basedir=" + Path.of("target", "browser", name, "tomcat").toAbsolutePath());
    return options.toArray(String[]::new);
  }

  private static void press(Visitor auditor) {
    auditor.page().keyboard().press(auditor.flip() ? "3" : "4");
  }

  /** Median time from launch until people can come in, on data that is there already. */
  private static long laterStarts(RunningApplication application) {
    double[] times = new double[STARTS];
    for (int run = 0; run < STARTS; run++) {
      application.close();
      long begin = System.nanoTime();
      application.restart();
      times[run] = (System.nanoTime() - begin) / 1e6;
    }
    return Math.round(quantile(times, 0.5));
  }

  /** Everything that comes over the line until the first page stands, with an empty cache. */
  private static long firstLoad(RunningApplication application, Browser browser, String path) {
    try (Visitor visitor = Visitor.at(application, browser)) {
      CDPSession network = visitor.context().newCDPSession(visitor.page());
      network.send("Network.enable");
      AtomicLong bytes = new AtomicLong();
      network.on(
          "Network.loadingFinished",
          (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
      visitor.open(path);
      visitor.page().waitForTimeout(2000);
      return bytes.get();
    }
  }

  /** Server time of each of many deeds, in milliseconds. */
  private static double[] deeds(RunningApplication application, Runnable deed) {
    for (int warm = 0; warm < 30; warm++) {
      once(application, deed);
    }
    double[] times = new double[DEEDS];
    for (int run = 0; run < DEEDS; run++) {
      times[run] = once(application, deed);
    }
    return times;
  }

  private static double[] opens(
      RunningApplication application, Visitor visitor, String from, String to) {
    double[] times = new double[DEEDS];
    visitor.open(from);
    for (int run = -20; run < DEEDS; run++) {
      once(application, () -> go(visitor, from));
      double time = once(application, () -> go(visitor, to));
      if (run >= 0) {
        times[run] = time;
      }
    }
    return times;
  }

  private static void go(Visitor visitor, String path) {
    visitor
        .page()
        .evaluate(
            "path => { history.pushState(null, '', '/' + path);"
                + " dispatchEvent(new PopStateEvent('popstate')); }",
            path);
  }

  /** Server time of everything that one deed asked of the server. */
  private static double once(RunningApplication application, Runnable deed) {
    int before = requests(application).size();
    deed.run();
    List<Double> after = requests(application);
    for (int patience = 0; patience < 100 && after.size() == before; patience++) {
      RunningApplication.pause();
      after = requests(application);
    }
    int seen = -1;
    while (seen != after.size()) {
      seen = after.size();
      RunningApplication.pause();
      after = requests(application);
    }
    return after.subList(before, after.size()).stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<Double> requests(RunningApplication application) {
    Path folder = application.data().resolve("tomcat/access");
    List<Double> times = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
          if (line.contains("v-r=uidl") && !line.contains("v-r=push")) {
            times.add(Double.parseDouble(line.substring(0, line.indexOf(' '))) / 1000);
          }
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return times;
  }

  private interface Visit {
    void by(Visitor visitor);
  }

  /** Live heap that each further session adds, in bytes, after a full collection. */
  private static long perSession(RunningApplication application, Browser browser, Visit visit) {
    List<Visitor> visitors = new ArrayList<>();
    try {
      visitors.add(Visitor.at(application, browser));
      visit.by(visitors.getFirst());
      long before = liveHeap(application.pid());
      for (int session = 0; session < SESSIONS; session++) {
        Visitor visitor = Visitor.at(application, browser);
        visitors.add(visitor);
        visit.by(visitor);
      }
      return (liveHeap(application.pid()) - before) / SESSIONS;
    } finally {
      visitors.forEach(Visitor::close);
    }
  }

  /**
   * What can be reached, as the size of a heap dump. That is more than the heap really holds, since
   * a reference takes eight bytes in it and four in the heap; a histogram counts garbage as well.
   */
  private static long liveHeap(long pid) {
    try {
      Path dump = Files.createTempDirectory("bench").resolve("heap.hprof");
      String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      int ended =
          new ProcessBuilder(jcmd, Long.toString(pid), "GC.heap_dump", dump.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (ended != 0) {
        throw new IllegalStateException("no heap dump of process " + pid);
      }
      long size = Files.size(dump);
      Files.delete(dump);
      Files.delete(dump.getParent());
      return size;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }

  private static void print(Figures getrouw, Figures empty) {
    System.out.println("| figure | Getrouw | empty Vaadin application | ratio |");
    System.out.println("|---|---|---|---|");
    row("later start, median (s)", getrouw.startMillis() / 1e3, empty.startMillis() / 1e3);
    row(
        "first load, compressed (kB)",
        getrouw.firstLoadBytes() / 1e3,
        empty.firstLoadBytes() / 1e3);
    row(
        "one deed (save an answer / a click), server time, median (ms)",
        quantile(getrouw.deed(), 0.5),
        quantile(empty.deed(), 0.5));
    row("same, p95 (ms)", quantile(getrouw.deed(), 0.95), quantile(empty.deed(), 0.95));
    row(
        "open a page (results / a line of text), server time, median (ms)",
        quantile(getrouw.open(), 0.5),
        quantile(empty.open(), 0.5));
    row("same, p95 (ms)", quantile(getrouw.open(), 0.95), quantile(empty.open(), 0.95));
    row(
        "live heap per session, at most (kB)",
        getrouw.bytesPerSession() / 1e3,
        empty.bytesPerSession() / 1e3);
  }

  private static void row(String figure, double getrouw, double empty) {
    System.out.printf(
        Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", figure, getrouw, empty, getrouw / empty);
  }
}
