package nl.getrouw.national;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.getrouw.Getrouw;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditSort;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.compare.Choice;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.indicator.IndicatorFilter;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.national.NationalData.Made;
import nl.getrouw.outcome.National;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.outcome.OutcomeRefresh;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Reading and writing among the whole country's data: makes it when it is not there yet, and prints
 * the table of {@code docs/performance.md}. A benchmark, so it asserts no time and is not part of
 * the tests; run with {@code ./getrouw national [scale]}.
 */
@SpringBootTest(
    classes = Getrouw.class,
    properties = "getrouw.data=.getrouw/national/${getrouw.national.scale:0.01}")
@Import(Recorder.Configuration.class)
class NationalBench extends ViewTest {

  private static final long SEED = 1;
  private static final String MARK = "land";
  private static final int WARM_UP = 5;
  private static final int RUNS = 40;
  private static final int FEWEST = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int AUDITS_WRITTEN = 10;
  private static final String MEMORY = "set global innodb_buffer_pool_size = 1073741824";

  @Autowired DataSource source;
  @Autowired Recorder recorder;
  @Autowired InstrumentLibrary instruments;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired TeamComparisons comparisons;
  @Autowired Indicators indicators;
  @Autowired Outcomes outcomes;
  @Autowired National national;
  @Autowired OutcomeRefresh refresh;

  @Value("${getrouw.national.scale:0.01}")
  double scale;

  private final StringBuilder report = new StringBuilder();
  private final Map<String, List<String>> statements = new LinkedHashMap<>();
  private OrganisationId largest = new OrganisationId(0);
  private TeamId team = new TeamId(0);

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void measure() throws Exception {
    db.execute(MEMORY);
    load();
    choose();
    writing();
    services();
    plans();
    pages();
    Path file = Path.of("target", "national-" + scale + ".md");
    Files.writeString(file, report);
    assertThat(file).isNotEmptyFile();
  }

  private void load() throws SQLException, IOException {
    if (db.fetchCount(ORGANISATION, ORGANISATION.SLUG.startsWith(MARK + "-")) == 0) {
      long start = System.nanoTime();
      Size size = Size.of(scale, YearMonth.now(clock).minusMonths(1));
      Made made = new NationalData(source, instruments).load(size, SEED, MARK);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      line("loaded in %d s at scale %s:", took.toSeconds(), scale);
      made.rows().forEach((table, rows) -> line("- %s %,d", table, rows));
      line("- learning records %,d", made.learningRecords());
      db.execute("analyze table audit, consensus, answer, sheet, result, result_domain, person");
    }
  }

  /** The organisation with the most teams, where everything takes longest. */
  private void choose() {
    largest =
        new OrganisationId(
            db.select(TEAM.ORGANISATION_ID)
                .from(TEAM)
                .groupBy(TEAM.ORGANISATION_ID)
                .orderBy(count().desc(), TEAM.ORGANISATION_ID)
                .limit(1)
                .fetchSingle()
                .value1());
    team =
        new TeamId(
            db.select(TEAM.ID)
                .from(TEAM)
                .where(TEAM.ORGANISATION_ID.eq(largest.value()))
                .orderBy(TEAM.ID)
                .limit(1)
                .fetchSingle()
                .value1());
    line("");
    line(
        "The largest organisation has %d teams and %,d audits; all together have %,d.",
        db.fetchCount(TEAM, TEAM.ORGANISATION_ID.eq(largest.value())),
        db.fetchCount(AUDIT, AUDIT.ORGANISATION_ID.eq(largest.value())),
        db.fetchCount(AUDIT));
  }

  private void services() throws Exception {
    Actor manager = manager(largest);
    var newest =
        audits.list(
            manager, AuditFilter.ALL, AuditSort.STARTS_ON.descending(), new PageRequest(0, 1));
    var instrument = comparisons.instruments(manager).getFirst().id();
    IndicatorId indicator =
        indicators.list(manager, IndicatorFilter.ALL).getFirst().indicator().id();
    line("");
    line("| question | median (ms) | p95 (ms) | bare SQL, median (ms) | ratio | statements |");
    line("|---|---|---|---|---|---|");
    service(
        "a page of audits, with the count",
        () -> {
          audits.count(manager, AuditFilter.ALL);
          audits.list(
              manager, AuditFilter.ALL, AuditSort.STARTS_ON.descending(), new PageRequest(0, 50));
        });
    service(
        "the same, by total",
        () ->
            audits.list(
                manager, AuditFilter.ALL, AuditSort.TOTAL.descending(), new PageRequest(0, 50)));
    service("a team's audits", () -> audits.ofTeam(manager, team));
    service("a profile", () -> results.profile(manager, newest.getFirst().id()));
    service("a team's newest profile", () -> results.latest(manager, team));
    service(
        "the heat map of all teams",
        () ->
            comparisons.compare(
                manager,
                new Choice(
                    instrument, LocalDate.now(clock).minusYears(1), null, Choice.Order.NAME)));
    service(
        "own indicators with their charts", () -> indicators.list(manager, IndicatorFilter.ALL));
    service("one own indicator", () -> indicators.page(manager, indicator));
    outcomes(manager);
  }

  /** On facts of ten years, worked out once for this organisation. */
  private void outcomes(Actor manager) throws Exception {
    long start = System.nanoTime();
    refresh.all(largest);
    double first = (System.nanoTime() - start) / 1e6;
    YearMonth month = outcomes.lastMonth();
    service(
        "the eight outcomes of the organisation, two years",
        () -> outcomes.page(manager, new OutcomeQuery(new Scope.Organisation(), month, 24)));
    service(
        "the same, ten years",
        () -> outcomes.page(manager, new OutcomeQuery(new Scope.Organisation(), month, 120)));
    service(
        "the eight outcomes of a team",
        () -> outcomes.page(manager, new OutcomeQuery(new Scope.Team(team), month, 24)));
    service(
        "one outcome of every team",
        () ->
            outcomes.teams(
                manager,
                OutcomeIndicator.FIDELITY_MEAN,
                new OutcomeQuery(new Scope.Organisation(), month, 24)));
    everybodyTakesPart();
    service("platform totals: all indicators over a year", () -> national.totals(manager, month));
    line("");
    line("Working out ten years of outcomes of this organisation: %.1f s.", first / 1000);
  }

  /** All organisations take part; where no facts were worked out, with those of the largest. */
  private void everybodyTakesPart() {
    db.execute(
        """
        insert ignore into outcome_participation (organisation_id, starts_on, started_by)
        select organisation_id, date '2000-01-01', min(id) from person group by organisation_id
        """);
    db.execute(
        """
        insert ignore into outcome_refresh
        select o.id, r.refreshed_at, r.night, r.instrument_version_id, r.fewest_staff,
          r.fewest_clients
        from organisation o join outcome_refresh r on r.organisation_id = ?
        """,
        largest.value());
    db.execute(
        """
        insert ignore into outcome_total
        select o.id, t.month, t.indicator, t.numerator, t.denominator, t.teams, t.counted
        from organisation o join outcome_total t on t.organisation_id = ?
        """,
        largest.value());
    db.execute("analyze table outcome_total, outcome_participation");
  }

  private void service(String name, Runnable work) throws Exception {
    List<String> sent = recorder.of(work);
    Times service = Times.of(WARM_UP, RUNS, work::run);
    Times bare;
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      bare = Times.of(WARM_UP, RUNS, () -> replay(statement, sent));
    }
    statements.put(name, sent);
    line(
        "| %s | %.1f | %.1f | %.1f | %.2f | %d |",
        name,
        service.median(),
        service.p95(),
        bare.median(),
        service.median() / bare.median(),
        sent.size());
  }

  /** The same statements with nothing around them but reading every cell. */
  private static void replay(Statement statement, List<String> sent) throws SQLException {
    for (String sql : sent) {
      if (!sql.startsWith("select") && !sql.startsWith("with")) {
        continue; // what is written, such as the trail, is not repeated
      }
      try (ResultSet rows = statement.executeQuery(sql)) {
        int width = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= width; column++) {
            rows.getObject(column);
          }
        }
      }
    }
  }

  private void pages() throws Exception {
    PersonId manager =
        new PersonId(
            db.select(PERSON.ID)
                .from(PERSON)
                .join(ROLE_ASSIGNMENT)
                .on(ROLE_ASSIGNMENT.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ORGANISATION_ID.eq(largest.value()))
                .and(ROLE_ASSIGNMENT.ROLE.eq(Role.MANAGER.name()))
                .limit(1)
                .fetchSingle()
                .value1());
    line("");
    line("| page, without HTTP | median (ms) | p95 (ms) | statements |");
    line("|---|---|---|---|");
    for (String path :
        List.of(
            "",
            "audits",
            "teams",
            "teams/" + team,
            "vergelijken",
            "vergelijken/items",
            "uitkomsten",
            "uitkomsten/indicatoren",
            "leren/opleiding/overzicht",
            "vergelijken/team/" + team)) {
      signInAs(manager); // in a session of its own: pages that are left behind fill the memory
      page(path);
    }
  }

  private void page(String path) throws Exception {
    int sent = recorder.of(() -> go(path)).size();
    String elsewhere = path.isEmpty() ? "uitkomsten/indicatoren" : "";
    List<Double> times = new ArrayList<>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (int run = -WARM_UP; run < RUNS && (run < FEWEST || System.nanoTime() < deadline); run++) {
      go(elsewhere);
      long start = System.nanoTime();
      go(path);
      if (run >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    times.sort(null);
    line(
        "| /%s | %.0f | %.0f | %d |",
        path.replaceAll("[0-9]+", ":id"),
        times.get(times.size() / 2),
        times.get((int) Math.ceil(0.95 * times.size()) - 1),
        sent);
  }

  /** Until the changes for the browser are there. */
  private static void go(String path) {
    UI.getCurrent().navigate(path);
    UIInternals internals = UI.getCurrent().getInternals();
    internals.getStateTree().runExecutionsBeforeClientResponse();
    internals.getStateTree().collectChanges(change -> {});
  }

  /** A whole audit by the application's own services: plan, 68 answers, consensus, reply, final. */
  private void writing() throws Exception {
    var walk =
        new AuditWalk(fixture.organisation(), "Schrijvers", audits, sheets, consensus, instruments);
    LocalDate today = LocalDate.now(clock);
    Times times =
        Times.of(
            2,
            AUDITS_WRITTEN,
            () -> walk.finished("srh-getrouw", AuditMoment.PERIODIC, today, AuditWalk.all(3)));
    line("");
    line("| writing a whole audit | median (ms) | p95 (ms) |");
    line("|---|---|---|");
    line(
        "| scale %s, %,d audits | %.0f | %.0f |",
        scale, db.fetchCount(AUDIT), times.median(), times.p95());
  }

  private void plans() {
    line("");
    statements.forEach(
        (name, sent) -> {
          line("%s:", name);
          line("");
          line("```");
          sent.stream().distinct().filter(sql -> sql.startsWith("select")).forEach(this::plan);
          line("```");
          line("");
        });
  }

  private void plan(String sql) {
    line("%s", sql.length() > 160 ? sql.substring(0, 160) + " …" : sql);
    db.fetch("explain " + sql)
        .forEach(
            row ->
                line(
                    "   %s  %s  key %s  rows %s  %s",
                    row.get("select_type"),
                    row.get("table"),
                    row.get("key"),
                    row.get("rows"),
                    row.get("Extra")));
  }

  private void line(String pattern, Object... values) {
    String said = String.format(Locale.ROOT, pattern, values);
    report.append(said).append('\n');
    System.out.println(said);
  }

  private static Actor manager(OrganisationId organisation) {
    return new Actor(
        new PersonId(0),
        organisation,
        "Manager",
        Locale.of("nl"),
        List.of(new Grant(Role.MANAGER, new Scope.Organisation())),
        "127.0.0.1");
  }
}
