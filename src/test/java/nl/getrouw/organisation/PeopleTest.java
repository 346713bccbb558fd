package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.INVITATION;
import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.security.SignIn;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DatabaseTest
class PeopleTest {

  private static final Scope EVERYTHING = new Scope.Organisation();

  @Autowired Fixture fixture;
  @Autowired People people;
  @Autowired Roles roles;
  @Autowired Invitations invitations;
  @Autowired Installation installation;
  @Autowired SignIn signIn;
  @Autowired DSLContext db;
  @Autowired MovableClock clock;

  private Fixture.Organisation spil;
  private PersonId esra;
  private Actor administrator;
  private LocalDate today;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    esra = spil.person("Esra Demir", Role.ADMINISTRATOR);
    administrator = spil.actor(esra);
    today = LocalDate.now(clock);
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void anInvitedPersonChoosesAPasswordAndSignsIn() {
    PersonId joris =
        people.create(
            administrator, draft("Joris Vink", spil.email("joris").toUpperCase(Locale.ROOT)));
    assertThat(people.page(administrator, joris).state()).isEqualTo(AccountState.INVITED);

    Invitations.Invitation link = invitations.invite(administrator, joris);
    assertThat(invitations.open(link.token()).name()).isEqualTo("Joris Vink");
    assertThat(people.page(administrator, joris).invitedUntil()).isNotNull();
    assertThat(db.select(INVITATION.TOKEN_HASH).from(INVITATION).fetch(INVITATION.TOKEN_HASH))
        .doesNotContain(link.token());
    assertThat(link.toString()).doesNotContain(link.token());

    invitations.accept(link.token(), "hoge bomen langs de vaart", "127.0.0.1");
    assertThat(people.page(administrator, joris).state()).isEqualTo(AccountState.ACTIVE);
    assertThat(signIn.signIn(spil.email("joris"), "hoge bomen langs de vaart", "here").id())
        .isEqualTo(joris);
    assertNothingBehind(link);
  }

  @Test
  void aLinkWorksForAWeekAndOnlyTheNewest() {
    PersonId joris = people.create(administrator, draft("Joris Vink", spil.email("joris")));
    Invitations.Invitation first = invitations.invite(administrator, joris);
    Invitations.Invitation second = invitations.invite(administrator, joris);
    assertNothingBehind(first);

    clock.move(Duration.ofDays(7).minusMinutes(1));
    assertThat(invitations.open(second.token()).id()).isEqualTo(joris);
    clock.move(Duration.ofMinutes(2));
    assertNothingBehind(second);
  }

  @Test
  void aRefusedPasswordLeavesTheLinkUsable() {
    PersonId joris = people.create(administrator, draft("Joris Vink", spil.email("joris")));
    Invitations.Invitation link = invitations.invite(administrator, joris);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> invitations.accept(link.token(), "te kort", "127.0.0.1"));
    assertThat(invitations.open(link.token()).id()).isEqualTo(joris);
  }

  @Test
  void disablingEndsSessionsAndLinks() {
    PersonId joris = spil.person("Joris Vink");
    Invitations.Invitation link = invitations.invite(administrator, joris);
    int epoch = epoch(joris);

    people.disable(administrator, joris, 0);

    assertThat(epoch(joris)).isGreaterThan(epoch);
    assertNothingBehind(link);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> invitations.invite(administrator, joris));
    people.enable(administrator, joris, 1);
    assertThat(people.page(administrator, joris).state()).isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void nobodyDisablesThemselves() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> people.disable(administrator, esra, 0))
        .matches(refusal -> refusal.key().equals("organisation.refused.disableSelf"));
  }

  @Test
  void whoReadAnOlderVersionOverwritesNothing() {
    PersonId joris = spil.person("Joris Vink");
    people.change(administrator, joris, 0, draft("Joris Vinke", spil.email("joris")));

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(
            () -> people.change(administrator, joris, 0, draft("J. Vink", spil.email("joris"))));
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> people.disable(administrator, joris, 0));
    assertThat(people.page(administrator, joris).person().name()).isEqualTo("Joris Vinke");
  }

  @Test
  void anAddressBelongsToOneAccount() {
    spil.person("Joris Vink");
    People.Draft same = draft("Andere Joris", spil.email("Joris Vink").toUpperCase(Locale.ROOT));

    assertThat(people.problems(administrator, null, same))
        .extracting(Problem::field)
        .containsExactly(People.Draft.Field.EMAIL);
    assertThat(people.problems(administrator, null, draft(" ", "geen adres")))
        .extracting(Problem::field)
        .containsExactly(People.Draft.Field.NAME, People.Draft.Field.EMAIL);
  }

  @Test
  void aListShowsTodaysRolesAndFindsByThem() {
    TeamId wilgenhof = spil.team("Wilgenhof");
    PersonId joris = spil.person("Joris Vink", Role.TEAM_MEMBER, wilgenhof);
    spil.grant(joris, Role.AUDITOR, EVERYTHING);
    spil.person("Zonder Rol");

    var auditors = new People.Filter("", Role.AUDITOR, null, null);
    var rows =
        people.list(administrator, auditors, People.Sort.NAME.ascending(), new PageRequest(0, 10));
    assertThat(rows).extracting(People.Row::name).containsExactly("Joris Vink");
    assertThat(rows.getFirst().roles())
        .extracting(Roles.Held::role)
        .containsExactly(Role.AUDITOR, Role.TEAM_MEMBER);
    assertThat(people.count(administrator, new People.Filter("", null, wilgenhof, null)))
        .isEqualTo(1);
    assertThat(people.count(administrator, new People.Filter("", Role.TEAM_LEAD, wilgenhof, null)))
        .isZero();
    assertThat(people.count(administrator, new People.Filter("", null, null, AccountState.INVITED)))
        .isZero();
    assertThat(people.count(administrator, People.Filter.ALL)).isEqualTo(3);
  }

  @Test
  void aRoleDoesNotOverlapItself() {
    TeamId wilgenhof = spil.team("Wilgenhof");
    PersonId joris = spil.person("Joris Vink");
    Scope team = new Scope.Team(wilgenhof);
    roles.assign(
        administrator, joris, new Roles.Draft(Role.TEAM_LEAD, team, today, today.plusDays(9)));

    assertThat(problem(joris, Role.TEAM_LEAD, team, today.plusDays(9), null))
        .isEqualTo("organisation.refused.roleOverlaps");
    assertThat(problem(joris, Role.TEAM_LEAD, team, today.plusDays(10), null)).isNull();
    assertThat(problem(joris, Role.COACH, team, today, null)).isNull();
    assertThat(problem(joris, Role.TEAM_LEAD, new Scope.Location(spil.location()), today, null))
        .isNull();
  }

  @Test
  void someRolesHaveOneScope() {
    PersonId joris = spil.person("Joris Vink");
    Scope location = new Scope.Location(spil.location());

    assertThat(problem(joris, Role.ADMINISTRATOR, location, today, null))
        .isEqualTo("organisation.refused.administratorEverywhere");
    assertThat(problem(joris, Role.TEAM_MEMBER, EVERYTHING, today, null))
        .isEqualTo("organisation.refused.memberOfTeam");
    assertThat(problem(joris, Role.MANAGER, null, today, null))
        .isEqualTo("organisation.refused.scopeMissing");
    assertThat(problem(joris, Role.MANAGER, location, today, today.minusDays(1)))
        .isEqualTo("organisation.refused.lastDayBeforeFirst");
  }

  @Test
  void aScopeOfAnotherOrganisationDoesNotExist() {
    PersonId joris = spil.person("Joris Vink");
    var elsewhere = fixture.organisation();
    TeamId foreign = elsewhere.team("Elders");

    for (Scope scope :
        new Scope[] {
          new Scope.Team(foreign),
          new Scope.Location(elsewhere.location()),
          new Scope.Team(new TeamId(9_000_000_000L))
        }) {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  roles.assign(
                      administrator, joris, new Roles.Draft(Role.MANAGER, scope, today, null)));
    }
  }

  @Test
  void aRoleThatNeverRanDisappearsAndOneThatRanEnds() {
    PersonId joris = spil.person("Joris Vink");
    var later =
        roles.assign(
            administrator, joris, new Roles.Draft(Role.COACH, EVERYTHING, today.plusDays(5), null));
    roles.end(administrator, joris, later, 0, today);
    assertThat(roles.of(administrator, joris)).isEmpty();

    var manager =
        roles.assign(
            administrator,
            joris,
            new Roles.Draft(Role.MANAGER, EVERYTHING, today.minusDays(5), null));
    roles.end(administrator, joris, manager, 0, today);
    assertThat(roles.of(administrator, joris).getFirst().period())
        .isEqualTo(new Period(today.minusDays(5), today));
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> roles.end(administrator, joris, manager, 0, today));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> roles.end(administrator, joris, manager, 1, today.plusDays(1)));
  }

  @Test
  void thereIsAlwaysAnAdministratorWhoCanSignIn() {
    var own = roles.of(administrator, esra).getFirst();
    assertLast(() -> roles.end(administrator, esra, own.id(), 0, today.plusYears(1)));

    PersonId invited = people.create(administrator, draft("Nieuwe Beheerder", spil.email("nb")));
    roles.assign(
        administrator, invited, new Roles.Draft(Role.ADMINISTRATOR, EVERYTHING, today, null));
    assertLast(() -> roles.end(administrator, esra, own.id(), 0, today));

    var link = invitations.invite(administrator, invited);
    invitations.accept(link.token(), "hoge bomen langs de vaart", "127.0.0.1");
    roles.end(administrator, esra, own.id(), 0, today);
    assertLast(() -> people.disable(administrator, invited, 1));
    assertThat(people.page(administrator, invited).state()).isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void twoAdministratorsCannotEndEachOther() throws Exception {
    PersonId second = spil.person("Tweede Beheerder", Role.ADMINISTRATOR);
    AtomicInteger refused = new AtomicInteger();

    CompletableFuture<?>[] both =
        Stream.of(esra, second)
            .map(
                person ->
                    CompletableFuture.runAsync(
                        () -> {
                          Actor actor = spil.actor(person.equals(esra) ? second : esra);
                          try {
                            people.disable(actor, person, 0);
                          } catch (Refusal refusal) {
                            refused.incrementAndGet();
                          }
                        }))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(both).get();

    assertThat(refused).hasValue(1);
  }

  @Test
  void organisationsAreFoundedWithAnAdministrator() {
    String name = "Huis & Haard " + spil.id();
    var founded = installation.create(name, "Beheerder", spil.email("huis"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> installation.create(" HUIS - haard " + spil.id(), "B", spil.email("x")))
        .matches(refusal -> refusal.key().equals("organisation.refused.organisationExists"));
    assertThat(people.count(founded.administrator(), People.Filter.ALL)).isEqualTo(1);
    assertThat(invitations.open(founded.invitation().token()).organisationName()).isEqualTo(name);

    var again = installation.renew(spil.email("huis")).orElseThrow();
    invitations.accept(again.token(), "hoge bomen langs de vaart", "127.0.0.1");
    assertNothingBehind(founded.invitation());
    assertThat(installation.renew(spil.email("huis"))).isEmpty();
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void whoRunsTheInstallationFindsTheFirstLinkInTheLog(CapturedOutput log) {
    installation.create("Oever " + spil.id(), "Beheerder", spil.email("oever"));
    new FirstStart(installation, "https://getrouw.example", spil.email("oever"), "Oever").found();

    Matcher link =
        Pattern.compile("https://getrouw.example/uitnodiging/(\\S+)").matcher(log.getOut());
    assertThat(link.find()).isTrue();
    assertThat(invitations.open(link.group(1)).organisationName()).startsWith("Oever");

    invitations.accept(link.group(1), "hoge bomen langs de vaart", "127.0.0.1");
    assertThat(installation.renew(spil.email("oever"))).isEmpty();
  }

  private @Nullable String problem(
      PersonId person,
      Role role,
      @Nullable Scope scope,
      LocalDate first,
      @Nullable LocalDate last) {
    return roles.problems(administrator, person, new Roles.Draft(role, scope, first, last)).stream()
        .map(found -> found.refusal().key())
        .findFirst()
        .orElse(null);
  }

  private void assertLast(Runnable deed) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(deed::run)
        .matches(refusal -> refusal.key().equals("organisation.refused.lastAdministrator"));
  }

  private void assertNothingBehind(Invitations.Invitation link) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.open(link.token()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> invitations.accept(link.token(), "hoge bomen langs de vaart", "127.0.0.1"));
  }

  private int epoch(PersonId person) {
    return db.select(PERSON.SESSION_EPOCH)
        .from(PERSON)
        .where(PERSON.ID.eq(person.value()))
        .fetchSingle()
        .value1();
  }

  private static People.Draft draft(String name, String email) {
    return new People.Draft(name, email, null, Locale.forLanguageTag("nl"));
  }
}
