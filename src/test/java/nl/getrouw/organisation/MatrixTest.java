package nl.getrouw.organisation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.RoleAssignmentId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what in this feature: each method of its services, for each role, towards the own team
 * (and its people and location), another team at another location, a team of another organisation,
 * and one that does not exist. {@code y}: it works; {@code -}: answers as if there were nothing.
 */
@DatabaseTest
class MatrixTest {

  private static final String EXPECTED =
      """
      own team, other team, other organisation, unknown
                         nobody member lead coach auditor manager locationManager everyManager locationAdministrator administrator
      Teams.reached       ----   y---  y---  y---   y---    y---       y---           yy--            y---                yy--
      Teams.list          ----   y---  y---  y---   y---    y---       y---           yy--            y---                yy--
      Teams.count         ----   y---  y---  y---   y---    y---       y---           yy--            y---                yy--
      Teams.page          ----   y---  y---  y---   y---    y---       y---           yy--            y---                yy--
      Teams.problems      ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Teams.create        ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Teams.change        ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Teams.close         ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Teams.reopen        ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Locations.list      ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Locations.problems  ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Locations.create    ----   ----  ----  ----   ----    ----       ----           ----            ----                yyyy
      Locations.rename    ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      People.list         ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      People.count        ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      People.page         ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      People.problems     ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      People.create       ----   ----  ----  ----   ----    ----       ----           ----            ----                yyyy
      People.change       ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      People.disable      ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      People.enable       ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Roles.of            ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Roles.problems      ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Roles.assign        ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Roles.end           ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      Invitations.invite  ----   ----  ----  ----   ----    ----       ----           ----            ----                yy--
      """;

  /** What a deed is aimed at. */
  private record Target(
      TeamId team, LocationId location, PersonId person, String name, RoleAssignmentId role) {}

  /** Works (true), or finds nothing (false, or NotFound). */
  private interface Deed {
    boolean works(Actor actor, Target target);
  }

  @Autowired Fixture fixture;
  @Autowired Teams teams;
  @Autowired Locations locations;
  @Autowired People people;
  @Autowired Roles roles;
  @Autowired Invitations invitations;
  @Autowired RoleRepository roleRepository;
  @Autowired PlatformTransactionManager transactions;

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Target> targets = new ArrayList<>();

  @BeforeEach
  void peopleAndPlaces() {
    var spil = fixture.organisation();
    var elsewhere = fixture.organisation();
    LocationId north = spil.location("Noord");
    TeamId own = spil.team("Wilgenhof");
    TeamId other = spil.team("Lindenhof", north);
    targets.add(target(spil, own, spil.location(), "Anouk Teeuwen"));
    targets.add(target(spil, other, north, "Bas Mulder"));
    targets.add(target(elsewhere, elsewhere.team("Elders"), elsewhere.location(), "Carla Smit"));
    targets.add(
        new Target(
            new TeamId(9_000_000_000L),
            new LocationId(9_000_000_000L),
            new PersonId(9_000_000_000L),
            "Niemand",
            new RoleAssignmentId(9_000_000_000L)));

    Scope team = new Scope.Team(own);
    Scope location = new Scope.Location(spil.location());
    Scope everything = new Scope.Organisation();
    actors.put("nobody", spil.actor(spil.person("nobody")));
    actors.put("member", spil.actor(spil.person("member", Role.TEAM_MEMBER, team)));
    actors.put("lead", spil.actor(spil.person("lead", Role.TEAM_LEAD, team)));
    actors.put("coach", spil.actor(spil.person("coach", Role.COACH, team)));
    actors.put("auditor", spil.actor(spil.person("auditor", Role.AUDITOR, team)));
    actors.put("manager", spil.actor(spil.person("manager", Role.MANAGER, team)));
    actors.put("locationManager", spil.actor(spil.person("lm", Role.MANAGER, location)));
    actors.put("everyManager", spil.actor(spil.person("em", Role.MANAGER, everything)));
    actors.put(
        "locationAdministrator", spil.actor(spil.person("la", Role.ADMINISTRATOR, location)));
    actors.put("administrator", spil.actor(spil.person("fb", Role.ADMINISTRATOR, everything)));
  }

  private Target target(
      Fixture.Organisation organisation, TeamId team, LocationId location, String name) {
    PersonId person = organisation.person(name, Role.TEAM_MEMBER, team);
    return new Target(team, location, person, name, roleRepository.of(person).getFirst().id());
  }

  private Map<String, Deed> deeds() {
    PageRequest page = new PageRequest(0, 500);
    LocalDate today = LocalDate.now();
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "Teams.reached",
        (actor, to) -> {
          boolean listed =
              teams.reached(actor, Role.values()).stream()
                  .anyMatch(team -> team.id().equals(to.team()));
          assertThat(
                  works(
                      (who, at) -> always(teams.reached(who, at.team(), Role.values())), actor, to))
              .as("by id and in the list")
              .isEqualTo(listed);
          return listed;
        });
    deeds.put(
        "Teams.list",
        (actor, to) ->
            teams.list(actor, Teams.Filter.OPEN, Teams.Sort.NAME.ascending(), page).stream()
                .anyMatch(row -> row.team().id().equals(to.team())));
    deeds.put(
        "Teams.count",
        (actor, to) -> teams.count(actor, new Teams.Filter("", to.location(), false)) > 0);
    deeds.put("Teams.page", (actor, to) -> always(teams.page(actor, to.team())));
    deeds.put(
        "Teams.problems", (actor, to) -> teams.problems(actor, to.team(), draft(to)).isEmpty());
    deeds.put(
        "Teams.create",
        (actor, to) -> {
          if (!teams.problems(actor, null, draft(to)).isEmpty()) {
            return false; // a foreign location answers exactly as an unknown one
          }
          return always(teams.create(actor, draft(to)));
        });
    deeds.put(
        "Teams.change", (actor, to) -> done(() -> teams.change(actor, to.team(), 0, draft(to))));
    deeds.put("Teams.close", (actor, to) -> done(() -> teams.close(actor, to.team(), 0)));
    deeds.put("Teams.reopen", (actor, to) -> done(() -> teams.reopen(actor, to.team(), 0)));
    deeds.put(
        "Locations.list",
        (actor, to) ->
            locations.list(actor).stream().anyMatch(row -> row.id().equals(to.location())));
    deeds.put(
        "Locations.problems",
        (actor, to) -> locations.problems(actor, to.location(), "Zuid").isEmpty());
    deeds.put("Locations.create", (actor, to) -> always(locations.create(actor, "Zuid")));
    deeds.put(
        "Locations.rename",
        (actor, to) -> done(() -> locations.rename(actor, to.location(), 0, "Zuid")));
    deeds.put(
        "People.list",
        (actor, to) ->
            people.list(actor, People.Filter.ALL, People.Sort.NAME.ascending(), page).stream()
                .anyMatch(row -> row.id().equals(to.person())));
    deeds.put(
        "People.count",
        (actor, to) -> people.count(actor, new People.Filter(to.name(), null, null, null)) > 0);
    deeds.put("People.page", (actor, to) -> always(people.page(actor, to.person())));
    deeds.put(
        "People.problems", (actor, to) -> people.problems(actor, to.person(), person()).isEmpty());
    deeds.put("People.create", (actor, to) -> always(people.create(actor, person())));
    deeds.put(
        "People.change", (actor, to) -> done(() -> people.change(actor, to.person(), 0, person())));
    deeds.put("People.disable", (actor, to) -> done(() -> people.disable(actor, to.person(), 0)));
    deeds.put("People.enable", (actor, to) -> done(() -> people.enable(actor, to.person(), 0)));
    deeds.put("Roles.of", (actor, to) -> always(roles.of(actor, to.person())));
    Roles.Draft coach = new Roles.Draft(Role.COACH, new Scope.Organisation(), today, null);
    deeds.put("Roles.problems", (actor, to) -> roles.problems(actor, to.person(), coach).isEmpty());
    deeds.put("Roles.assign", (actor, to) -> always(roles.assign(actor, to.person(), coach)));
    deeds.put(
        "Roles.end", (actor, to) -> done(() -> roles.end(actor, to.person(), to.role(), 0, today)));
    deeds.put("Invitations.invite", (actor, to) -> always(invitations.invite(actor, to.person())));
    return deeds;
  }

  @TestFactory
  Stream<DynamicTest> eachRoleTowardsEachTarget() {
    Map<String, Deed> deeds = deeds();
    List<String> lines = EXPECTED.lines().skip(1).toList();
    List<String> columns = List.of(lines.getFirst().strip().split("\\s+"));
    assertThat(columns).containsExactlyElementsOf(actors.keySet());
    return lines.stream()
        .skip(1)
        .map(line -> List.of(line.strip().split("\\s+")))
        .flatMap(
            row ->
                columns.stream()
                    .map(
                        column ->
                            dynamicTest(
                                row.getFirst() + " as " + column,
                                () ->
                                    assertThat(
                                            outcome(deeds.get(row.getFirst()), actors.get(column)))
                                        .isEqualTo(row.get(1 + columns.indexOf(column))))));
  }

  @Test
  void noMethodIsLeftOut() {
    Set<String> public_ =
        Stream.of(Teams.class, Locations.class, People.class, Roles.class, Invitations.class)
            .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getParameterCount() > 0)
            .filter(method -> method.getParameterTypes()[0] == Actor.class)
            .map(MatrixTest::name)
            .collect(toSet());

    Set<String> table =
        EXPECTED.lines().skip(2).map(line -> line.strip().split("\\s+")[0]).collect(toSet());

    assertThat(table).isEqualTo(public_).isEqualTo(deeds().keySet());
  }

  private String outcome(Deed deed, Actor actor) {
    StringBuilder outcome = new StringBuilder();
    targets.forEach(target -> outcome.append(works(deed, actor, target) ? 'y' : '-'));
    return outcome.toString();
  }

  /** Tries a deed and takes it back. */
  private boolean works(Deed deed, Actor actor, Target target) {
    return Boolean.TRUE.equals(
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  status.setRollbackOnly();
                  try {
                    return deed.works(actor, target);
                  } catch (NotFound nothing) {
                    return false;
                  }
                }));
  }

  private static Teams.Draft draft(Target to) {
    return new Teams.Draft("Beukenhof", to.location(), Setting.SHELTER);
  }

  private static People.Draft person() {
    return new People.Draft(
        "Nieuw Iemand", "nieuw.iemand@matrix.example", null, Locale.forLanguageTag("nl"));
  }

  private static boolean always(Object result) {
    return result != null;
  }

  private static boolean done(Runnable deed) {
    deed.run();
    return true;
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
