package nl.getrouw.audit.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.getrouw.attachment.Attachments;
import nl.getrouw.attachment.Files;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AttachmentId;
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

/**
 * Everything that can be done with evidence, for everybody who could ask, in every state of an
 * audit of Wilgenhof.
 *
 * <pre>
 * P planned · S scoring · C consensus · c concept · F final · X cancelled
 * y allowed · ! refused with a reason that can be mended · - as if it did not exist
 * </pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceMatrixTest {

  private static final String TABLE =
      """
      what        leads  scores teamlead member coach  manager admin  otherLead unassigned noRole foreign
      own         -yyyy- -yyyy- ------   ------ ------ ------  ------ ------    ------     ------ ------
      save        -y!!!- -y!!!- ------   ------ ------ ------  ------ ------    ------     ------ ------
      all         --yyy- --yyy- ------   ------ ------ ------  ------ ------    ------     ------ ------
      coverage    --yyy- --yyy- ---yy-   ---yy- ----y- ----y-  ----y- ------    ------     ------ ------
      ownFiles    -yyyy- -yyyy- ------   ------ ------ ------  ------ ------    ------     ------ ------
      addFile     -y!!!- -y!!!- ------   ------ ------ ------  ------ ------    ------     ------ ------
      removeFile  -y!!!- --!!!- ------   ------ ------ ------  ------ ------    ------     ------ ------
      allFiles    --yyy- --yyy- ------   ------ ------ ------  ------ ------    ------     ------ ------
      download    -yyyy- --yyy- ------   ------ ------ ------  ------ ------    ------     ------ ------
      """;

  private static final List<AuditState> STATES =
      List.of(
          AuditState.PLANNED,
          AuditState.SCORING,
          AuditState.CONSENSUS,
          AuditState.CONCEPT,
          AuditState.FINAL,
          AuditState.CANCELLED);

  /** An audit in a state; the file is on the sheet of Joris, who leads. */
  private record Scene(AuditId audit, AttachmentId file, Map<String, Actor> people) {}

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Evidence evidence;
  @Autowired EvidenceFiles files;
  @Autowired Attachments attachments;
  @Autowired InstrumentLibrary instruments;
  @Autowired TransactionTemplate transaction;

  private final Map<AuditState, Scene> scenes = new LinkedHashMap<>();
  private String item = "";

  @BeforeAll
  void prepare() {
    AuditScene stage = new AuditScene(fixture, audits, sheets, consensus, instruments);
    for (AuditState state : STATES) {
      AuditScene.Cast cast = stage.cast();
      item = instruments.get(cast.instrument()).items().getFirst().code();
      scenes.put(state, scene(cast, stage.cast(), state));
    }
  }

  private Scene scene(AuditScene.Cast cast, AuditScene.Cast foreign, AuditState state) {
    Map<String, Actor> people = cast.askers(foreign);
    if (state == AuditState.PLANNED || state == AuditState.CANCELLED) {
      return new Scene(cast.in(state), new AttachmentId(1), people);
    }
    AuditId audit = cast.scoring();
    Actor joris = cast.actor(cast.joris);
    add(joris, audit);
    AttachmentId file = files.own(joris, audit, item).getFirst().id();
    if (state != AuditState.SCORING) {
      cast.score(audit, cast.joris, 2);
      cast.score(audit, cast.fatima, 4);
      audits.openConsensus(joris, audit, cast.version(audit));
    }
    if (state == AuditState.CONCEPT || state == AuditState.FINAL) {
      cast.agree(audit);
      audits.makeConcept(joris, audit, cast.version(audit), Concept.USUAL_DAYS);
    }
    if (state == AuditState.FINAL) {
      cast.spil.noRemarks(cast.marijke, audit);
      audits.finish(joris, audit, cast.version(audit));
    }
    return new Scene(audit, file, people);
  }

  private void add(Actor actor, AuditId audit) {
    byte[] png = Files.png(8, 8);
    try (var file =
        attachments.receive("foto.png", png.length, new ByteArrayInputStream(png), "bijlage")) {
      files.add(actor, audit, item, file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Map<String, BiConsumer<Scene, Actor>> deeds() {
    Map<String, BiConsumer<Scene, Actor>> deeds = new LinkedHashMap<>();
    deeds.put("own", (scene, actor) -> evidence.own(actor, scene.audit(), item));
    deeds.put(
        "save",
        (scene, actor) ->
            evidence.save(actor, scene.audit(), item, Source.OBSERVATION, "Gezien.", null, 0));
    deeds.put("all", (scene, actor) -> evidence.all(actor, scene.audit(), item));
    deeds.put("coverage", (scene, actor) -> evidence.coverage(actor, scene.audit()));
    deeds.put("ownFiles", (scene, actor) -> files.own(actor, scene.audit(), item));
    deeds.put("addFile", (scene, actor) -> add(actor, scene.audit()));
    deeds.put("removeFile", (scene, actor) -> files.remove(actor, scene.audit(), scene.file()));
    deeds.put("allFiles", (scene, actor) -> files.all(actor, scene.audit(), item));
    deeds.put("download", (scene, actor) -> attachments.open(actor, scene.file()));
    return deeds;
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    Map<String, RoleTable.Deed<Scene>> tried = new LinkedHashMap<>();
    deeds()
        .forEach(
            (name, deed) ->
                tried.put(
                    name,
                    (scene, person) -> {
                      deed.accept(scene, Objects.requireNonNull(scene.people().get(person)));
                      return true;
                    }));
    return new RoleTable(TABLE, transaction).tests(List.copyOf(scenes.values()), tried);
  }
}
