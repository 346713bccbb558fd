package nl.getrouw.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.deck.CardId;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to a board of Wilgenhof, for everybody who could ask. A cell has three signs: a board
 * that waits, one that runs, one that is finished.
 *
 * <pre>y allowed · ! refused with a reason that can be mended · - as if it did not exist</pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayReflectTest {

  private static final String TABLE =
      """
      what       leads teamlead member coach manager admin otherLead otherMember farCoach noRole foreign
      sight      yyy   yyy      yyy    yyy   ---     ---   ---       ---         ---      ---    ---
      enter      yyy   yyy      yyy    yyy   ---     ---   ---       ---         ---      ---    ---
      start      yyy   yyy      ---    yyy   ---     ---   ---       ---         ---      ---    ---
      write      -y!   -y!      -y!    -y!   ---     ---   ---       ---         ---      ---    ---
      theme      -y!   -y!      -y!    -y!   ---     ---   ---       ---         ---      ---    ---
      edit       -y!   -!!      -!!    -!!   ---     ---   ---       ---         ---      ---    ---
      delete     -y!   -!!      -!!    -!!   ---     ---   ---       ---         ---      ---    ---
      goTo       -y!   -!!      -!!    -!!   ---     ---   ---       ---         ---      ---    ---
      time       -y!   -!!      -!!    -!!   ---     ---   ---       ---         ---      ---    ---
      finish     -y!   -!!      -!!    -!!   ---     ---   ---       ---         ---      ---    ---
      takeOver   -y!   -y!      --!    -y!   ---     ---   ---       ---         ---      ---    ---
      agree      -y!   -y!      -y!    -y!   ---     ---   ---       ---         ---      ---    ---
      makeAction -yy   -yy      ---    -yy   ---     ---   ---       ---         ---      ---    ---
      list       yyy   yyy      yyy    yyy   ---     ---   ---       ---         ---      ---    ---
      count      yyy   yyy      yyy    yyy   yyy     ---   ---       ---         ---      ---    ---
      lay        -y!   -y!      -y!    -y!   ---     ---   ---       ---         ---      ---    ---
      check      yyy   yyy      yyy    yyy   ---     ---   ---       ---         ---      ---    ---
      addCheck   -!!   -!!      -!!    -!!   ---     ---   ---       ---         ---      ---    ---
      move       y!!   y!!      ---    y!!   ---     ---   ---       ---         ---      ---    ---
      invite     !!!   !!!      ---    !!!   ---     ---   ---       ---         ---      ---    ---
      drop       y!!   y!!      ---    y!!   ---     ---   ---       ---         ---      ---    ---
      paper      --y   --y      --y    --y   ---     ---   ---       ---         ---      ---    ---
      create     yyy   yyy      ---    yyy   ---     ---   ---       ---         ---      ---    ---
      """;

  /** A service method; throws what the service throws. */
  private interface Deed {
    boolean done(Actor actor, BoardId board);
  }

  @Autowired Fixture fixture;
  @Autowired Boards boards;
  @Autowired Rooms rooms;
  @Autowired BoardCards cards;
  @Autowired Agreements agreements;
  @Autowired BoardChecks checks;
  @Autowired Planning planning;
  @Autowired Summaries summaries;
  @Autowired TransactionTemplate transaction;

  private BoardScene scene;
  private List<BoardId> stored;
  private final Map<BoardId, String> card = new LinkedHashMap<>();
  private final Map<BoardId, Long> agreed = new LinkedHashMap<>();
  private final Map<String, Actor> people = new LinkedHashMap<>();

  @BeforeAll
  void prepare() {
    scene = new BoardScene(fixture, boards, rooms, cards);
    people.put("leads", scene.actor(scene.marijke));
    people.put("teamlead", person("Ruben Postmus", Role.TEAM_LEAD));
    people.put("member", scene.actor(scene.tom));
    people.put("coach", person("Naima Chaoui", Role.COACH));
    people.put("manager", person("Peter-Jan Wolters", Role.MANAGER));
    people.put("admin", scene.actor(scene.spil.person("Karin Postma", Role.ADMINISTRATOR)));
    people.put(
        "otherLead",
        scene.actor(
            scene.spil.person("Sanne Smit", Role.TEAM_LEAD, scene.spil.team("Kastanjehof"))));
    people.put("otherMember", scene.actor(scene.bram));
    people.put(
        "farCoach",
        scene.actor(
            scene.spil.person(
                "Wim Smit", Role.COACH, new Scope.Location(scene.spil.location("Ver weg")))));
    people.put("noRole", scene.actor(scene.spil.person("Nieuw Hier")));
    BoardScene foreign = new BoardScene(fixture, boards, rooms, cards);
    people.put("foreign", foreign.actor(foreign.marijke));
    BoardId waiting =
        boards.create(
            scene.actor(scene.marijke),
            new Boards.Draft(scene.wilgenhof, "successen", "Straks", false, null));
    stored = List.of(waiting, filled(), filled());
    rooms.finish(scene.actor(scene.marijke), stored.getLast());
  }

  private Actor person(String name, Role role) {
    return scene.actor(scene.spil.person(name, role, scene.wilgenhof));
  }

  private BoardId filled() {
    BoardId board = scene.running("successen", false);
    for (String who : List.of("teamlead", "coach")) {
      rooms.enter(Objects.requireNonNull(people.get(who)), board);
    }
    scene.goTo(board, Phase.REVEAL);
    PersonId marijke = scene.marijke;
    card.put(board, scene.write(board, marijke, scene.marijkesPen, "Het lukte"));
    agreements.agree(scene.member(marijke), board, "Eerst bellen", null);
    agreed.put(
        board,
        rooms
            .sight(scene.member(marijke), board, scene.marijkesPen)
            .info()
            .agreements()
            .getFirst()
            .id());
    return board;
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
        board -> signs.append(outcome(deed, Objects.requireNonNull(people.get(person)), board)));
    return signs.toString();
  }

  /** Whatever happens is undone, so that each cell finds the board as it was. */
  private String outcome(Deed deed, Actor actor, BoardId board) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              try {
                return deed.done(actor, board) ? "y" : "-";
              } catch (NotFound hidden) {
                return "-";
              } catch (Refusal refused) {
                return "!";
              }
            }));
  }

  private static Attendee member(Actor actor) {
    return new Attendee.Member(actor);
  }

  private String card(BoardId board) {
    return card.getOrDefault(board, UUID.randomUUID().toString());
  }

  private Pen pen(Actor actor) {
    return actor.id().equals(scene.marijke) ? scene.marijkesPen : Pen.fresh();
  }

  private static boolean did(Runnable deed) {
    deed.run();
    return true;
  }

  private Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("sight", (actor, id) -> rooms.sight(member(actor), id, Pen.fresh()) != null);
    deeds.put("enter", (actor, id) -> did(() -> rooms.enter(actor, id)));
    deeds.put("start", (actor, id) -> did(() -> boards.start(actor, id)));
    deeds.put(
        "write",
        (actor, id) ->
            did(
                () ->
                    cards.write(
                        member(actor), id, pen(actor), UUID.randomUUID().toString(), 0, "Ja")));
    deeds.put(
        "theme",
        (actor, id) -> did(() -> cards.theme(member(actor), id, pen(actor), card(id), Theme.HOOP)));
    deeds.put(
        "edit",
        (actor, id) -> did(() -> cards.edit(member(actor), id, pen(actor), card(id), "Anders")));
    deeds.put(
        "delete", (actor, id) -> did(() -> cards.delete(member(actor), id, pen(actor), card(id))));
    deeds.put("goTo", (actor, id) -> did(() -> rooms.goTo(member(actor), id, 1)));
    deeds.put("time", (actor, id) -> did(() -> rooms.time(member(actor), id, 1)));
    deeds.put("finish", (actor, id) -> did(() -> rooms.finish(actor, id)));
    deeds.put("takeOver", (actor, id) -> did(() -> rooms.takeOver(actor, id)));
    deeds.put("agree", (actor, id) -> did(() -> agreements.agree(member(actor), id, "Dit", null)));
    deeds.put(
        "makeAction",
        (actor, id) ->
            agreements.makeAction(
                    actor,
                    id,
                    agreed.getOrDefault(id, 0L),
                    new Words(
                        "Eerst bellen",
                        "",
                        scene.tom,
                        java.time.LocalDate.now(Moments.ZONE).plusDays(7)))
                != null);
    deeds.put(
        "list",
        (actor, id) -> boards.list(actor).stream().anyMatch(board -> board.id().equals(id)));
    deeds.put(
        "count",
        (actor, id) ->
            boards.counts(actor).stream()
                .anyMatch(count -> count.team().id().equals(scene.wilgenhof)));
    deeds.put(
        "lay", (actor, id) -> did(() -> rooms.lay(member(actor), id, new CardId("hoop-client-1"))));
    deeds.put("check", (actor, id) -> did(() -> checks.of(member(actor), id)));
    deeds.put("addCheck", (actor, id) -> did(() -> checks.add(member(actor), id)));
    deeds.put(
        "move",
        (actor, id) -> did(() -> planning.move(actor, id, Instant.now().plus(Duration.ofDays(9)))));
    deeds.put("invite", (actor, id) -> did(() -> planning.invite(actor, id)));
    deeds.put("drop", (actor, id) -> did(() -> planning.drop(actor, id)));
    deeds.put("paper", (actor, id) -> summaries.paper(actor, id) != null);
    deeds.put(
        "create",
        (actor, id) ->
            boards.create(
                    actor,
                    new Boards.Draft(scene.wilgenhof, "successen", "Een nieuw bord", true, null))
                != null);
    return deeds;
  }
}
