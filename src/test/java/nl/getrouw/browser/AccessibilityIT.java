package nl.getrouw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every page: nothing serious for axe-core, and nothing that scrolls sideways on a small phone. */
class AccessibilityIT {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  /** Well over a hundred pages in two forms take a while. */
  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void axeFindsNothingSeriousAndNothingScrollsSideways() throws Exception {
    try (RunningApplication application = RunningApplication.getrouw("accessible");
        ExecutorService forms = Executors.newFixedThreadPool(2)) {
      openCheck(application);
      Future<List<String>> wide = forms.submit(() -> look(application, 1440, ColorScheme.LIGHT));
      Future<List<String>> narrow = forms.submit(() -> look(application, 360, ColorScheme.DARK));
      assertThat(wide.get()).isEmpty();
      assertThat(narrow.get()).isEmpty();
    }
  }

  /** All pages in one form, in a browser of their own. */
  private static List<String> look(RunningApplication application, int width, ColorScheme scheme) {
    List<String> findings = new ArrayList<>();
    try (Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright)) {
      look(application, browser, width, scheme, findings);
    }
    return findings;
  }

  private static void look(
      RunningApplication application,
      Browser browser,
      int width,
      ColorScheme scheme,
      List<String> findings) {
    try (Visitor stranger = Visitor.at(application, browser, width, scheme)) {
      look(stranger, "inloggen", findings);
      look(stranger, "gesprek", findings);
      look(stranger, "gesprek/hoop", findings);
      look(stranger, "themacheck", findings);
      look(stranger, "themacheck/CHKM4679", findings);
      look(stranger, "meedoen", findings);
      look(stranger, "bord", findings);
      look(stranger, "meedoen/KMNP4679", findings);
      stranger.button("Start").click();
      stranger.page().getByText("Vraag 1 van").waitFor();
      check(stranger, "meedoen, a question", findings);
      stranger.button("Ik wil stoppen").click();
      check(stranger, "meedoen, the end", findings);
      questionnaire(stranger, findings);
    }
    for (var pages : pages(application).entrySet()) {
      try (Visitor visitor =
          Visitor.at(application, browser, width, scheme).signIn(pages.getKey())) {
        pages.getValue().forEach(path -> look(visitor, path, findings));
      }
    }
  }

  /** As somebody without an account answers, with the code of a round. */
  private static void questionnaire(Visitor stranger, List<String> findings) {
    look(stranger, "vragenlijst", findings);
    look(stranger, "vragenlijst/CDFH3467", findings);
    stranger.choose("Voor welk team werk je?", "Wilgenhof");
    stranger.button("Beginnen").click();
    stranger.text("1 van 12").waitFor();
    check(stranger, "vragenlijst, a question", findings);
    stranger.button("Stoppen").click();
    check(stranger, "vragenlijst, the end", findings);
  }

  /** The check of last year is closed, and that of this year open. */
  private static void openCheck(RunningApplication application) {
    application.execute(
        "update precondition_check set closed_at = null, closed_by = null"
            + " order by year desc limit 1");
  }

  private static long board(RunningApplication application, String state) {
    return application.number("select max(id) from board where state = '" + state + "'");
  }

  private static Map<String, List<String>> pages(RunningApplication application) {
    String scoring = "audits/" + audit(application, "SCORING");
    String consensus = "audits/" + audit(application, "CONSENSUS");
    String concept = "audits/" + audit(application, "CONCEPT");
    String planned = "audits/" + audit(application, "PLANNED");
    long action =
        application.number(
            "select max(a.id) from improvement_action a join team t on t.id = a.team_id"
                + " where t.name = 'Wilgenhof'");
    String guests =
        "audits/"
            + application.number("select max(audit_id) from guest_round where closed_on is null");
    long last =
        application.number(
            "select max(a.id) from audit a join team t on t.id = a.team_id"
                + " where t.name = 'Wilgenhof' and a.state = 'FINAL'");
    long team = application.number("select id from team where name = 'Wilgenhof'");
    long person = application.number("select id from person where name = 'Esra Demir'");
    long instrument =
        application.number("select max(v.id) from instrument_version v where v.label = '1.0'");
    long session =
        application.number(
            "select max(s.id) from coaching_session s join coaching_participant p"
                + " on p.session_id = s.id join person e on e.id = p.person_id"
                + " where e.name = 'Esra Demir'");
    long goal =
        application.number(
            "select min(g.id) from personal_goal g join person e on e.id = g.person_id"
                + " where e.name = 'Esra Demir'");
    long teamGoal = application.number("select min(id) from team_goal where team_id = " + team);
    long edition = application.number("select max(id) from training_edition");
    String intervision = "leren/intervisie";
    long held =
        application.number(
            "select max(s.id) from intervision_session s join intervision_group g on g.id = s.group_id"
                + " where g.name = 'Intervisie Wilgenhof' and s.state = 'HELD'");
    long coming =
        application.number(
            "select min(s.id) from intervision_session s join intervision_group g on g.id = s.group_id"
                + " where g.name = 'Intervisie Wilgenhof' and s.state = 'PLANNED'");
    long group =
        application.number(
            "select max(id) from intervision_group where name = 'Intervisie Wilgenhof'");
    long open = application.number("select max(id) from inquiry where closed_on is null");
    long closed = application.number("select max(id) from inquiry where closed_on is not null");
    long year = application.number("select max(year) from precondition_check");
    String preconditions = "uitkomsten/randvoorwaarden";
    return new TreeMap<>(
        Map.of(
            "naima",
            List.of(
                "coach",
                "coach/plannen",
                "coach/vastleggen",
                "coach/sessies/" + session,
                "leren/agenda",
                "leren/mijn-groei",
                "teams/" + team + "/plan/" + teamGoal,
                intervision,
                intervision + "/nieuw",
                intervision + "/vastleggen",
                intervision + "/werkvormen",
                intervision + "/werkvormen/succes",
                intervision + "/uitkomsten",
                intervision + "/groep/" + group,
                intervision + "/sessie/" + held,
                intervision + "/sessie/" + coming,
                "leren/opleiding",
                "leren/opleiding/" + edition),
            "esra",
            List.of(
                "leren/mijn-coaching",
                "leren/mijn-opleiding",
                "leren/mijn-groei",
                "leren/mijn-groei/invullen/competenties",
                "leren/mijn-groei/invullen/zelfscan",
                "leren/mijn-groei/verloop/competenties",
                "leren/mijn-groei/doelen/nieuw",
                "leren/mijn-groei/doelen/" + goal,
                "teams/" + team + "/plan"),
            "marijke",
            List.of(
                "",
                "audits",
                "audits/plan",
                "audits/" + last,
                "audits/" + last + "/profiel",
                "teams/" + team,
                "taken",
                "verbeteracties",
                "verbeteracties/nieuw",
                "verbeteracties/" + action,
                "certificaten",
                "borden",
                "borden/nieuw",
                "borden/sjablonen/taal",
                "borden/" + board(application, "RUNNING"),
                "borden/" + board(application, "FINISHED") + "/samenvatting",
                "vergelijken/team/" + team,
                "teams/" + team + "/plan/nieuw",
                "leren/leerlijn/" + team,
                "kaarten",
                "kaarten?thema=grip&stem=reflecting",
                "kaarten?zoek=hoop",
                "kaarten?bewaard=ja",
                "teams/" + team + "/themacheck",
                "teams/" + team + "/themacheck/invullen",
                "bestaat-niet"),
            "joris",
            List.of(
                "",
                scoring,
                concept + "/weerwoord",
                planned + "/voorbereiding",
                "ijken/oefenen",
                guests + "/gastronde",
                guests + "/gastronde/client/poster",
                scoring + "/scoren/3.2",
                scoring + "/overzicht",
                scoring + "/controleren",
                consensus + "/consensus"),
            "peter-jan",
            List.of(
                "",
                "audits",
                "teams",
                "vergelijken",
                "vergelijken/items",
                "verbeteracties/samenhang",
                "uitkomsten",
                "uitkomsten/modelgetrouwheid",
                "uitkomsten/bereik?plek=organisatie&maat=penetration-heads",
                "uitkomsten/bereik?plek=team-" + team,
                "uitkomsten/bestuursrapport",
                "uitkomsten/kosten",
                "uitkomsten/kosten/uitgangspunten",
                "uitkomsten/tijdlijn",
                "uitkomsten/tijdlijn/" + team,
                preconditions,
                preconditions + "/" + (year - 1),
                preconditions + "/" + year + "/scoren/management",
                preconditions + "/" + year + "/scoren/council",
                "teams/" + team + "/omstandigheden",
                "vragenlijsten",
                "vragenlijsten/nieuw",
                "vragenlijsten/inhoud",
                "vragenlijsten/" + open,
                "vragenlijsten/" + open + "/poster",
                "vragenlijsten/" + closed,
                "uitkomsten/indicatoren",
                "uitkomsten/indicatoren/nieuw",
                "uitkomsten/indicatoren/1",
                "uitkomsten/indicatoren/1/invullen",
                "leren/opleiding/overzicht",
                "coach/verdeling",
                "coach/uren"),
            "karin",
            List.of(
                "",
                "beheer/mensen",
                "beheer/mensen/" + person,
                "beheer/teams",
                "beheer/locaties",
                "beheer/logboek",
                "beheer/post",
                "ijken",
                "beheer/instrumenten",
                "beheer/instrumenten/" + instrument,
                "beheer/koppelingen",
                "beheer/importeren")));
  }

  /** The tab list of Vaadin holds its own scroll buttons, hidden and out of the tab order. */
  private static boolean isVaadinsOwn(Rule rule) {
    return rule.getId().equals("aria-required-children")
        && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<vaadin-tabs"));
  }

  private static long audit(RunningApplication application, String state) {
    return application.number("select max(id) from audit where state = '" + state + "'");
  }

  private static void look(Visitor visitor, String path, List<String> findings) {
    visitor.open(path);
    check(visitor, path, findings);
  }

  /**
   * In the page itself: there are no frames, and a second page for each would take as long again.
   */
  private static AxeBuilder axe(Visitor visitor) {
    return new AxeBuilder(visitor.page()).setLegacyMode(true);
  }

  private static void check(Visitor visitor, String path, List<String> findings) {
    visitor.page().waitForTimeout(400);
    int width = visitor.page().viewportSize().width;
    for (Rule rule : axe(visitor).analyze().getViolations()) {
      if (SERIOUS.contains(rule.getImpact()) && !isVaadinsOwn(rule)) {
        findings.add(
            "%s at %d: %s: %s"
                .formatted(path, width, rule.getId(), rule.getNodes().getFirst().getHtml()));
      }
    }
    Object sideways =
        visitor
            .page()
            .evaluate("() => document.documentElement.scrollWidth - window.innerWidth > 1");
    if (Boolean.TRUE.equals(sideways)) {
      findings.add("%s at %d scrolls sideways".formatted(path, width));
    }
  }
}
