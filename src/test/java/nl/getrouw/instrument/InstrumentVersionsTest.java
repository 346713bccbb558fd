package nl.getrouw.instrument;

import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.getrouw.instrument.InstrumentVersion.State;
import nl.getrouw.instrument.file.Fault;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InstrumentVersionsTest {

  private static final String WELCOME =
      """
      # a remark of the maker
      format: 1
      code: welkom
      version: "1.0"
      kind: audit
      title: {nl: Een warm welkom, en: A warm welcome}
      description: {nl: Hoe een team ontvangt., en: How a team receives.}
      scale: {min: 1, max: 5}
      domains:
        - code: dag
          name: {nl: De eerste dag, en: The first day}
          items:
            - {code: "1", name: {nl: Iemand staat klaar, en: Someone waits}}
            - {code: "2", name: {nl: Er is koffie, en: There is coffee}}
      total: {rule: mean}
      rounding: {stage: total, decimals: 1}
      """;

  @Autowired private Fixture fixture;
  @Autowired private InstrumentVersions versions;
  @Autowired private InstrumentLibrary library;
  @Autowired private DSLContext db;
  @Autowired private Texts texts;

  private Fixture.Organisation spil;
  private Actor administrator;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    administrator = spil.actor(spil.person("Bram Visser", Role.ADMINISTRATOR));
  }

  @Test
  void aFileBecomesADraftAndThenAPublishedVersion() {
    InstrumentVersionId id = imported(WELCOME);
    assertThat(versions.get(administrator, id))
        .satisfies(
            draft -> {
              assertThat(draft.state()).isEqualTo(State.DRAFT);
              assertThat(draft.own()).isTrue();
              assertThat(draft.createdBy()).isEqualTo("Bram Visser");
              assertThat(draft.instrument().items()).hasSize(2);
            });
    assertThat(library.published(spil.id())).noneMatch(choice -> choice.id().equals(id));
    assertThatThrownBy(() -> library.get(id)).isInstanceOf(NotFound.class);

    versions.publish(administrator, id, 0);

    assertThat(library.published(spil.id())).anyMatch(choice -> choice.id().equals(id));
    assertThat(library.get(id).title().nl()).isEqualTo("Een warm welkom");
    assertThat(library.itemKeys(id)).containsOnlyKeys("1", "2");
    assertThat(versions.get(administrator, id).publishedBy()).isEqualTo("Bram Visser");
    assertThat(deeds()).containsExactly("instrument.imported", "instrument.published");
  }

  @Test
  void whatShipsIsSeenByEveryOrganisation() {
    assertThat(versions.list(administrator))
        .filteredOn(version -> !version.own())
        .extracting(version -> version.instrument().code())
        .contains("srh-getrouw", "imr-fidelity");
  }

  @Test
  void aPublishedVersionNeverChanges() {
    InstrumentVersionId id = imported(WELCOME);
    versions.publish(administrator, id, 0);

    refused(() -> versions.publish(administrator, id, 1), "instruments.refused.published");
    refused(() -> versions.deleteDraft(administrator, id, 1), "instruments.refused.published");
    refused(
        () -> versions.replaceDraft(administrator, id, 1, bytes(WELCOME)),
        "instruments.refused.published");
    assertThatThrownBy(
            () ->
                db.update(INSTRUMENT_VERSION)
                    .set(INSTRUMENT_VERSION.TITLE_NL, "Anders")
                    .where(INSTRUMENT_VERSION.ID.eq(id.value()))
                    .execute())
        .hasStackTraceContaining("never changes");
  }

  @Test
  void aCopyIsADraftWithANewLabelAndTheSameText() {
    InstrumentVersionId original = imported(WELCOME);
    refused(() -> versions.copy(administrator, original, "1.1"), "instruments.refused.copyOfDraft");
    versions.publish(administrator, original, 0);

    InstrumentVersionId copy = versions.copy(administrator, original, " 1.1 ");

    InstrumentVersion made = versions.get(administrator, copy);
    assertThat(made.state()).isEqualTo(State.DRAFT);
    assertThat(made.copiedFrom()).isEqualTo("1.0");
    assertThat(made.instrument().version()).isEqualTo("1.1");
    assertThat(made.instrument().domains())
        .isEqualTo(versions.get(administrator, original).instrument().domains());
    assertThat(versions.file(administrator, copy).text())
        .contains("# a remark of the maker")
        .contains("version: \"1.1\"");
    assertThat(versions.file(administrator, copy).name()).isEqualTo("welkom-1.1.yaml");
  }

  @Test
  void everyShippedInstrumentCanBeCopied() {
    List<InstrumentVersion> shipped =
        versions.list(administrator).stream().filter(version -> !version.own()).toList();
    for (InstrumentVersion original : shipped) {
      InstrumentVersionId copy = versions.copy(administrator, original.id(), "9.9-spil");
      InstrumentVersion made = versions.get(administrator, copy);
      assertThat(made.own()).isTrue();
      assertThat(made.instrument().domains()).isEqualTo(original.instrument().domains());
    }
  }

  @Test
  void aLabelNamesOneThingOnly() {
    InstrumentVersionId imr = shipped("imr-fidelity");
    refused(() -> versions.copy(administrator, imr, "1.0"), "instruments.refused.labelTaken");
    String shipped = versions.file(administrator, imr).text();
    refused(
        () -> versions.importDraft(administrator, bytes(shipped)),
        "instruments.refused.labelTaken");
    imported(WELCOME);
    refused(
        () -> versions.importDraft(administrator, bytes(WELCOME)),
        "instruments.refused.labelTaken");
    for (String label : List.of("", "a b", "1..0", "-1", "x".repeat(21))) {
      refusedBy(() -> versions.copy(administrator, imr, label));
    }
    assertThat(ownVersions()).isEqualTo(1);
  }

  @Test
  void aDraftIsReplacedByAFile() {
    InstrumentVersionId id = imported(WELCOME);
    String better =
        WELCOME
            .replace("\"1.0\"", "\"1.1\"")
            .replace(
                "{code: \"2\", name: {nl: Er is koffie, en: There is coffee}}",
                "{code: \"3\", name: {nl: Er is thee, en: There is tea}}");

    versions.replaceDraft(administrator, id, 0, bytes(better));

    InstrumentVersion draft = versions.get(administrator, id);
    assertThat(draft.instrument().version()).isEqualTo("1.1");
    assertThat(draft.version()).isEqualTo(1);
    assertThat(
            db.select(INSTRUMENT_ITEM.CODE)
                .from(INSTRUMENT_ITEM)
                .where(INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID.eq(id.value()))
                .fetch(INSTRUMENT_ITEM.CODE))
        .containsExactlyInAnyOrder("1", "3");
  }

  @Test
  void whoComesSecondOverwritesNothing() {
    InstrumentVersionId id = imported(WELCOME);
    versions.replaceDraft(administrator, id, 0, bytes(WELCOME.replace("koffie", "soep")));

    assertThatThrownBy(() -> versions.replaceDraft(administrator, id, 0, bytes(WELCOME)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> versions.publish(administrator, id, 0)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> versions.deleteDraft(administrator, id, 0))
        .isInstanceOf(Conflict.class);
    assertThat(versions.get(administrator, id).instrument().items().get(1).name().nl())
        .isEqualTo("Er is soep");
  }

  @Test
  void aDraftStaysTheInstrumentItIs() {
    InstrumentVersionId id = imported(WELCOME);

    refused(
        () ->
            versions.replaceDraft(
                administrator, id, 0, bytes(WELCOME.replace("code: welkom", "code: anders"))),
        "instruments.refused.otherCode");
  }

  @Test
  void aDeletedDraftLeavesNothing() {
    InstrumentVersionId id = imported(WELCOME);

    versions.deleteDraft(administrator, id, 0);

    assertThatThrownBy(() -> versions.get(administrator, id)).isInstanceOf(NotFound.class);
    assertNothingStored();
    assertThat(imported(WELCOME)).isNotEqualTo(id);
  }

  // What can be wrong

  static Stream<Arguments> wrongFiles() {
    return Stream.of(
        Arguments.of("not YAML", bytes("a: [1, 2\nb: }"), 2),
        Arguments.of("a list", bytes("- 1\n- 2\n"), 1),
        Arguments.of("empty", new byte[0], 1),
        Arguments.of("picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 1),
        Arguments.of("UTF-16", WELCOME.getBytes(StandardCharsets.UTF_16), 1),
        Arguments.of(
            "Latin 1", WELCOME.replace("koffie", "café").getBytes(StandardCharsets.ISO_8859_1), 14),
        Arguments.of("unknown key", bytes(WELCOME.replace("kind:", "kindd:")), 5),
        Arguments.of("code twice", bytes(WELCOME.replace("code: \"2\"", "code: \"1\"")), 14),
        Arguments.of(
            "bands with a gap",
            bytes(
                WELCOME
                    + """
                    bands:
                      - on: total
                        levels:
                          - {code: a, name: {nl: Laag, en: Low}, from: 1, to: 2, look: low}
                          - {code: b, name: {nl: Hoog, en: High}, from: 4, look: good}
                    """),
            20),
        Arguments.of(
            "bomb",
            bytes(
                "a: &a [x,x,x,x,x,x,x,x,x]\n"
                    + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n"
                    + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n"
                    + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n"
                    + "e: [*d,*d,*d,*d,*d,*d,*d,*d]\n"),
            1),
        Arguments.of("class", bytes("a: !!javax.script.ScriptEngineManager []\n"), 1),
        Arguments.of("deep", bytes("[".repeat(100_000)), 1),
        Arguments.of("large", filled(1_000_001), 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFiles")
  @Timeout(20)
  void everyFaultIsNamedAndNothingIsStored(String name, byte[] file, int line) {
    assertThat(versions.importDraft(administrator, file))
        .isInstanceOfSatisfying(
            Imported.Refused.class,
            refused -> {
              assertThat(refused.faults()).extracting(Fault::line).contains(line);
              assertThat(refused.faults())
                  .allSatisfy(
                      fault ->
                          assertThat(
                                  texts.getTranslation(
                                      fault.key(), Texts.DUTCH, fault.arguments().toArray()))
                              .doesNotStartWith("!"));
            });
    assertNothingStored();
  }

  @Test
  void aFaultyFileLeavesTheDraftAsItWas() {
    InstrumentVersionId id = imported(WELCOME);

    assertThat(versions.replaceDraft(administrator, id, 0, bytes("nothing")))
        .isInstanceOf(Imported.Refused.class);

    assertThat(versions.get(administrator, id).version()).isZero();
    assertThat(versions.file(administrator, id).text()).isEqualTo(WELCOME);
  }

  // For whom

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyAdministratorsOfTheWholeOrganisation(Role role) {
    InstrumentVersionId id = imported(WELCOME);
    Actor ofOneLocation =
        spil.actor(spil.person("Daan " + role, role, new Scope.Location(spil.location())));
    everything(id).forEach(act -> isNothing(() -> act.accept(ofOneLocation)));
    if (role != Role.ADMINISTRATOR) {
      Actor everywhere = spil.actor(spil.person("Noor " + role, role));
      everything(id).forEach(act -> isNothing(() -> act.accept(everywhere)));
    }
    assertThat(versions.get(administrator, id).version()).isZero();
    assertThat(ownVersions()).isEqualTo(1);
  }

  @Test
  void whatAnotherOrganisationMadeIsNotThere() {
    InstrumentVersionId id = imported(WELCOME);
    var other = fixture.organisation();
    Actor stranger = other.actor(other.person("Ans de Boer", Role.ADMINISTRATOR));

    assertThat(versions.list(stranger)).noneMatch(version -> version.id().equals(id));
    isNothing(() -> versions.get(stranger, id));
    isNothing(() -> versions.file(stranger, id));
    isNothing(() -> versions.copy(stranger, id, "2"));
    isNothing(() -> versions.publish(stranger, id, 0));
    isNothing(() -> versions.deleteDraft(stranger, id, 0));
    isNothing(() -> versions.replaceDraft(stranger, id, 0, bytes(WELCOME)));
    isNothing(() -> versions.get(administrator, new InstrumentVersionId(Long.MAX_VALUE)));
    assertThat(versions.importDraft(stranger, bytes(WELCOME)))
        .as("their code and label are free")
        .isInstanceOf(Imported.AsDraft.class);
  }

  private List<Consumer<Actor>> everything(InstrumentVersionId id) {
    return List.of(
        actor -> versions.list(actor),
        actor -> versions.get(actor, id),
        actor -> versions.file(actor, id),
        actor -> versions.importDraft(actor, bytes(WELCOME.replace("welkom", "ander"))),
        actor -> versions.replaceDraft(actor, id, 0, bytes(WELCOME)),
        actor -> versions.publish(actor, id, 0),
        actor -> versions.copy(actor, shipped("imr-fidelity"), "2"),
        actor -> versions.deleteDraft(actor, id, 0));
  }

  // Small things

  private InstrumentVersionId imported(String yaml) {
    return ((Imported.AsDraft) versions.importDraft(administrator, bytes(yaml))).id();
  }

  private InstrumentVersionId shipped(String code) {
    return versions.list(administrator).stream()
        .filter(version -> !version.own() && version.instrument().code().equals(code))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void assertNothingStored() {
    assertThat(ownVersions()).isZero();
    assertThat(db.fetchCount(INSTRUMENT, INSTRUMENT.ORGANISATION_ID.eq(spil.id().value())))
        .isZero();
  }

  private long ownVersions() {
    return versions.list(administrator).stream().filter(InstrumentVersion::own).count();
  }

  private List<String> deeds() {
    return db.select(TRAIL.ACTION)
        .from(TRAIL)
        .where(TRAIL.ORGANISATION_ID.eq(spil.id().value()))
        .and(TRAIL.ACTION.startsWith("instrument."))
        .orderBy(TRAIL.ID)
        .fetch(TRAIL.ACTION);
  }

  private static void refused(Runnable act, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static void refusedBy(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(Refusal.class);
  }

  private static void isNothing(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] filled(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }
}
