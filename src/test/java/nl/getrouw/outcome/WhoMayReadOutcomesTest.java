package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_HEADS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.RoleTable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who reads the outcomes of what: the organisation, location De Spil, its team Oever. A foreign
 * manager has an organisation to read as well, her own, which has no teams.
 */
@DatabaseTest
class WhoMayReadOutcomesTest {

  private static final String TABLE =
      """
      reads manager administrator locationManager otherLocation teamManager lead otherLead member coach auditor foreign
      page  yyy     yyy           -yy             ---           --y         --y  ---       ---    ---   ---     y--
      teams yyy     yyy           -yy             ---           --y         --y  ---       ---    ---   ---     ---
      """;

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;

  @TestFactory
  Stream<DynamicTest> whoMayReadWhat() {
    OutcomeScene scene = new OutcomeScene(fixture, db, instruments);
    var organisation = scene.organisation;
    LocationId spil = organisation.location();
    LocationId haven = organisation.location("De Haven");
    TeamId oever = organisation.team("Oever", spil);
    TeamId kade = organisation.team("Kade", haven);
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("manager", scene.peterJan());
    people.put(
        "administrator", actor(scene, "Karin", Role.ADMINISTRATOR, new Scope.Organisation()));
    people.put("locationManager", actor(scene, "Corrie", Role.MANAGER, new Scope.Location(spil)));
    people.put("otherLocation", actor(scene, "Bert", Role.MANAGER, new Scope.Location(haven)));
    people.put("teamManager", actor(scene, "Ans", Role.MANAGER, new Scope.Team(oever)));
    people.put("lead", actor(scene, "Marijke", Role.TEAM_LEAD, new Scope.Team(oever)));
    people.put("otherLead", actor(scene, "Ruben", Role.TEAM_LEAD, new Scope.Team(kade)));
    people.put("member", actor(scene, "Esra", Role.TEAM_MEMBER, new Scope.Team(oever)));
    people.put("coach", actor(scene, "Naima", Role.COACH, new Scope.Team(oever)));
    people.put("auditor", actor(scene, "Joris", Role.AUDITOR, new Scope.Organisation()));
    var other = fixture.organisation();
    people.put("foreign", other.actor(other.person("Hanneke", Role.MANAGER)));
    Map<String, RoleTable.Deed<Scope>> deeds = new LinkedHashMap<>();
    deeds.put(
        "page",
        (place, person) -> {
          Actor actor = Objects.requireNonNull(people.get(person));
          return outcomes
              .page(actor, new OutcomeQuery(place, scene.month, 24))
              .place()
              .scope()
              .equals(place);
        });
    deeds.put(
        "teams",
        (place, person) -> {
          Actor actor = Objects.requireNonNull(people.get(person));
          return !outcomes
              .teams(actor, PENETRATION_HEADS, new OutcomeQuery(place, scene.month, 24))
              .isEmpty();
        });
    return new RoleTable(TABLE, transaction)
        .tests(
            List.of(new Scope.Organisation(), new Scope.Location(spil), new Scope.Team(oever)),
            deeds);
  }

  private static Actor actor(OutcomeScene scene, String name, Role role, Scope scope) {
    PersonId person = scene.organisation.person(name, role, scope);
    return scene.organisation.actor(person);
  }
}
