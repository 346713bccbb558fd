package nl.getrouw.audit.evidence;

import static nl.getrouw.db.Tables.EVIDENCE;
import static nl.getrouw.db.Tables.SHEET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.ScoringScene;
import nl.getrouw.audit.Sheets;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@DatabaseTest
class EvidenceTest {

  private static final String ITEM = "1.3";

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Evidence evidence;

  private ScoringScene scene;
  private Actor joris;
  private Actor fatima;

  @BeforeEach
  void openScoring() {
    scene = ScoringScene.shipped(fixture, db, audits, "srh-getrouw");
    joris = scene.actor(scene.joris);
    fatima = scene.actor(scene.fatima);
  }

  private Sighting save(
      Actor actor, Source source, @Nullable String note, @Nullable Tally tally, int version) {
    return evidence.save(actor, scene.audit, ITEM, source, note, tally, version);
  }

  private Sighting files(Actor actor, int found, int lookedAt) {
    return save(actor, Source.FILE_REVIEW, null, Tally.files(found, lookedAt), 0);
  }

  private void submit(PersonId auditor) {
    scene.scoreAllBut(sheets, auditor, Set.of());
    sheets.submit(scene.actor(auditor), scene.audit);
  }

  private void openConsensus() {
    submit(scene.joris);
    submit(scene.fatima);
    audits.openConsensus(joris, scene.audit, audits.page(joris, scene.audit).version());
  }

  @Test
  void whatIsReturnedStandsInTheDatabase() {
    Sighting saved =
        save(joris, Source.FILE_REVIEW, " In twee ontbreekt wat helpt. ", Tally.files(7, 10), 0);

    assertThat(saved.note()).isEqualTo("In twee ontbreekt wat helpt.");
    assertThat(saved.tally()).isEqualTo(new Tally(7, 10));
    assertThat(saved.version()).isEqualTo(1);
    assertThat(evidence.own(joris, scene.audit, ITEM)).isEqualTo(Map.of(Source.FILE_REVIEW, saved));
    var row = db.fetchSingle(EVIDENCE, EVIDENCE.SHEET_ID.eq(sheetOf(scene.joris)));
    assertThat(row.getFound()).isEqualTo((short) 7);
    assertThat(row.getLookedAt()).isEqualTo((short) 10);
    assertThat(row.getNotedAt()).isEqualTo(saved.at());
  }

  private long sheetOf(PersonId auditor) {
    return db.select(SHEET.ID)
        .from(SHEET)
        .where(SHEET.AUDIT_ID.eq(scene.audit.value()))
        .and(SHEET.AUDITOR_ID.eq(auditor.value()))
        .fetchSingle()
        .value1();
  }

  @Test
  void sourcesOfAnItemAndItemsOfASourceDoNotTouchEachOther() {
    save(joris, Source.OBSERVATION, "Gezien bij de koffie", null, 0);
    save(joris, Source.DOCUMENT, "Teamplan", null, 0);
    evidence.save(joris, scene.audit, "1.1", Source.OBSERVATION, "Elders", null, 0);

    assertThat(evidence.own(joris, scene.audit, ITEM))
        .containsOnlyKeys(Source.OBSERVATION, Source.DOCUMENT);
    assertThat(evidence.own(joris, scene.audit, "1.1").get(Source.OBSERVATION).note())
        .isEqualTo("Elders");
  }

  @Test
  void savingTheSameTwiceIsSavingItOnce() {
    assertThat(files(joris, 7, 10)).isEqualTo(files(joris, 7, 10));
  }

  @Test
  void ofTwoDevicesTheSecondIsToldWhatTheFirstSaved() {
    Sighting first = files(joris, 7, 10);

    assertThatThrownBy(() -> files(joris, 6, 10))
        .isInstanceOfSatisfying(
            SightingConflict.class, conflict -> assertThat(conflict.theirs()).isEqualTo(first));
    save(joris, Source.FILE_REVIEW, "Nagekeken", Tally.files(8, 10), first.version());
    assertThatThrownBy(
            () -> save(joris, Source.FILE_REVIEW, null, Tally.files(1, 10), first.version()))
        .isInstanceOf(SightingConflict.class);
    assertThat(evidence.own(joris, scene.audit, ITEM).get(Source.FILE_REVIEW).tally())
        .isEqualTo(Tally.files(8, 10));
  }

  @Test
  void whatIsTakenBackIsNoSourceAnyMore() {
    Sighting first = files(joris, 7, 10);

    Sighting gone = save(joris, Source.FILE_REVIEW, "  ", null, first.version());

    assertThat(gone.isUsed()).isFalse();
    assertThat(gone.version()).isEqualTo(2);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    refused("evidence.refused.found", () -> files(joris, 11, 10));
    refused("evidence.refused.found", () -> files(joris, -1, 10));
    refused("evidence.refused.lookedAt", () -> files(joris, 0, 0));
    refused("evidence.refused.lookedAt", () -> files(joris, 0, Tally.MOST + 1));
    refused(
        "evidence.refused.tally",
        () -> save(joris, Source.OBSERVATION, "Gezien", Tally.people(3), 0));
    refused(
        "evidence.refused.tally",
        () -> save(joris, Source.INTERVIEW_CLIENT, null, Tally.files(3, 4), 0));
    refused(
        "evidence.refused.tally", () -> save(joris, Source.FILE_REVIEW, null, Tally.people(4), 0));
    refused(
        "audit.refused.longNote",
        () -> save(joris, Source.DOCUMENT, "x".repeat(Evidence.LONGEST_NOTE + 1), null, 0));
    assertThat(evidence.own(joris, scene.audit, ITEM)).isEmpty();
    assertThatThrownBy(() -> evidence.save(joris, scene.audit, "99", Source.DOCUMENT, "x", null, 0))
        .isInstanceOf(NotFound.class);
  }

  private static void refused(String key, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  /** The last wall: also who writes past the services cannot store nonsense. */
  @Test
  void theDatabaseRefusesMoreFoundThanLookedAt() {
    files(joris, 7, 10);

    assertThatThrownBy(
            () ->
                db.update(EVIDENCE)
                    .set(EVIDENCE.FOUND, (short) 11)
                    .where(EVIDENCE.SHEET_ID.eq(sheetOf(scene.joris)))
                    .execute())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void itIsFrozenWithTheSheet() {
    Sighting saved = files(joris, 7, 10);
    submit(scene.joris);

    refused(
        "audit.refused.submitted",
        () -> save(joris, Source.FILE_REVIEW, "Toch anders", null, saved.version()));
    refused("audit.refused.submitted", () -> save(joris, Source.DOCUMENT, "Nog iets", null, 0));
    assertThatThrownBy(
            () ->
                db.update(EVIDENCE)
                    .set(EVIDENCE.NOTE, "langs de achterdeur")
                    .where(EVIDENCE.SHEET_ID.eq(sheetOf(scene.joris)))
                    .execute())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                db.deleteFrom(EVIDENCE).where(EVIDENCE.SHEET_ID.eq(sheetOf(scene.joris))).execute())
        .isInstanceOf(DataAccessException.class);
    assertThat(evidence.own(joris, scene.audit, ITEM)).containsEntry(Source.FILE_REVIEW, saved);
  }

  @Test
  void nobodySeesAnothersBeforeConsensus() {
    String secret = "alleen-fatima-schreef-dit";
    save(fatima, Source.OBSERVATION, secret, null, 0);
    save(joris, Source.OBSERVATION, "van Joris zelf", null, 0);
    submit(scene.fatima);

    assertThat(evidence.own(joris, scene.audit, ITEM).toString())
        .contains("van Joris zelf")
        .doesNotContain(secret);
    for (Actor actor : List.of(joris, fatima, scene.actor(scene.marijke))) {
      assertThatThrownBy(() -> evidence.all(actor, scene.audit, ITEM)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> evidence.coverage(actor, scene.audit)).isInstanceOf(NotFound.class);
    }
    submit(scene.joris);
    assertThatThrownBy(() -> evidence.all(joris, scene.audit, ITEM)).isInstanceOf(NotFound.class);
  }

  /** Even if the services let somebody in too early, the statement hands nothing out. */
  @Test
  void theStatementItselfIsBlindWhileASheetIsOpen(@Autowired EvidenceRepository repository) {
    save(fatima, Source.OBSERVATION, "Gezien", null, 0);
    long item =
        db.select(EVIDENCE.ITEM_ID)
            .from(EVIDENCE)
            .where(EVIDENCE.SHEET_ID.eq(sheetOf(scene.fatima)))
            .fetchSingle()
            .value1();
    var instrument = sheets.sheet(joris, scene.audit).instrument();

    assertThat(repository.ofAll(scene.audit, item, ITEM)).isEmpty();
    assertThat(repository.coverage(scene.audit, instrument)).isEmpty();
    submit(scene.fatima);
    assertThat(repository.ofAll(scene.audit, item, ITEM)).isEmpty();
    assertThat(repository.coverage(scene.audit, instrument)).isEmpty();
    submit(scene.joris);
    assertThat(repository.ofAll(scene.audit, item, ITEM)).hasSize(1);
    assertThat(repository.coverage(scene.audit, instrument)).isNotEmpty();
  }

  @Test
  void inConsensusTheAuditorsSeeBothBesideEachOther() {
    files(joris, 7, 10);
    Sighting seen = save(fatima, Source.OBSERVATION, "Gezien", null, 0);
    Sighting gone = save(fatima, Source.DOCUMENT, "Vergissing", null, 0);
    save(fatima, Source.DOCUMENT, null, null, gone.version());
    openConsensus();

    List<Evidence.Seen> all = evidence.all(fatima, scene.audit, ITEM);

    assertThat(all).extracting(Evidence.Seen::auditor).contains(scene.joris, scene.fatima);
    assertThat(all)
        .filteredOn(of -> of.auditor().equals(scene.fatima))
        .singleElement()
        .extracting(Evidence.Seen::sightings)
        .isEqualTo(Map.of(Source.OBSERVATION, seen));
    assertThatThrownBy(() -> evidence.all(scene.actor(scene.marijke), scene.audit, ITEM))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void coverageCountsAuditorsAndHoldsNoNotes() {
    save(joris, Source.FILE_REVIEW, "geheime notitie", Tally.files(7, 10), 0);
    files(fatima, 8, 10);
    save(joris, Source.INTERVIEW_CLIENT, null, Tally.people(6), 0);
    openConsensus();

    Coverage coverage = evidence.coverage(joris, scene.audit);

    assertThat(coverage.auditors()).isEqualTo(2);
    assertThat(coverage.rows()).hasSize(34);
    Coverage.Row row =
        coverage.rows().stream()
            .filter(of -> of.item().code().equals(ITEM))
            .findFirst()
            .orElseThrow();
    assertThat(row.uses()).containsOnlyKeys(Source.FILE_REVIEW, Source.INTERVIEW_CLIENT);
    assertThat(row.uses().get(Source.FILE_REVIEW).auditors()).isEqualTo(2);
    assertThat(row.uses().get(Source.FILE_REVIEW).files())
        .containsExactlyInAnyOrder(Tally.files(7, 10), Tally.files(8, 10));
    assertThat(row.uses()).containsEntry(Source.INTERVIEW_CLIENT, new Coverage.Use(1, List.of()));
    assertThat(coverage.bare()).hasSize(33);
    assertThat(coverage.reach())
        .contains(
            new Coverage.Reach(Source.FILE_REVIEW, 1), new Coverage.Reach(Source.OBSERVATION, 0));
    assertThat(coverage.reachByDomain().get(row.domain()))
        .contains(new Coverage.Reach(Source.INTERVIEW_CLIENT, 1));
    assertThat(coverage.toString()).doesNotContain("geheime notitie");
  }
}
