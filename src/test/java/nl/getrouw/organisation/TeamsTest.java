package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TeamsTest {

  private static final PageRequest ALL = new PageRequest(0, 100);

  @Autowired Fixture fixture;
  @Autowired Teams teams;
  @Autowired Locations locations;
  @Autowired Directory directory;
  @Autowired DSLContext db;

  private Fixture.Organisation spil;
  private Actor administrator;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    administrator = spil.actor(spil.person("Esra Demir", Role.ADMINISTRATOR));
  }

  @Test
  void aNewTeamIsFoundUnderItsStrippedNameAndInTheTrail() {
    TeamId id = teams.create(administrator, draft("  Wilgenhof "));

    TeamRef team = directory.team(id);
    assertThat(team.name()).isEqualTo("Wilgenhof");
    assertThat(team.locationName()).isEqualTo("De Spil");
    assertThat(team.place()).isEqualTo(spil.place(id));
    assertThat(deeds(id)).containsExactly("organisation.teamCreated");
  }

  @Test
  void aNameIsUniqueInItsOrganisationOnly() {
    teams.create(administrator, draft("Wilgenhof"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> teams.create(administrator, draft("wilgenhof")))
        .matches(refusal -> refusal.key().equals("organisation.refused.teamNameTaken"));

    var elsewhere = fixture.organisation();
    Actor other = elsewhere.actor(elsewhere.person("Elders Beheer", Role.ADMINISTRATOR));
    Teams.Draft same = new Teams.Draft("Wilgenhof", elsewhere.location(), Setting.CLINICAL);
    assertThat(teams.problems(other, null, same)).isEmpty();
  }

  @Test
  void everyProblemIsNamedAtItsField() {
    Teams.Draft draft = new Teams.Draft(" ", fixture.organisation().location(), Setting.YOUTH);

    assertThat(teams.problems(administrator, null, draft))
        .extracting(Problem::field)
        .containsExactly(Teams.Draft.Field.NAME, Teams.Draft.Field.LOCATION);
    assertThat(teams.problems(administrator, null, draft("x".repeat(121))))
        .extracting(Problem::field)
        .containsExactly(Teams.Draft.Field.NAME);
  }

  @Test
  void whoReadAnOlderVersionOverwritesNothing() {
    TeamId id = teams.create(administrator, draft("Wilgenhof"));
    teams.change(administrator, id, 0, draft("De Wilg"));

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> teams.change(administrator, id, 0, draft("Wilgenlaan")));
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> teams.close(administrator, id, 0));
    assertThat(directory.team(id).name()).isEqualTo("De Wilg");
    assertThat(deeds(id)).containsExactly("organisation.teamCreated", "organisation.teamChanged");
  }

  @Test
  void aClosedTeamLeavesTheListAndComesBack() {
    TeamId id = spil.team("Wilgenhof");
    teams.close(administrator, id, 0);
    assertThat(names(Teams.Filter.OPEN)).isEmpty();
    assertThat(names(new Teams.Filter("", null, true))).containsExactly("Wilgenhof");
    assertThat(teams.reached(administrator, Role.ADMINISTRATOR)).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> teams.close(administrator, id, 1));

    teams.reopen(administrator, id, 1);
    assertThat(names(Teams.Filter.OPEN)).containsExactly("Wilgenhof");
  }

  @Test
  void filtersSortsAndPagesInOneList() {
    LocationId north = spil.location("Noord");
    spil.team("Wilgenhof");
    spil.team("Lindenhof", north);
    spil.team("50%_team", north);

    assertThat(names(new Teams.Filter("hof", null, false)))
        .containsExactly("Lindenhof", "Wilgenhof");
    assertThat(names(new Teams.Filter("%_", null, false))).containsExactly("50%_team");
    assertThat(names(new Teams.Filter("noord", null, false)))
        .containsExactly("50%_team", "Lindenhof");
    assertThat(names(new Teams.Filter("", north, false))).hasSize(2);
    assertThat(teams.count(administrator, new Teams.Filter("", north, false))).isEqualTo(2);
    assertThat(
            teams.list(
                administrator,
                Teams.Filter.OPEN,
                new Teams.Sort.By(Teams.Sort.NAME, true),
                new PageRequest(1, 1)))
        .extracting(row -> row.team().name())
        .containsExactly("Lindenhof");
  }

  @Test
  void peopleAreCountedOnceWhileTheirRoleRuns() {
    TeamId id = spil.team("Wilgenhof");
    var joris = spil.person("Joris Vink", Role.TEAM_MEMBER, id);
    spil.grant(joris, Role.COACH, new Scope.Team(id));
    spil.grant(
        spil.person("Later Iemand"),
        Role.TEAM_MEMBER,
        new Scope.Team(id),
        LocalDate.now().plusDays(2));

    assertThat(teams.list(administrator, Teams.Filter.OPEN, Teams.Sort.NAME.ascending(), ALL))
        .extracting(Teams.Row::people)
        .containsExactly(1);
    assertThat(teams.page(administrator, id).members())
        .extracting(Teams.Member::name, Teams.Member::role)
        .containsExactlyInAnyOrder(
            tuple("Joris Vink", Role.TEAM_MEMBER), tuple("Joris Vink", Role.COACH));
  }

  @Test
  void theDirectoryNamesWhoMayBeChosen() {
    TeamId own = spil.team("Wilgenhof");
    TeamId other = spil.team("Lindenhof");
    var fatima = spil.person("Fatima el Amrani", Role.TEAM_MEMBER, other);
    spil.grant(fatima, Role.AUDITOR, new Scope.Organisation());
    spil.person("Niet Gekozen", Role.AUDITOR, other);
    var gone = spil.person("Al Weg", Role.AUDITOR, own);
    db.update(PERSON)
        .set(PERSON.DISABLED_AT, Instant.now())
        .where(PERSON.ID.eq(gone.value()))
        .execute();

    List<Colleague> auditors = directory.holders(spil.place(own), Role.AUDITOR, LocalDate.now());

    assertThat(auditors).extracting(Colleague::name).containsExactly("Fatima el Amrani");
    assertThat(auditors.getFirst().worksIn(other)).isTrue();
    assertThat(auditors.getFirst().worksIn(own)).isFalse();
    assertThat(directory.names(List.of(gone))).containsValue("Al Weg");
  }

  @Test
  void aLocationIsRenamedOnceAtATime() {
    LocationId north = locations.create(administrator, "Noord");
    locations.rename(administrator, north, 0, "Noordzijde");

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> locations.rename(administrator, north, 0, "Zuid"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> locations.create(administrator, "NOORDZIJDE"));
    assertThat(locations.list(administrator))
        .extracting(Locations.Row::name)
        .containsExactly("De Spil", "Noordzijde");
  }

  private Teams.Draft draft(String name) {
    return new Teams.Draft(name, spil.location(), Setting.SHELTERED_HOUSING);
  }

  private List<String> names(Teams.Filter filter) {
    return teams.list(administrator, filter, Teams.Sort.NAME.ascending(), ALL).stream()
        .map(row -> row.team().name())
        .toList();
  }

  private List<String> deeds(TeamId id) {
    return db.select(TRAIL.ACTION)
        .from(TRAIL)
        .where(TRAIL.OBJECT_TYPE.eq("Team"))
        .and(TRAIL.OBJECT_ID.eq(id.value()))
        .orderBy(TRAIL.ID)
        .fetch(TRAIL.ACTION);
  }
}
