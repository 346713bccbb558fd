package nl.getrouw.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.IndicatorFigures;
import nl.getrouw.indicator.IndicatorKind;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.MovableClock;
import nl.getrouw.trail.Trail;
import nl.getrouw.trend.Direction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every address and every answer of the running application, held against the contract. */
@DatabaseTest
class ApiContractTest {

  private static final String SCALE = "srh-getrouw";

  @Autowired WebApplicationContext application;
  @Autowired Fixture fixture;
  @Autowired MovableClock clock;
  @Autowired ApiTokens tokens;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Indicators indicators;
  @Autowired IndicatorFigures figures;
  @Autowired Trail trail;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private MockMvc mvc;
  private Spoken contract;
  private Organisation spil;
  private Actor administrator;
  private AuditWalk walk;
  private AuditId audit;
  private IndicatorId indicator;
  private String key;

  @BeforeEach
  void fill() throws Exception {
    mvc = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    contract =
        new Spoken(
            mvc.perform(get(ApiPaths.CONTRACT)).andReturn().getResponse().getContentAsString());
    spil = fixture.organisation();
    PersonId karin = spil.person("Karin", Role.ADMINISTRATOR);
    administrator = spil.actor(karin);
    walk = new AuditWalk(spil, "=Wilgenhof", audits, sheets, consensus, instruments);
    audit = walk.finished(SCALE, AuditMoment.BASELINE, LocalDate.now(clock), AuditWalk.all(4));
    indicator = indicators.define(administrator, separations(new Scope.Organisation()));
    LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(14);
    for (int month = 0; month < 14; month++) {
      var figure =
          new Figure(
              first.plusMonths(month),
              BigDecimal.valueOf(month == 5 ? 0 : month % 3),
              BigDecimal.valueOf(month == 5 ? 0 : 40),
              "");
      figures.store(administrator, indicator, null, figure);
    }
    key = key(EnumSet.allOf(ApiResource.class), new Scope.Organisation());
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  private static Definition separations(Scope scope) {
    return new Definition(
        "Separaties",
        "Hoe vaak wordt iemand afgezonderd?",
        IndicatorKind.PROPORTION,
        "",
        "Cliënten die werden afgezonderd",
        "Alle cliënten",
        Direction.LOWER,
        BigDecimal.ONE,
        Cadence.MONTH,
        true,
        scope);
  }

  private String key(Set<ApiResource> resources, Scope scope) {
    return tokens
        .make(
            administrator,
            new TokenDraft("Power BI", resources, scope, LocalDate.now(clock).plusMonths(2)))
        .secret();
  }

  private MockHttpServletResponse ask(String address) throws Exception {
    return ask(address, key);
  }

  private MockHttpServletResponse ask(String address, String with) throws Exception {
    return answer(get(address).header("Authorization", "Bearer " + with));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private String concrete(String path) {
    return path.replace("{indicator}", "fidelity-mean")
        .replace("{id}", path.contains("audits") ? audit.toString() : indicator.toString());
  }

  private static JsonNode json(MockHttpServletResponse answer) throws Exception {
    return JsonMapper.builder().build().readTree(answer.getContentAsString());
  }

  @Test
  void theContractNamesEveryAddressAndNoOther() {
    Set<String> served = new TreeSet<>();
    mappings.getHandlerMethods().keySet().stream()
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .filter(pattern -> pattern.startsWith(ApiPaths.BASE))
        .filter(pattern -> !pattern.endsWith("/**") && !pattern.endsWith(".csv"))
        .forEach(pattern -> served.add(pattern.replaceAll(":[^}]*}+", "}").replace("}}", "}")));

    assertThat(new TreeSet<>(contract.paths())).isEqualTo(served).hasSizeGreaterThan(8);
  }

  @Test
  void everyAnswerHasTheShapeOfTheContract() throws Exception {
    for (String path : contract.paths()) {
      MockHttpServletResponse answer = ask(concrete(path));

      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      contract.matches(path, answer);
      if (json(answer).has("page")) {
        assertThat(json(answer).get("items")).as(path).isNotEmpty();
      }
    }
  }

  @Test
  void everyListComesAsCsvWithTheColumnsOfTheContract() throws Exception {
    for (String path : contract.paths()) {
      if (contract.operation(path).at("/responses/200/content").has("text/csv")) {
        MockHttpServletResponse byAddress = ask(concrete(path) + ".csv");
        MockHttpServletResponse byHeader =
            answer(
                get(concrete(path))
                    .header("Authorization", "Bearer " + key)
                    .header("Accept", "text/csv"));

        assertThat(byAddress.getContentType()).startsWith("text/csv;charset=utf-8");
        assertThat(byHeader.getContentAsString()).isEqualTo(byAddress.getContentAsString());
        assertThat(byAddress.getContentAsString().lines().findFirst())
            .as(path)
            .contains(String.join(",", contract.columns(path)));
        assertThat(byAddress.getContentAsString().lines().count() - 1)
            .as(path)
            .isEqualTo(json(ask(concrete(path))).get("items").size());
      }
    }
  }

  @Test
  void everyFilterOfTheContractIsKnownAndNoOtherIs() throws Exception {
    String month = YearMonth.now(clock).minusMonths(1).toString();
    Map<String, String> values =
        Map.of(
            "page",
            "1",
            "size",
            "2",
            "from",
            "2026-01-01",
            "until",
            "2026-12-31",
            "team",
            walk.team.toString(),
            "location",
            spil.location().toString(),
            "instrument",
            SCALE,
            "month",
            month,
            "first",
            YearMonth.now(clock).minusMonths(14).toString(),
            "last",
            month);
    for (String path : contract.paths()) {
      for (String filter : contract.filters(path)) {
        MockHttpServletResponse answer =
            ask(concrete(path) + "?" + filter + "=" + values.get(filter));
        assertThat(answer.getStatus()).as(path + " " + filter).isEqualTo(200);
        contract.matches(path, answer);
      }
      if (!path.equals(ApiPaths.CONTRACT)) {
        MockHttpServletResponse answer = ask(concrete(path) + "?auditor=3");
        assertThat(answer.getStatus()).as(path).isEqualTo(400);
        contract.matches(path, answer);
        assertThat(json(answer).get("parameter").asString()).isEqualTo("auditor");
        assertThat(json(answer).get("allowed").valueStream().map(JsonNode::asString))
            .as(path)
            .containsAll(contract.filters(path));
      }
    }
  }

  @Test
  void aWrongValueIsNamed() throws Exception {
    for (String wrong :
        List.of(
            "team=Wilgenhof", "from=gisteren", "page=0", "size=5001", "size=x", "team=1&team=2")) {
      MockHttpServletResponse answer = ask("/api/v1/audits?" + wrong);

      assertThat(answer.getStatus()).as(wrong).isEqualTo(400);
      contract.matches("/api/v1/audits", answer);
      assertThat(wrong).startsWith(json(answer).get("parameter").asString());
    }
  }

  @Test
  void withoutAValidKeyThereIsNothing() throws Exception {
    String revoked = key(EnumSet.allOf(ApiResource.class), new Scope.Organisation());
    tokens.revoke(administrator, tokens.list(administrator).getFirst().id());
    for (String path : contract.paths()) {
      if (path.equals(ApiPaths.CONTRACT)) {
        continue;
      }
      for (String wrong : List.of("", "getrouw_" + "x".repeat(43), key + "x", revoked)) {
        MockHttpServletResponse answer = ask(concrete(path), wrong);
        assertThat(answer.getStatus()).as(path).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
        contract.matches(path, answer);
      }
      assertThat(answer(get(concrete(path))).getStatus()).isEqualTo(401);
      clock.move(Duration.ofMinutes(2)); // another window of the rate limit
    }
  }

  @Test
  void aKeyEndsWithItsLastDay() throws Exception {
    clock.move(Duration.ofDays(55));
    assertThat(ask("/api/v1/units").getStatus()).isEqualTo(200);

    clock.move(Duration.ofDays(10));
    assertThat(ask("/api/v1/units").getStatus()).isEqualTo(401);
  }

  @Test
  void aKeyOpensOnlyWhatItWasMadeFor() throws Exception {
    for (ApiResource only : ApiResource.values()) {
      String narrow = key(EnumSet.of(only), new Scope.Organisation());
      for (String path : contract.paths()) {
        MockHttpServletResponse answer = ask(concrete(path), narrow);
        ApiResource needed = resource(path);
        assertThat(answer.getStatus())
            .as(only + " " + path)
            .isEqualTo(needed == null || needed == only ? 200 : 403);
        contract.matches(path, answer);
      }
    }
  }

  private static @Nullable ApiResource resource(String path) {
    String name = path.substring(ApiPaths.BASE.length() + 1).replaceAll("/.*", "");
    return switch (name) {
      case "units" -> ApiResource.UNITS;
      case "indicators" -> ApiResource.INDICATORS;
      case "audits", "domain-scores", "item-scores" -> ApiResource.AUDITS;
      case "codebook", "openapi.json" -> null;
      default -> ApiResource.OUTCOMES;
    };
  }

  @Test
  void anotherOrganisationIsAsIfItWereNotThere() throws Exception {
    String ours = key;
    AuditId theirs = audit;
    IndicatorId foreign = indicator;
    Organisation other = fixture.organisation();
    administrator = other.actor(other.person("Karin", Role.ADMINISTRATOR));
    key = key(EnumSet.allOf(ApiResource.class), new Scope.Organisation());

    for (String address :
        List.of(
            "/api/v1/audits/" + theirs,
            "/api/v1/indicators/" + foreign,
            "/api/v1/indicators/" + foreign + "/series")) {
      MockHttpServletResponse answer = ask(address);
      String unknown = address.replaceAll("/[0-9]+", "/999999999");
      assertThat(answer.getStatus()).isEqualTo(404);
      assertThat(answer.getContentAsString()).isEqualTo(ask(unknown).getContentAsString());
    }
    assertThat(json(ask("/api/v1/audits")).get("items")).isEmpty();
    assertThat(json(ask("/api/v1/audits?team=" + walk.team)).get("items")).isEmpty();
    assertThat(json(ask("/api/v1/item-scores")).at("/page/total").asInt()).isZero();
    assertThat(json(ask("/api/v1/units")).get("items")).hasSize(1);
    assertThat(ask("/api/v1/audits/" + theirs, ours).getStatus()).isEqualTo(200);
  }

  @Test
  void aKeyOfATeamReadsThatTeamOnly() throws Exception {
    AuditWalk neighbour = walk.neighbour("Lindelaan");
    AuditId elsewhere =
        neighbour.finished(SCALE, AuditMoment.BASELINE, LocalDate.now(clock), AuditWalk.all(2));
    IndicatorId own = indicators.define(administrator, separations(new Scope.Team(walk.team)));
    String narrow = key(EnumSet.allOf(ApiResource.class), new Scope.Team(walk.team));

    assertThat(json(ask("/api/v1/audits", narrow)).at("/page/total").asInt()).isEqualTo(1);
    assertThat(json(ask("/api/v1/domain-scores", narrow)).at("/page/total").asInt()).isEqualTo(7);
    assertThat(ask("/api/v1/audits/" + elsewhere, narrow).getStatus()).isEqualTo(404);
    assertThat(ask("/api/v1/indicators/" + indicator, narrow).getStatus()).isEqualTo(404);
    assertThat(ask("/api/v1/indicators/" + own, narrow).getStatus()).isEqualTo(200);
    assertThat(json(ask("/api/v1/units", narrow)).get("items")).hasSize(3);
    assertThat(json(ask("/api/v1/units")).get("items")).hasSize(4);
  }

  @Test
  void onlyFinalAuditsAreReadAndNeverASingleAuditor() throws Exception {
    AuditId planned = walk.plan(SCALE, AuditMoment.PERIODIC, LocalDate.now(clock));

    assertThat(ask("/api/v1/audits/" + planned).getStatus()).isEqualTo(404);
    String everything = ask("/api/v1/audits/" + audit).getContentAsString();
    assertThat(everything).doesNotContain("Joris", "Fatima", "\"reason\"", "\"note\"");
    assertThat(json(ask("/api/v1/audits/" + audit)).get("total").decimalValue())
        .isEqualByComparingTo("4");
  }

  @Test
  void tooManyRequestsAreToldWhenToComeBack() throws Exception {
    MockHttpServletResponse first = ask("/api/v1/units");
    int limit = Integer.parseInt(first.getHeader("RateLimit-Limit"));
    assertThat(first.getHeader("RateLimit-Remaining")).isEqualTo(Integer.toString(limit - 1));
    for (int i = 1; i < limit; i++) {
      assertThat(ask("/api/v1/codebook?size=1").getStatus()).isEqualTo(200);
    }

    MockHttpServletResponse refused = ask("/api/v1/units");
    assertThat(refused.getStatus()).isEqualTo(429);
    contract.matches("/api/v1/units", refused);
    assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);

    clock.move(Duration.ofSeconds(61));
    assertThat(ask("/api/v1/units").getStatus()).isEqualTo(200);
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    JsonNode first = json(ask("/api/v1/domain-scores?team=" + walk.team + "&size=4"));
    JsonNode second = json(ask(first.at("/page/next").asString()));

    assertThat(first.get("items")).hasSize(4);
    assertThat(second.get("items")).hasSize(3);
    assertThat(second.at("/page/next").isNull()).isTrue();
    assertThat(ask("/api/v1/domain-scores.csv?size=4").getHeader("Link"))
        .isEqualTo("</api/v1/domain-scores.csv?page=2&size=4>; rel=\"next\"");
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    String mark = ask("/api/v1/audits").getHeader("ETag");

    MockHttpServletResponse again =
        answer(
            get("/api/v1/audits")
                .header("Authorization", "Bearer " + key)
                .header("If-None-Match", mark));

    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsString()).isEmpty();
  }

  @Test
  void aNameThatLooksLikeAFormulaIsHarmlessInCsv() throws Exception {
    assertThat(ask("/api/v1/units.csv").getContentAsString()).contains(",'=Wilgenhof,");
    assertThat(ask("/api/v1/units").getContentAsString()).contains("\"=Wilgenhof\"");
  }

  @Test
  void whatAnOutcomeCountsIsSaidInWords() throws Exception {
    assertThat(ask("/api/v1/outcomes").getContentAsString())
        .contains("Gemiddelde score van de ingrediënten")
        .doesNotContain("outcome.indicator.");
  }

  @Test
  void aPeriodWithNothingToCountInHasNoValueAndSaysWhy() throws Exception {
    JsonNode series = json(ask("/api/v1/indicators/" + indicator + "/series")).get("items");

    assertThat(series).hasSize(14);
    assertThat(series.get(5).get("value").isNull()).isTrue();
    assertThat(series.get(5).get("missing").asString()).isEqualTo("not_applicable");
    assertThat(series.get(4).get("value").decimalValue()).isEqualByComparingTo("0.025");
    assertThat(series.get(13).get("limits").asString()).isEqualTo("firm");
  }

  @Test
  void everythingElseIsAProblemToo() throws Exception {
    MockHttpServletResponse nowhere = ask("/api/v1/people");
    assertThat(nowhere.getStatus()).isEqualTo(404);
    assertThat(nowhere.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer(post("/api/v1/units").header("Authorization", "Bearer " + key)).getStatus())
        .isEqualTo(405);
    MockHttpServletResponse picture =
        answer(
            get("/api/v1/units")
                .header("Authorization", "Bearer " + key)
                .header("Accept", "image/png"));
    assertThat(picture.getStatus()).isEqualTo(406);
    contract.matches("/api/v1/units", picture);
  }

  @Test
  void whatWasReadIsOnRecord() throws Exception {
    ask("/api/v1/audits?team=" + walk.team);

    assertThat(trail.read(administrator, Trail.Filter.ALL, new PageRequest(0, 5)))
        .first()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("api.read");
              assertThat(entry.person()).isEqualTo("API · Power BI");
              assertThat(entry.detail()).isEqualTo("/api/v1/audits?team=" + walk.team);
            });
  }
}
