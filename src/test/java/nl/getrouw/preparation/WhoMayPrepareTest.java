package nl.getrouw.preparation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
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

/** Every deed of the preparation by everybody, in each state of the audit. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayPrepareTest {

  /** Planned, scoring, consensus, cancelled: y done, ! refused with a reason, - as if unknown. */
  private static final List<AuditState> STATES =
      List.of(AuditState.PLANNED, AuditState.SCORING, AuditState.CONSENSUS, AuditState.CANCELLED);

  private static final String TABLE =
      """
      deed          leads scores teamlead member coach manager admin otherLead unassigned farManager noRole foreign
      checklist     yyyy  yyyy   yyyy     ----   ----  ----    yyyy  ----      ----       ----       ----   ----
      tick          yy!!  ----   yy!!     ----   ----  ----    yy!!  ----      ----       ----       ----   ----
      add           yy!!  ----   yy!!     ----   ----  ----    yy!!  ----      ----       ----       ----   ----
      change        yy!!  ----   yy!!     ----   ----  ----    yy!!  ----      ----       ----       ----   ----
      remove        yy!!  ----   yy!!     ----   ----  ----    yy!!  ----      ----       ----       ----   ----
      figures       yyyy  yyyy   yyyy     ----   ----  ----    ----  ----      ----       ----       ----   ----
      readEarly     ----  ----   yyyy     ----   ----  ----    ----  ----      ----       ----       ----   ----
      save          ----  ----   yy!!     ----   ----  ----    ----  ----      ----       ----       ----   ----
      remark        ----  ----   yy!!     ----   ----  ----    ----  ----      ----       ----       ----   ----
      submit        ----  ----   !!!!     ----   ----  ----    ----  ----      ----       ----       ----   ----
      reopen        ----  ----   !!!!     ----   ----  ----    ----  ----      ----       ----       ----   ----
      programme     yyyy  yyyy   yyyy     yyyy   yyyy  yyyy    yyyy  ----      ----       ----       ----   ----
      calendar      yyyy  yyyy   yyyy     yyyy   yyyy  yyyy    yyyy  ----      ----       ----       ----   ----
      addItem       yy!!  ----   yy!!     ----   ----  ----    yy!!  ----      ----       ----       ----   ----
      moveItems     yy!!  ----   yy!!     ----   ----  ----    yy!!  ----      ----       ----       ----   ----
      """;

  private record Scene(AuditScene.Cast cast, AuditId audit, Map<String, Actor> people) {}

  private interface Deed {
    boolean done(Actor actor, AuditId audit, Scene scene);
  }

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Checklists checklists;
  @Autowired TeamFigures figures;
  @Autowired Programmes programmes;
  @Autowired FigureRepository stored;
  @Autowired TransactionTemplate transaction;

  private final Map<AuditState, Scene> scenes = new EnumMap<>(AuditState.class);

  @BeforeAll
  void prepare() {
    AuditScene scene = new AuditScene(fixture, audits, sheets, consensus, instruments);
    for (AuditState state : STATES) {
      AuditScene.Cast cast = scene.cast();
      AuditId audit = cast.in(state);
      transaction.executeWithoutResult(
          status -> {
            stored.lock(audit);
            stored.store(audit, Figure.STAFF, BigDecimal.TEN, cast.marijke, Instant.now());
          });
      scenes.put(state, new Scene(cast, audit, cast.askers(scene.cast())));
    }
  }

  private Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("checklist", (actor, audit, scene) -> checklists.of(actor, audit).isPresent());
    deeds.put(
        "tick", act((actor, audit, scene) -> checklists.tick(actor, audit, "SAMPLE", 0, true)));
    deeds.put(
        "add",
        act(
            (actor, audit, scene) ->
                checklists.add(
                    actor,
                    audit,
                    new TaskDraft(
                        "Koffie", Responsible.TEAM_LEAD, scene.cast().plan().startsOn()))));
    deeds.put(
        "change",
        act(
            (actor, audit, scene) ->
                checklists.change(
                    actor, audit, "ROOM", 0, new TaskDraft(null, Responsible.LEAD_AUDITOR, null))));
    deeds.put(
        "remove", act((actor, audit, scene) -> checklists.remove(actor, audit, "ROOM", 0, true)));
    deeds.put("figures", (actor, audit, scene) -> figures.of(actor, audit).isPresent());
    deeds.put(
        "readEarly",
        (actor, audit, scene) ->
            figures.of(actor, audit).filter(page -> !page.values().isEmpty()).isPresent());
    deeds.put(
        "save",
        act(
            (actor, audit, scene) ->
                figures.save(actor, audit, Figure.CLIENTS, null, BigDecimal.ONE)));
    deeds.put("remark", act((actor, audit, scene) -> figures.remark(actor, audit, "", "Druk")));
    deeds.put("submit", act((actor, audit, scene) -> figures.submit(actor, audit)));
    deeds.put("reopen", act((actor, audit, scene) -> figures.reopen(actor, audit)));
    deeds.put("programme", (actor, audit, scene) -> programmes.of(actor, audit) != null);
    deeds.put("calendar", (actor, audit, scene) -> !programmes.calendar(actor, audit).isEmpty());
    deeds.put("addItem", act((actor, audit, scene) -> programmes.add(actor, audit, item(scene))));
    deeds.put("moveItems", act((actor, audit, scene) -> programmes.move(actor, audit)));
    return deeds;
  }

  private static VisitItem item(Scene scene) {
    return new VisitItem(
        0,
        scene.cast().plan().startsOn(),
        LocalTime.of(9, 0),
        LocalTime.of(10, 0),
        "Ontvangst",
        "",
        "",
        0);
  }

  private interface Act {
    void done(Actor actor, AuditId audit, Scene scene);
  }

  private static Deed act(Act act) {
    return (actor, audit, scene) -> {
      act.done(actor, audit, scene);
      return true;
    };
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    Map<String, RoleTable.Deed<Scene>> tried = new LinkedHashMap<>();
    deeds()
        .forEach(
            (name, deed) ->
                tried.put(
                    name,
                    (scene, person) ->
                        deed.done(
                            Objects.requireNonNull(scene.people().get(person)),
                            scene.audit(),
                            scene)));
    return new RoleTable(TABLE, transaction)
        .tests(STATES.stream().map(scenes::get).map(Objects::requireNonNull).toList(), tried);
  }
}
