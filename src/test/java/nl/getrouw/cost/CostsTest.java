package nl.getrouw.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.RoleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Rates and costs that people enter, who may do so, and what a page then says. */
@DatabaseTest
class CostsTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

  @Autowired Fixture fixture;
  @Autowired Costs costs;
  @Autowired CostBases bases;
  @Autowired CostEntries entries;
  @Autowired TransactionTemplate transaction;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private Actor manager;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    spil.team("Lindeplein", spil.location("Ver weg"));
    manager = spil.actor(spil.person("Peter-Jan", Role.MANAGER));
  }

  private static Basis.Draft rate(String amount, LocalDate from, @Nullable LocalDate to) {
    return new Basis.Draft(Basis.Kind.WORKER_RATE, new BigDecimal(amount), from, to, "");
  }

  private static CostEntry.Draft licence(Scope scope, String euro) {
    return new CostEntry.Draft(
        scope,
        CostKind.LICENCE,
        "Licentie van de schaal",
        new BigDecimal(euro),
        JANUARY,
        LocalDate.of(2026, 12, 31));
  }

  @Test
  void ratesOfAFunctionDoNotOverlap() {
    bases.enter(manager, rate("40", JANUARY, LocalDate.of(2026, 6, 30)));
    assertThatThrownBy(() -> bases.enter(manager, rate("42", LocalDate.of(2026, 6, 30), null)))
        .isInstanceOf(Refusal.class)
        .extracting("key")
        .isEqualTo("cost.refused.overlap");
    bases.enter(manager, rate("42", LocalDate.of(2026, 7, 1), null));
    Basis newest = bases.list(manager).getFirst();
    assertThat(newest.amount()).isEqualByComparingTo("42");
    bases.change(manager, newest.id(), 0, rate("43", LocalDate.of(2026, 7, 1), null));
    assertThatThrownBy(
            () -> bases.change(manager, newest.id(), 0, rate("44", LocalDate.of(2026, 7, 1), null)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> bases.remove(manager, newest.id(), 0)).isInstanceOf(Conflict.class);
  }

  @Test
  void aLicenceOfTheOrganisationIsDividedOverItsTeams() {
    entries.enter(manager, licence(new Scope.Organisation(), "1200"));
    CostPage page =
        costs.page(
            manager, new Scope.Organisation(), YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    assertThat(page.spent().total()).isEqualByComparingTo("1200.00");
    assertThat(page.teams()).extracting(team -> team.spent().total()).hasSize(2);
    assertThat(page.perTeam().value()).isEqualByComparingTo("600.00");
    assertThat(page.perTrained().value()).isNull();
    assertThat(page.perTenth().why()).isEqualTo("cost.why.noTwoAudits");
    assertThat(
            page.teams().stream()
                .map(team -> team.spent().total())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1200.00");
  }

  private static final String TABLE =
      """
      what     manager admin near lead coach member auditor foreign
      page     y       y     -    -    -     -      -       -
      teamPage y       y     y    -    -     -      -       -
      rate     y       y     -    -    -     -      -       y
      entry    y       y     y    -    -     -      -       -
      whole    y       y     -    -    -     -      -       y
      """;

  /** Who asks from elsewhere to enter something for "the organisation" does so in the own one. */
  @TestFactory
  Stream<DynamicTest> whoMayDoWhat() {
    Map<String, Actor> people = people();
    YearMonth month = YearMonth.now(Moments.ZONE);
    Map<String, RoleTable.Deed<Integer>> deeds = new LinkedHashMap<>();
    deeds.put(
        "page",
        (none, who) ->
            !who.equals("foreign")
                && costs.page(of(people, who), new Scope.Organisation(), month, month) != null);
    deeds.put(
        "teamPage",
        (none, who) ->
            costs.page(of(people, who), new Scope.Team(wilgenhof), month, month) != null);
    deeds.put(
        "rate",
        (none, who) -> {
          bases.enter(of(people, who), rate("40", JANUARY, null));
          return true;
        });
    deeds.put(
        "entry",
        (none, who) -> {
          entries.enter(of(people, who), licence(new Scope.Team(wilgenhof), "10"));
          return true;
        });
    deeds.put(
        "whole",
        (none, who) -> {
          entries.enter(of(people, who), licence(new Scope.Organisation(), "10"));
          return true;
        });
    return new RoleTable(TABLE, transaction).tests(List.of(1), deeds);
  }

  private static Actor of(Map<String, Actor> people, String name) {
    return Objects.requireNonNull(people.get(name));
  }

  private Map<String, Actor> people() {
    Map<String, Actor> people = new LinkedHashMap<>();
    Scope team = new Scope.Team(wilgenhof);
    people.put("manager", manager);
    people.put("admin", person("Karin", Role.ADMINISTRATOR, new Scope.Organisation()));
    people.put("near", person("Wim", Role.MANAGER, new Scope.Location(spil.location())));
    people.put("lead", person("Marijke", Role.TEAM_LEAD, team));
    people.put("coach", person("Naima", Role.COACH, team));
    people.put("member", person("Esra", Role.TEAM_MEMBER, team));
    people.put("auditor", person("Joris", Role.AUDITOR, new Scope.Organisation()));
    Fixture.Organisation other = fixture.organisation();
    people.put("foreign", other.actor(other.person("Elders", Role.ADMINISTRATOR)));
    return people;
  }

  private Actor person(String name, Role role, Scope scope) {
    return spil.actor(spil.person(name, role, scope));
  }
}
