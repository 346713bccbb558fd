package nl.getrouw.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.RoleTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to an action of Wilgenhof, for everybody who could ask. A cell has four signs: an
 * action that Esra, a member of the team, owns; one that Naima, its coach, owns; a proposal of
 * Joris from the consensus of an audit that he leads; and one from an audit that is being scored.
 *
 * <pre>y allowed · ! refused with a reason that can be mended · - as if it did not exist</pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayActTest {

  private static final String TABLE =
      """
      what        teamlead owner member coach manager admin leads scores otherLead otherMember unassigned farManager noRole foreign
      page        yyy-     yyy-  yyy-   yyy-  yyy-    yyy-  yyyy  yyy-   ----      ----        ----       ----       ----   ----
      list        yyy-     yyy-  yyy-   yyy-  yyy-    yyy-  yyyy  yyy-   ----      ----        ----       ----       ----   ----
      change      yyy-     y---  ----   -y--  ----    ----  ----  ----   ----      ----        ----       ----       ----   ----
      move        yy!-     y---  ----   -y--  ----    ----  ----  ----   ----      ----        ----       ----       ----   ----
      drop        yyy-     y---  ----   -y--  ----    ----  ----  ----   ----      ----        ----       ----       ----   ----
      addStep     yyy-     y---  ----   -y--  ----    ----  ----  ----   ----      ----        ----       ----       ----   ----
      comment     yyy-     yyy-  yyy-   yyy-  ----    ----  ----  ----   ----      ----        ----       ----       ----   ----
      create      yyyy     ----  ----   yyyy  ----    ----  ----  ----   ----      ----        ----       ----       ----   ----
      propose     yyyy     ----  ----   yyyy  ----    ----  yyyy  ----   ----      ----        ----       ----       ----   ----
      owners      yyyy     yyyy  yyyy   yyyy  yyyy    yyyy  ----  ----   ----      ----        ----       ----       ----   ----
      effects     ----     ----  ----   ----  yyyy    yyyy  ----  ----   ----      ----        ----       yyyy       ----   yyyy
      """;

  /** A service method; throws what the service throws. */
  private interface Deed {
    boolean done(Actor actor, ActionId action);
  }

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Actions actions;
  @Autowired ActionWork work;
  @Autowired ActionEffects effects;
  @Autowired TransactionTemplate transaction;

  private AuditScene.Cast cast;
  private AuditId audit;
  private List<ActionId> stored;
  private final Map<String, Actor> people = new HashMap<>();

  @BeforeAll
  void prepare() {
    AuditScene scene = new AuditScene(fixture, audits, sheets, consensus, instruments);
    cast = scene.cast();
    audit = cast.inConsensus();
    AuditId blind = cast.scoring();
    Actor marijke = cast.actor(cast.marijke);
    stored =
        List.of(
            actions.create(
                marijke, draft(Origin.free(), new Words("Elk plan samen", "", cast.esra, soon()))),
            actions.create(
                marijke,
                draft(Origin.free(), new Words("Elke week terugkijken", "", cast.naima, soon()))),
            actions.create(
                cast.actor(cast.joris),
                draft(from(audit), new Words("Doelen in eigen woorden", "", null, null))),
            actions.create(
                cast.actor(cast.joris),
                draft(from(blind), new Words("Vaker samen buiten", "", null, null))));
    people.putAll(cast.askers(scene.cast()));
    people.put("owner", cast.actor(cast.esra));
  }

  private static LocalDate soon() {
    return LocalDate.now(Moments.ZONE).plusDays(30);
  }

  private Draft draft(Origin origin, Words words) {
    return new Draft(cast.wilgenhof, origin, words, List.of());
  }

  private Origin from(AuditId seen) {
    return Origin.item(seen, item(), "Wat hier stond");
  }

  private String item() {
    return instruments.get(cast.instrument()).items().getFirst().code();
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    Map<String, RoleTable.Deed<ActionId>> tried = new LinkedHashMap<>();
    deeds()
        .forEach(
            (name, deed) ->
                tried.put(
                    name,
                    (action, person) ->
                        deed.done(Objects.requireNonNull(people.get(person)), action)));
    return new RoleTable(TABLE, transaction).tests(stored, tried);
  }

  private Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("page", (actor, id) -> actions.page(actor, id) != null);
    deeds.put(
        "list",
        (actor, id) ->
            actions
                .list(
                    actor,
                    ActionFilter.ALL_OPEN,
                    ActionSort.DUE.ascending(),
                    new PageRequest(0, 100))
                .stream()
                .anyMatch(row -> row.id().equals(id)));
    deeds.put(
        "change",
        (actor, id) -> {
          work.change(actor, id, 0, new Words("Anders", "", cast.marijke, soon()));
          return true;
        });
    deeds.put("move", (actor, id) -> moved(actor, id, ActionState.DO));
    deeds.put("drop", (actor, id) -> moved(actor, id, ActionState.DROPPED));
    deeds.put(
        "addStep",
        (actor, id) -> {
          work.addStep(actor, id, "Bel het wijkteam");
          return true;
        });
    deeds.put(
        "comment",
        (actor, id) -> {
          work.comment(actor, id, "Het panel was er blij mee.");
          return true;
        });
    deeds.put(
        "create",
        (actor, id) ->
            actions.create(
                    actor, draft(Origin.free(), new Words("Nieuw idee", "", cast.esra, soon())))
                != null);
    deeds.put(
        "propose",
        (actor, id) ->
            actions.create(
                    actor, draft(from(audit), new Words("Nieuw idee", "", cast.esra, soon())))
                != null);
    deeds.put("owners", (actor, id) -> !actions.owners(actor, cast.wilgenhof).isEmpty());
    deeds.put("effects", (actor, id) -> effects.report(actor, null).isEmpty());
    return deeds;
  }

  private boolean moved(Actor actor, ActionId id, ActionState to) {
    work.move(actor, id, 0, to, "Het kwam er niet van.");
    return true;
  }
}
