package nl.getrouw.indicator;

import static nl.getrouw.indicator.IndicatorScene.definition;
import static nl.getrouw.indicator.IndicatorScene.figure;
import static nl.getrouw.indicator.IndicatorScene.month;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to an indicator, for everybody who could ask. A cell has three signs: an indicator
 * about the organisation, one about the location of Wilgenhof, and one about Wilgenhof.
 *
 * <pre>y allowed · - as if it did not exist</pre>
 *
 * <p>Who asks from elsewhere to define something about "the organisation" does so in the own one.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayMeasureTest {

  private static final String TABLE =
      """
      what      manager admin near far teamManager teamlead member nearLead coach auditor otherLead otherMember noRole foreign
      page      yyy     yyy   -yy  --- --y         --y      --y    --y      ---   ---     ---       ---         ---    ---
      list      yyy     yyy   -yy  --- --y         --y      --y    --y      ---   ---     ---       ---         ---    ---
      change    yyy     yyy   -yy  --- --y         ---      ---    ---      ---   ---     ---       ---         ---    ---
      define    yyy     yyy   -yy  --- --y         ---      ---    ---      ---   ---     ---       ---         ---    y--
      moveAway  yyy     yyy   ---  --- ---         ---      ---    ---      ---   ---     ---       ---         ---    ---
      baseline  yyy     yyy   -yy  --- --y         ---      ---    ---      ---   ---     ---       ---         ---    ---
      fill      yyy     yyy   -yy  --- --y         --y      ---    --y      ---   ---     ---       ---         ---    ---
      preview   yyy     yyy   -yy  --- --y         --y      ---    --y      ---   ---     ---       ---         ---    ---
      import    yyy     yyy   -yy  --- --y         --y      ---    --y      ---   ---     ---       ---         ---    ---
      note      yyy     yyy   -yy  --- --y         --y      ---    --y      ---   ---     ---       ---         ---    ---
      erase     yyy     yyy   -yy  --- --y         --y      ---    --y      ---   ---     ---       ---         ---    ---
      """;

  /** A service method; throws what the service throws. */
  private interface Deed {
    boolean done(Actor actor, IndicatorId indicator);
  }

  @Autowired Fixture fixture;
  @Autowired Indicators indicators;
  @Autowired IndicatorFigures figures;
  @Autowired IndicatorMarkers markers;
  @Autowired TransactionTemplate transaction;

  private IndicatorScene scene;
  private List<IndicatorId> stored;
  private final Map<IndicatorId, Scope> scopes = new LinkedHashMap<>();
  private final Map<String, Actor> people = new LinkedHashMap<>();

  @BeforeAll
  void prepare() {
    scene = new IndicatorScene(fixture, indicators, figures);
    Scope here = new Scope.Location(scene.organisation.location());
    LocationId away = scene.organisation.location("Ver weg");
    for (Scope scope : List.of(new Scope.Organisation(), here, new Scope.Team(scene.wilgenhof))) {
      IndicatorId id = scene.define("Wachttijd", IndicatorKind.MEASUREMENT, scope);
      scopes.put(id, scope);
      scene.fill(id, 30, 31, 32, 33, 30, 31, 32, 33, 30, 31, 32, 33);
      markers.note(scene.peterJan, id, month(2), "Verhuizing");
    }
    stored = List.copyOf(scopes.keySet());
    Scope team = new Scope.Team(scene.wilgenhof);
    people.put("manager", scene.peterJan);
    people.put("admin", person("Karin", Role.ADMINISTRATOR, new Scope.Organisation()));
    people.put("near", person("Wim Smit", Role.MANAGER, here));
    people.put("far", person("Ver Smit", Role.MANAGER, new Scope.Location(away)));
    people.put("teamManager", person("Tea Smit", Role.MANAGER, team));
    people.put("teamlead", scene.marijke);
    people.put("member", person("Esra Demir", Role.TEAM_MEMBER, team));
    people.put("nearLead", person("Lea Bos", Role.TEAM_LEAD, here));
    people.put("coach", person("Naima Chaoui", Role.COACH, team));
    people.put("auditor", person("Joris Bos", Role.AUDITOR, new Scope.Organisation()));
    Scope other = new Scope.Team(scene.organisation.team("Elders", away));
    people.put("otherLead", person("Sanne Vos", Role.TEAM_LEAD, other));
    people.put("otherMember", person("Bram Vos", Role.TEAM_MEMBER, other));
    people.put("noRole", scene.organisation.actor(scene.organisation.person("Nieuw Hier")));
    Fixture.Organisation foreign = fixture.organisation();
    people.put("foreign", foreign.actor(foreign.person("Karin Elders", Role.ADMINISTRATOR)));
  }

  private Actor person(String name, Role role, Scope scope) {
    return scene.organisation.actor(scene.organisation.person(name, role, scope));
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    List<List<String>> lines =
        TABLE.lines().map(line -> Arrays.asList(line.strip().split("\\s+"))).toList();
    List<String> who = lines.getFirst().subList(1, lines.getFirst().size());
    Map<String, Deed> deeds = deeds();
    assertThat(lines.stream().skip(1).map(List::getFirst))
        .containsExactlyElementsOf(deeds.keySet());
    assertThat(who).containsExactlyElementsOf(people.keySet());
    return lines.stream()
        .skip(1)
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getFirst(),
                    () -> {
                      Deed deed = Objects.requireNonNull(deeds.get(line.getFirst()));
                      Map<String, String> expected = new LinkedHashMap<>();
                      Map<String, String> actual = new LinkedHashMap<>();
                      for (int column = 0; column < who.size(); column++) {
                        expected.put(who.get(column), line.get(column + 1));
                        actual.put(who.get(column), outcomes(deed, who.get(column)));
                      }
                      assertThat(actual).isEqualTo(expected);
                    }));
  }

  private String outcomes(Deed deed, String person) {
    StringBuilder signs = new StringBuilder();
    stored.forEach(
        id -> signs.append(outcome(deed, Objects.requireNonNull(people.get(person)), id)));
    return signs.toString();
  }

  /** Whatever happens is undone, so that each cell finds the indicator as it was. */
  private String outcome(Deed deed, Actor actor, IndicatorId id) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              try {
                return deed.done(actor, id) ? "y" : "-";
              } catch (NotFound hidden) {
                return "-";
              } catch (Refusal refused) {
                return "!";
              }
            }));
  }

  private Definition renamed(IndicatorId id, Scope scope) {
    assertThat(scopes).containsKey(id);
    return definition("Anders genoemd", IndicatorKind.MEASUREMENT, scope);
  }

  private Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("page", (actor, id) -> indicators.page(actor, id).indicator().id().equals(id));
    deeds.put(
        "list",
        (actor, id) ->
            indicators.list(actor, IndicatorFilter.ALL).stream()
                .anyMatch(row -> row.indicator().id().equals(id)));
    deeds.put(
        "change",
        (actor, id) -> {
          indicators.change(actor, id, 0, renamed(id, Objects.requireNonNull(scopes.get(id))));
          return true;
        });
    deeds.put(
        "define",
        (actor, id) ->
            indicators.define(actor, renamed(id, Objects.requireNonNull(scopes.get(id)))) != null);
    deeds.put(
        "moveAway",
        (actor, id) ->
            indicators.problems(actor, id, renamed(id, new Scope.Organisation())) != null);
    deeds.put(
        "baseline",
        (actor, id) -> {
          markers.baseline(actor, id, month(12), month(1), "Een gewone tijd");
          return true;
        });
    deeds.put(
        "fill",
        (actor, id) -> {
          figures.store(actor, id, null, figure(20, 30, null));
          return true;
        });
    deeds.put("preview", (actor, id) -> figures.problems(actor, id, figure(20, 3, null)).isEmpty());
    deeds.put(
        "import",
        (actor, id) -> {
          figures.store(
              actor,
              id,
              new SheetPreview.Ready(List.of(new SheetPreview.Line(figure(20, 30, null), null))));
          return true;
        });
    deeds.put(
        "note",
        (actor, id) -> {
          markers.note(actor, id, month(1), "Nieuwe teamleider");
          return true;
        });
    deeds.put(
        "erase",
        (actor, id) -> {
          long event = indicators.page(scene.peterJan, id).events().getFirst().id();
          markers.erase(actor, id, event);
          return true;
        });
    return deeds;
  }
}
