package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.LIVE_CHANGE;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.intervision.Notes.Part;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to a session of Wilgenhof, for everybody who could ask. A cell has three signs: a
 * session at which Esra and Tom were, without the coach and the team lead; one at which everybody
 * of the group was, with the coach; and one that is still to come.
 *
 * <pre>y allowed · ! refused with a reason that can be mended · - as if it did not exist</pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayReadIntervisionTest {

  private static final String TABLE =
      """
      what       esra absent lead coach guest  manager admin otherCoach otherLead otherMember noRole foreign foreignAdmin
      readNotes  yy-  -y-    -y-  -y-   ---    ---     ---   ---        ---       ---         ---    ---     ---
      write      yy-  -y-    -y-  -y-   ---    ---     ---   ---        ---       ---         ---    ---     ---
      agree      yy-  -y-    -y-  -y-   ---    ---     ---   ---        ---       ---         ---    ---     ---
      page       yyy  yyy    yyy  yyy   yyy    ---     ---   ---        ---       ---         ---    ---     ---
      attend     yy-  -y-    -yy  -yy   --y    ---     ---   ---        ---       ---         ---    ---     ---
      about      yy-  -y-    -yy  -yy   --y    ---     ---   ---        ---       ---         ---    ---     ---
      complete   yy-  -y-    -y!  -y!   --!    ---     ---   ---        ---       ---         ---    ---     ---
      move       ---  ---    !!y  !!y   !!y    ---     ---   ---        ---       ---         ---    ---     ---
      group      yyy  yyy    yyy  yyy   yyy    yyy     yyy   ---        ---       ---         ---    ---     ---
      outcomes   ---  ---    yyy  yyy   yyy    yyy     yyy   yyy        yyy       ---         ---    ---     yyy
      """;

  /** A service method; throws what the service throws. */
  private interface Deed {
    void done(Actor actor, IntervisionSessionId session);
  }

  @Autowired Fixture fixture;
  @Autowired IntervisionGroups groups;
  @Autowired IntervisionSessions sessions;
  @Autowired SessionNotes notes;
  @Autowired IntervisionOutcomes outcomes;
  @Autowired DSLContext db;
  @Autowired TransactionTemplate transaction;

  private static final String SECRET = "Kanariegeel";

  private List<IntervisionSessionId> stored = List.of();
  private final Map<String, Actor> people = new LinkedHashMap<>();
  private LocalDate today = LocalDate.EPOCH;

  @BeforeAll
  void prepare() {
    IntervisionScene scene = new IntervisionScene(fixture);
    today = LocalDate.now();
    Actor naima = scene.actor(scene.naima);
    Actor esra = scene.actor(scene.esra);
    var group = groups.create(naima, scene.draft(today.plusDays(3), 1));
    IntervisionSessionId coming = groups.page(naima, group).sessions().getFirst().id();
    IntervisionSessionId two =
        sessions.log(
            esra, group, today.minusDays(9), 60, "succes", Set.of(scene.esra, scene.tom), true);
    IntervisionSessionId all =
        sessions.log(
            naima,
            group,
            today.minusDays(2),
            60,
            "incident",
            Set.of(scene.esra, scene.tom, scene.anouk, scene.sanne, scene.marijke, scene.naima),
            false);
    notes.write(esra, two, Part.QUESTION, 0, SECRET);
    notes.write(esra, all, Part.INSIGHTS, 0, SECRET);
    notes.agree(esra, two, SECRET, scene.tom);
    stored = List.of(two, all, coming);
    people.put("esra", esra);
    people.put("absent", scene.actor(scene.anouk));
    people.put("lead", scene.actor(scene.marijke));
    people.put("coach", naima);
    PersonId secondCoach = scene.spil.person("Ria Bos", Role.COACH, scene.wilgenhof);
    people.put("guest", scene.actor(secondCoach));
    people.put("manager", scene.actor(scene.manager));
    people.put("admin", scene.actor(scene.administrator));
    people.put("otherCoach", scene.actor(scene.otherCoach));
    people.put("otherLead", scene.actor(scene.spil.person("Joop Vis", Role.TEAM_LEAD, scene.kade)));
    people.put("otherMember", scene.actor(scene.otherMember));
    people.put("noRole", scene.actor(scene.spil.person("Nieuw Hier")));
    IntervisionScene foreign = new IntervisionScene(fixture);
    people.put("foreign", foreign.actor(foreign.esra));
    people.put("foreignAdmin", foreign.actor(foreign.administrator));
  }

  private Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("readNotes", (actor, id) -> notes.read(actor, id));
    deeds.put(
        "write",
        (actor, id) ->
            notes.write(
                actor, id, Part.INSIGHTS, notes.read(actor, id).insights().version(), "Zo"));
    deeds.put("agree", (actor, id) -> notes.agree(actor, id, "Samen doen", null));
    deeds.put("page", (actor, id) -> sessions.page(actor, id));
    deeds.put("attend", (actor, id) -> sessions.attend(actor, id, someone(id), true));
    deeds.put("about", (actor, id) -> sessions.about(actor, id, Set.of(), Set.of(), true));
    deeds.put("complete", (actor, id) -> sessions.complete(actor, id, 60));
    deeds.put(
        "move",
        (actor, id) -> {
          SessionRow now = sessions.page(actor, id).session();
          sessions.move(
              actor, id, now.version(), today.plusDays(5), now.startsAt(), "", "studiedag");
        });
    deeds.put("group", (actor, id) -> groups.page(actor, group(id)));
    deeds.put("outcomes", (actor, id) -> outcomes.teams(actor, today.minusDays(30), today));
    return deeds;
  }

  private nl.getrouw.kernel.IntervisionGroupId group(IntervisionSessionId id) {
    return sessions.page(Objects.requireNonNull(people.get("coach")), id).session().group();
  }

  private PersonId someone(IntervisionSessionId id) {
    return sessions.page(Objects.requireNonNull(people.get("coach")), id).people().getFirst().id();
  }

  @TestFactory
  Stream<DynamicTest> everyDeedByEverybody() {
    List<String> lines = TABLE.lines().toList();
    List<String> who = cells(lines.getFirst());
    return lines.stream()
        .skip(1)
        .flatMap(
            line -> {
              List<String> row = cells(line);
              return java.util.stream.IntStream.range(1, row.size())
                  .mapToObj(
                      column ->
                          DynamicTest.dynamicTest(
                              row.getFirst() + " by " + who.get(column),
                              () ->
                                  assertThat(signs(row.getFirst(), who.get(column)))
                                      .isEqualTo(row.get(column))));
            });
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.strip().split("\\s+"));
  }

  private String signs(String deed, String who) {
    Deed act = Objects.requireNonNull(deeds().get(deed), deed);
    Actor actor = Objects.requireNonNull(people.get(who), who);
    StringBuilder signs = new StringBuilder();
    for (IntervisionSessionId id : stored) {
      String sign =
          transaction.execute(
              status -> {
                status.setRollbackOnly();
                return sign(act, actor, id);
              });
      signs.append(sign);
    }
    return signs.toString();
  }

  private static String sign(Deed act, Actor actor, IntervisionSessionId id) {
    try {
      act.done(actor, id);
      return "y";
    } catch (NotFound hidden) {
      return "-";
    } catch (Refusal refused) {
      return "!";
    }
  }

  @Test
  void whoArrangesCannotLetHerselfInOnceSomethingWasSaid() {
    Actor naima = Objects.requireNonNull(people.get("coach"));
    IntervisionSessionId id = stored.getFirst();

    assertThat(sessions.page(naima, id).attendance()).isFalse();
    assertThat(sign((actor, one) -> sessions.attend(actor, one, actor.id(), true), naima, id))
        .isEqualTo("-");
    assertThat(sign((actor, one) -> notes.read(actor, one), naima, id)).isEqualTo("-");
  }

  /** What was said stands in the two tables of notes and nowhere else. */
  @Test
  void whatWasSaidIsInNoTrailLetterNewsOrOutcome() {
    assertThat(
            Stream.of(TRAIL, LETTER, LIVE_CHANGE)
                .flatMap(table -> db.selectFrom(table).fetch().stream())
                .map(Object::toString))
        .noneMatch(row -> row.contains(SECRET));
    for (Actor actor : people.values()) {
      if (outcomes.mayRead(actor)) {
        assertThat(outcomes.teams(actor, today.minusDays(30), today).toString())
            .doesNotContain(SECRET);
      }
      assertThat(groups.list(actor).toString()).doesNotContain(SECRET);
      for (IntervisionSessionId id : stored) {
        assertThat(content(actor, id)).as(actor.name()).doesNotContain(SECRET);
      }
    }
  }

  private String content(Actor actor, IntervisionSessionId id) {
    try {
      return sessions.page(actor, id).toString();
    } catch (NotFound hidden) {
      return "";
    }
  }
}
