package nl.getrouw.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
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
 * Every method of the audit services, for everybody who could ask, in every state of an audit of
 * Wilgenhof. A cell has a sign for each stage of the audit, in order:
 *
 * <pre>
 * P planned · S scoring · D all sheets submitted · C consensus · A all items agreed · F final · X cancelled
 * y allowed · ! refused with a reason that can be mended · - as if the audit did not exist
 * </pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayDoWhatTest {

  private static final String TABLE =
      """
      what            leads       scores      teamlead    member      coach       manager     admin       otherLead   otherMember unassigned  farManager  noRole      foreign
      page            yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  ----------  ----------  ----------  ----------  ----------  ----------
      list            yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  ----------  ----------  ----------  ----------  ----------  ----------
      ofTeam          yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  ----------  ----------  ----------  ----------  ----------  ----------
      choices         ----------  ----------  yyyyyyyyyy  ----------  ----------  ----------  yyyyyyyyyy  yyyyyyyyyy  ----------  ----------  ----------  ----------  yyyyyyyyyy
      plan            ----------  ----------  yyyyyyyyyy  ----------  ----------  ----------  yyyyyyyyyy  ----------  ----------  ----------  ----------  ----------  ----------
      planOf          ----------  ----------  y---------  ----------  ----------  ----------  y---------  ----------  ----------  ----------  ----------  ----------  ----------
      revise          ----------  ----------  y---------  ----------  ----------  ----------  y---------  ----------  ----------  ----------  ----------  ----------  ----------
      startScoring    y!!!!!!!!!  !!!!!!!!!!  y!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  y!!!!!!!!!  ----------  ----------  ----------  ----------  ----------  ----------
      openConsensus   !!y!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  ----------  ----------  ----------  ----------  ----------  ----------
      makeConcept     !!!!y!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  ----------  ----------  ----------  ----------  ----------  ----------
      finish          !!!!!!!y!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  ----------  ----------  ----------  ----------  ----------  ----------
      cancel          yyyyyyyy!!  !!!!!!!!!!  yyyyyyyy!!  !!!!!!!!!!  !!!!!!!!!!  !!!!!!!!!!  yyyyyyyy!!  ----------  ----------  ----------  ----------  ----------  ----------
      sheet           -yyyyyyyy-  -yyyyyyyy-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      save            -y!!!!!!!-  -y!!!!!!!-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      submit          -!!!!!!!!-  -!!!!!!!!-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      consensus       ---yyyyyy-  ---yyyyyy-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      agreement       ---yyyyyy-  ---yyyyyy-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      agree           ---yy!!!!-  ---yy!!!!-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      writing         ---yyyyyy-  ---yyyyyy-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      profile         -----yyyy-  -----yyyy-  -----yyyy-  -----yyyy-  --------y-  --------y-  --------y-  ----------  ----------  ----------  ----------  ----------  ----------
      reply           -----yyyy-  -----yyyy-  -----yyyy-  -----yyyy-  --------y-  --------y-  --------y-  ----------  ----------  ----------  ----------  ----------  ----------
      remark          -----!!!!-  -----!!!!-  -----y!!!-  -----!!!!-  --------!-  --------!-  --------!-  ----------  ----------  ----------  ----------  ----------  ----------
      withdraw        -----!!!!-  -----!!!!-  -----y!!!-  -----!!!!-  --------!-  --------!-  --------!-  ----------  ----------  ----------  ----------  ----------  ----------
      send            -----!!!!-  -----!!!!-  -----y!!!-  -----!!!!-  --------!-  --------!-  --------!-  ----------  ----------  ----------  ----------  ----------  ----------
      answer          -----!yy!-  -----!!!!-  -----!!!!-  -----!!!!-  --------!-  --------!-  --------!-  ----------  ----------  ----------  ----------  ----------  ----------
      report          --------y-  --------y-  --------y-  --------y-  --------y-  --------y-  --------y-  ----------  ----------  ----------  ----------  ----------  ----------
      latest          --------y-  --------y-  --------y-  --------y-  --------y-  --------y-  --------y-  ----------  ----------  ----------  ----------  ----------  ----------
      history         ----------  ----------  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  yyyyyyyyyy  ----------  ----------  ----------  ----------  ----------  ----------
      choosePoint     ----------  ----------  --------y-  --------y-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      dropPoint       ----------  ----------  --------y-  --------y-  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------  ----------
      """;

  /** Code of the first item of the scene's instrument. */
  private static final String FIRST = "1";

  /** How far an audit is, and what is missing. */
  private enum Stage {
    PLANNED,
    SCORING,
    SUBMITTED,
    CONSENSUS,
    AGREED,
    CONCEPT,
    REPLIED,
    ANSWERED,
    FINAL,
    CANCELLED
  }

  /** An audit at a stage, in an organisation of its own, with the people who ask. */
  private record Scene(AuditScene.Cast cast, AuditId audit, Map<String, Actor> people) {}

  /** A service method; throws what the service throws. */
  private interface Deed {
    boolean done(Scene scene, Actor actor);
  }

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired Replies replies;
  @Autowired InstrumentLibrary instruments;
  @Autowired TransactionTemplate transaction;

  private final Map<Stage, Scene> scenes = new EnumMap<>(Stage.class);

  @BeforeAll
  void prepare() {
    AuditScene scene = new AuditScene(fixture, audits, sheets, consensus, instruments);
    for (Stage stage : Stage.values()) {
      AuditScene.Cast cast = scene.cast();
      AuditId audit =
          switch (stage) {
            case PLANNED -> cast.planned();
            case SCORING -> cast.scoring();
            case SUBMITTED -> cast.submitted();
            case CONSENSUS -> cast.inConsensus();
            case AGREED -> cast.agreed();
            case CONCEPT -> cast.concept();
            case REPLIED -> replied(cast);
            case ANSWERED -> answered(cast);
            case FINAL -> cast.done();
            case CANCELLED -> cast.cancelled();
          };
      if (stage == Stage.FINAL) {
        results.choosePoint(cast.actor(cast.marijke), audit, null, "Elke week samen terugkijken");
      }
      scenes.put(stage, new Scene(cast, audit, cast.askers(scene.cast())));
    }
  }

  private AuditId replied(AuditScene.Cast cast) {
    AuditId audit = cast.concept();
    Actor marijke = cast.actor(cast.marijke);
    replies.remark(marijke, audit, FIRST, "Wij doen dit vaker.", 0);
    replies.send(marijke, audit, 1);
    return audit;
  }

  private AuditId answered(AuditScene.Cast cast) {
    AuditId audit = replied(cast);
    answer(cast.actor(cast.joris), audit);
    return audit;
  }

  private Remark answer(Actor actor, AuditId audit) {
    Remark remark =
        Objects.requireNonNullElse(
            replies.page(actor, audit).row(FIRST).orElseThrow().remark(),
            new Remark(FIRST, "", "", Instant.now(), null, 0));
    return replies.answer(
        actor, audit, FIRST, Remark.Decision.KEPT, null, "In de plannen niet.", remark.version());
  }

  /** Taking back a remark that is not there is a conflict for who may. */
  private void withdraw(Actor actor, AuditId audit) {
    try {
      replies.withdraw(actor, audit, FIRST, 1);
    } catch (RemarkConflict nothingThere) {
      assertThat(nothingThere.theirs()).isNull();
    }
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
                        deed.done(scene, Objects.requireNonNull(scene.people().get(person)))));
    return new RoleTable(TABLE, transaction).tests(List.copyOf(scenes.values()), tried);
  }

  private Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("page", (scene, actor) -> audits.page(actor, scene.audit()) != null);
    deeds.put("list", (scene, actor) -> listed(scene, actor, AuditFilter.ALL));
    deeds.put("ofTeam", (scene, actor) -> !audits.ofTeam(actor, scene.cast().wilgenhof).isEmpty());
    deeds.put("choices", (scene, actor) -> !audits.choices(actor).teams().isEmpty());
    deeds.put("plan", (scene, actor) -> audits.plan(actor, scene.cast().plan()) != null);
    deeds.put("planOf", (scene, actor) -> audits.planOf(actor, scene.audit()) != null);
    deeds.put(
        "revise",
        done(
            (scene, actor) -> audits.revise(actor, scene.audit(), at(scene), scene.cast().plan())));
    deeds.put(
        "startScoring",
        done((scene, actor) -> audits.startScoring(actor, scene.audit(), at(scene))));
    deeds.put(
        "openConsensus",
        done((scene, actor) -> audits.openConsensus(actor, scene.audit(), at(scene))));
    deeds.put(
        "makeConcept",
        done((scene, actor) -> audits.makeConcept(actor, scene.audit(), at(scene), 14)));
    deeds.put("finish", done((scene, actor) -> audits.finish(actor, scene.audit(), at(scene))));
    deeds.put(
        "cancel",
        done(
            (scene, actor) ->
                audits.cancel(actor, scene.audit(), at(scene), "Het team verhuist.")));
    deeds.put("sheet", (scene, actor) -> sheets.sheet(actor, scene.audit()) != null);
    deeds.put(
        "save",
        (scene, actor) ->
            sheets.save(actor, scene.audit(), item(scene), new Rating.Scored(1), "Gezien.", 0)
                != null);
    deeds.put("submit", done((scene, actor) -> sheets.submit(actor, scene.audit())));
    deeds.put("consensus", (scene, actor) -> consensus.page(actor, scene.audit()) != null);
    deeds.put("agreement", (scene, actor) -> consensus.agreement(actor, scene.audit()) != null);
    deeds.put("agree", this::agree);
    deeds.put(
        "writing", done((scene, actor) -> consensus.writing(actor, scene.audit(), item(scene))));
    deeds.put("profile", (scene, actor) -> results.profile(actor, scene.audit()) != null);
    deeds.put("reply", (scene, actor) -> replies.page(actor, scene.audit()) != null);
    deeds.put(
        "remark",
        (scene, actor) -> replies.remark(actor, scene.audit(), FIRST, "Vaker.", 0) != null);
    deeds.put("withdraw", done((scene, actor) -> withdraw(actor, scene.audit())));
    deeds.put("send", done((scene, actor) -> replies.send(actor, scene.audit(), 0)));
    deeds.put("answer", (scene, actor) -> answer(actor, scene.audit()) != null);
    deeds.put("report", (scene, actor) -> results.report(actor, scene.audit()) != null);
    deeds.put(
        "latest", (scene, actor) -> results.latest(actor, scene.cast().wilgenhof).isPresent());
    deeds.put("history", (scene, actor) -> results.history(actor, scene.cast().wilgenhof) != null);
    deeds.put(
        "choosePoint",
        done(
            (scene, actor) ->
                results.choosePoint(actor, scene.audit(), item(scene), "Samen plannen maken")));
    deeds.put(
        "dropPoint", done((scene, actor) -> results.dropPoint(actor, scene.audit(), point(scene))));
    return deeds;
  }

  /** A service method that gives nothing back. */
  private interface Act {
    void done(Scene scene, Actor actor);
  }

  private static Deed done(Act act) {
    return (scene, actor) -> {
      act.done(scene, actor);
      return true;
    };
  }

  private boolean listed(Scene scene, Actor actor, AuditFilter filter) {
    return audits.list(actor, filter, AuditSort.TEAM.ascending(), new PageRequest(0, 100)).stream()
        .anyMatch(row -> row.id().equals(scene.audit()));
  }

  private boolean agree(Scene scene, Actor actor) {
    int version =
        consensus.page(actor, scene.audit()).row(item(scene)).orElseThrow().agreed() == null
            ? 0
            : agreedVersion(scene, actor);
    return consensus.agree(
            actor, scene.audit(), item(scene), new Rating.Scored(2), "Zo zagen we het.", version)
        != null;
  }

  private int agreedVersion(Scene scene, Actor actor) {
    return Objects.requireNonNull(
            consensus.page(actor, scene.audit()).row(item(scene)).orElseThrow().agreed())
        .version();
  }

  private int at(Scene scene) {
    return scene.cast().version(scene.audit());
  }

  private String item(Scene scene) {
    return instruments.get(scene.cast().instrument()).items().getFirst().code();
  }

  private long point(Scene scene) {
    var reader = scene.cast().actor(scene.cast().marijke);
    return results.latest(reader, scene.cast().wilgenhof).stream()
        .flatMap(profile -> profile.points().stream())
        .map(ImprovementPoint::id)
        .findFirst()
        .orElse(1L);
  }
}
