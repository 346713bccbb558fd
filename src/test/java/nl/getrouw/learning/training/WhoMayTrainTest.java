package nl.getrouw.learning.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.Fixture.Organisation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to training, for everybody who could ask; it is about Esra, who works in Wilgenhof and
 * has a place in an edition that Naima gives.
 *
 * <pre>y allowed · ! refused with a reason that can be mended · - as if it did not exist</pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayTrainTest {

  private static final String TABLE =
      """
      what        admin lead  esra  colleague coach trainer otherLead farCoach manager farAdmin noRole foreign
      catalogue   y     y     y     y         y     y       y         y        y       y        y      y
      addTraining y     -     -     -         -     -       -         -        -       -        -      y
      plan        y     -     -     -         y     y       -         y        -       -        -      y
      change      y     -     -     -         -     y       -         -        -       -        -      -
      page        y     y     y     y         y     y       y         y        y       y        y      -
      seesEsra    y     y     y     -         y     y       -         -        -       -        -      -
      register    y     y     -     -         -     -       -         -        -       -        -      -
      withdraw    y     y     -     -         -     y       -         -        -       -        -      -
      note        y     -     -     -         -     y       -         -        -       -        -      -
      give        !     -     -     -         -     !       -         -        -       -        -      -
      paper       y     y     y     -         y     -       -         -        -       -        -      -
      holds       y     y     y     -         y     -       -         -        -       -        -      -
      revoke      y     !     !     -         !     -       -         -        -       -        -      -
      matrix      y     y     -     -         y     -       -         -        -       -        -      -
      person      y     y     -     -         y     -       -         -        -       -        -      -
      numbers     y     y     -     -         y     -       -         -        y       -        -      -
      time        y     y     -     -         y     -       -         -        y       -        -      -
      job         y     y     -     -         -     -       -         -        -       -        -      -
      import      y     -     -     -         -     -       -         -        -       -        -      -
      line        y     y     y     y         y     -       -         -        y       -        -      -
      addStep     -     y     -     -         y     -       -         -        -       -        -      -
      """;

  /** A service method; throws what the service throws. */
  private interface Deed {
    boolean done(Actor actor);
  }

  @Autowired Fixture fixture;
  @Autowired Catalogue catalogue;
  @Autowired Editions editions;
  @Autowired Registrations registrations;
  @Autowired AttendanceList attendance;
  @Autowired TrainingCertificates certificates;
  @Autowired TrainingMatrix matrices;
  @Autowired TrainingFigures figures;
  @Autowired Jobs jobs;
  @Autowired TrainingImports imports;
  @Autowired LearningLines lines;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  private final Map<String, Actor> people = new LinkedHashMap<>();
  private Organisation spil;
  private TeamId wilgenhof;
  private PersonId esra;
  private PersonId tom;
  private EditionId edition;
  private long registration;
  private long certificate;

  @BeforeAll
  void prepare() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    TeamId lindeplein = spil.team("Lindeplein");
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    tom = spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof);
    Actor karin = actor("admin", "Karin Postma", Role.ADMINISTRATOR, new Scope.Organisation());
    actor("lead", "Marijke Hoekstra", Role.TEAM_LEAD, new Scope.Team(wilgenhof));
    people.put("esra", spil.actor(esra));
    actor("colleague", "Anouk Verbeek", Role.TEAM_MEMBER, new Scope.Team(wilgenhof));
    actor("coach", "Naima Chaoui", Role.COACH, new Scope.Team(wilgenhof));
    Actor trainer = actor("trainer", "Bea Terpstra", Role.COACH, new Scope.Team(lindeplein));
    actor("otherLead", "Ruben Postmus", Role.TEAM_LEAD, new Scope.Team(lindeplein));
    Scope far = new Scope.Location(spil.location("Ver weg"));
    actor("farCoach", "Wim Smit", Role.COACH, far);
    actor("manager", "Peter-Jan Wolters", Role.MANAGER, new Scope.Organisation());
    actor("farAdmin", "Corrie Blankers", Role.ADMINISTRATOR, far);
    people.put("noRole", spil.actor(spil.person("Nieuw Hier")));
    Organisation other = fixture.organisation();
    people.put("foreign", other.actor(other.person("Bert Vink", Role.ADMINISTRATOR)));
    edition = editions.plan(trainer, draft(trainer.id()));
    registrations.register(karin, edition, esra);
    registration = registrations.page(karin, edition).of(esra).orElseThrow().registration();
    imports.run(
        karin,
        new ReceivedFile(
            "x.csv",
            "naam;opleiding;gehaald op\nEsra Demir;Basisopleiding SRH;2025-01-01\n"
                .getBytes(StandardCharsets.UTF_8)));
    certificate = certificates.mine(people.get("esra")).getFirst().id();
  }

  private Actor actor(String key, String name, Role role, Scope scope) {
    Actor actor = spil.actor(spil.person(name, role, scope));
    people.put(key, actor);
    return actor;
  }

  private Training network() {
    return catalogue.list(people.get("admin")).stream()
        .filter(one -> one.code().equals("basisopleiding"))
        .findFirst()
        .orElseThrow();
  }

  private EditionDraft draft(PersonId trainer) {
    List<EditionDraft.Time> times = new ArrayList<>();
    for (int i = 0; i < network().parts().size(); i++) {
      times.add(
          new EditionDraft.Time(
              LocalDate.now(clock).plusDays(5L + i), LocalTime.of(9, 0), LocalTime.of(15, 0)));
    }
    return new EditionDraft(network().id(), "x", "De Spil", trainer, "", 9, times);
  }

  private Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("catalogue", actor -> !catalogue.list(actor).isEmpty());
    deeds.put("addTraining", actor -> catalogue.add(actor, training()).value() > 0);
    deeds.put("plan", actor -> editions.plan(actor, draft(actor.id())).value() > 0);
    deeds.put(
        "change",
        actor -> {
          editions.change(actor, edition, 0, draft(actor.id()));
          return true;
        });
    deeds.put("page", actor -> registrations.page(actor, edition) != null);
    deeds.put("seesEsra", actor -> registrations.page(actor, edition).of(esra).isPresent());
    deeds.put("register", actor -> registrations.register(actor, edition, tom));
    deeds.put(
        "withdraw",
        actor -> {
          registrations.withdraw(actor, registration);
          return true;
        });
    deeds.put(
        "note",
        actor -> {
          begun();
          attendance.note(actor, edition, registration, network().parts().getFirst().id(), true);
          return true;
        });
    deeds.put("give", actor -> certificates.give(actor, edition) > 0);
    deeds.put("paper", actor -> certificates.paper(actor, certificate) != null);
    deeds.put("holds", actor -> !certificates.of(actor, esra).isEmpty());
    deeds.put(
        "revoke",
        actor -> {
          certificates.revoke(actor, certificate, "Klopt niet.");
          return true;
        });
    deeds.put(
        "matrix",
        actor ->
            matrices.matrix(actor, new MatrixFilter(wilgenhof, null, null)).rows().stream()
                .anyMatch(row -> row.learner().id().equals(esra)));
    deeds.put("person", actor -> matrices.person(actor, esra) != null);
    deeds.put(
        "numbers",
        actor ->
            figures.coverage(actor).stream().anyMatch(one -> one.team().id().equals(wilgenhof)));
    deeds.put(
        "time",
        actor ->
            figures.timeToCertificate(
                    actor, wilgenhof, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31))
                != null);
    deeds.put(
        "job",
        actor -> {
          jobs.change(actor, esra, wilgenhof, 0, new BigDecimal("0.8"), null);
          return true;
        });
    deeds.put(
        "import",
        actor -> actor.organisation().equals(spil.id()) && !imports.latest(actor).isEmpty());
    deeds.put("line", actor -> lines.of(actor, wilgenhof) != null);
    deeds.put(
        "addStep",
        actor -> {
          lines.add(actor, wilgenhof, module(), LocalDate.now(clock).plusDays(3));
          return true;
        });
    return deeds;
  }

  private void begun() {
    db.update(nl.getrouw.db.Tables.TRAINING_MEETING)
        .set(nl.getrouw.db.Tables.TRAINING_MEETING.ON_DATE, LocalDate.now(clock))
        .where(nl.getrouw.db.Tables.TRAINING_MEETING.EDITION_ID.eq(edition.value()))
        .execute();
  }

  private nl.getrouw.kernel.TrainingId module() {
    return catalogue.list(people.get("admin")).stream()
        .filter(one -> one.kind() == TrainingKind.LEARNING_LINE)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static TrainingDraft training() {
    return new TrainingDraft(
        TrainingKind.DEEPENING,
        Bilingual.of("Eigen dag"),
        Bilingual.of("Over iets van ons"),
        null,
        null,
        Set.of(Role.TEAM_MEMBER),
        null,
        100,
        List.of(
            new TrainingDraft.PartDraft(
                Bilingual.of("De dag"), BigDecimal.valueOf(6), PartKind.DAY, true)));
  }

  @TestFactory
  Stream<DynamicTest> everybodyMayWhatTheTableSays() {
    List<String> rows = TABLE.lines().toList();
    List<String> who = Arrays.asList(rows.getFirst().trim().split("\\s+")).subList(1, 13);
    Map<String, Deed> deeds = deeds();
    assertThat(rows).hasSize(deeds.size() + 1);
    return rows.stream()
        .skip(1)
        .flatMap(
            row -> {
              String[] cells = row.trim().split("\\s+");
              Deed deed = Objects.requireNonNull(deeds.get(cells[0]), cells[0]);
              return who.stream()
                  .map(
                      name ->
                          DynamicTest.dynamicTest(
                              cells[0] + " by " + name,
                              () ->
                                  assertThat(outcome(deed, people.get(name)))
                                      .isEqualTo(cells[1 + who.indexOf(name)])));
            });
  }

  /** Tries a deed, and takes back what it did. */
  private String outcome(Deed deed, Actor actor) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              try {
                return deed.done(actor) ? "y" : "-";
              } catch (NotFound foreign) {
                return "-";
              } catch (Refusal refusal) {
                return "!";
              }
            }));
  }
}
