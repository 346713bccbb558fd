package nl.getrouw.audit;

import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.CONSENSUS_HISTORY;
import static nl.getrouw.db.Tables.RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.Categories;
import nl.getrouw.agreement.Coefficient;
import nl.getrouw.agreement.Level;
import nl.getrouw.agreement.Ratings;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.audit.ConsensusScene.Scene;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

@DatabaseTest
@Import(ConsensusScene.class)
class ConsensusTest {

  @Autowired ConsensusScene scenes;
  @Autowired Consensus consensus;
  @Autowired Audits audits;
  @Autowired Results results;
  @Autowired DSLContext db;

  private Row row(Scene scene, String item) {
    return consensus.page(scene.actor(0), scene.audit()).row(item).orElseThrow();
  }

  private Agreed agree(
      Scene scene, int who, String item, int score, @Nullable String reason, int version) {
    return consensus.agree(
        scene.actor(who), scene.audit(), item, new Scored(score), reason, version);
  }

  private void finish(Scene scene) {
    concept(scene);
    scene.organisation().noRemarks(scene.planner().id(), scene.audit());
    audits.finish(scene.actor(0), scene.audit(), scene.version());
  }

  private void concept(Scene scene) {
    audits.makeConcept(scene.actor(0), scene.audit(), scene.version(), 14);
  }

  // ------------------------------------------------------------------ opening

  @Test
  void whatAllGaveAlikeIsAgreedWhenTheConsensusOpens() {
    Scene scene = scenes.twoDifferences();

    ConsensusPage page = consensus.page(scene.actor(1), scene.audit());

    assertThat(page.open()).extracting(row -> row.item().code()).containsExactly("1.1", "2.1");
    assertThat(page.rows()).hasSize(34).filteredOn(Row::settledAtOnce).hasSize(32);
    assertThat(row(scene, "1.2").agreed())
        .satisfies(
            agreed -> {
              assertThat(agreed.rating()).isEqualTo(new Scored(3));
              assertThat(agreed.by()).isNull();
            });
  }

  @Test
  void theLargestDifferenceComesFirst() {
    Scene scene =
        scenes.consensus(
            "srh-getrouw",
            2,
            (auditor, item) ->
                new Scored(
                    switch (item.code()) {
                      case "1.1" -> 3 + auditor;
                      case "3.2" -> 1 + 3 * auditor;
                      case "4.1" -> 3 + 2 * auditor;
                      default -> 3;
                    }));

    assertThat(consensus.page(scene.actor(0), scene.audit()).open())
        .extracting(row -> row.item().code(), Row::spread)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("3.2", 3),
            org.assertj.core.groups.Tuple.tuple("4.1", 2),
            org.assertj.core.groups.Tuple.tuple("1.1", 1));
  }

  @Test
  void notApplicableAgainstAScoreIsADifference() {
    Scene scene =
        scenes.consensus(
            "srh-getrouw",
            2,
            (auditor, item) ->
                auditor == 1 && item.notApplicable()
                    ? new Rating.NotApplicable("Geen cliënten met deze vraag")
                    : new Scored(3));

    assertThat(consensus.page(scene.actor(0), scene.audit()).open())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.differs()).isTrue();
              assertThat(row.spread()).isZero();
            });
  }

  // ------------------------------------------------------------------ who gets in

  @Test
  void nobodyGetsInBeforeAllSheetsAreSubmitted() {
    Scene scene = scenes.scoring("srh-getrouw", 2);
    scene.submit(0, (auditor, item) -> new Scored(3));

    assertThatThrownBy(() -> consensus.page(scene.actor(0), scene.audit()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> consensus.agreement(scene.actor(0), scene.audit()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> agree(scene, 0, "1.1", 3, "Omdat.", 0)).isInstanceOf(NotFound.class);
    assertThatThrownBy(scene::openConsensus)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("audit.missing.sheet"));

    scene.submit(1, (auditor, item) -> new Scored(3));
    assertThatThrownBy(() -> consensus.page(scene.actor(0), scene.audit()))
        .as("submitted, but not opened by the lead")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyTheAuditorsOfThisAuditGetIn() {
    Scene scene = scenes.twoDifferences();
    Scene other = scenes.twoDifferences();
    var organisation = scene.organisation();
    List<Actor> strangers =
        List.of(
            scene.planner(),
            other.actor(0),
            organisation.actor(organisation.person("Anouk Verbeek", Role.AUDITOR)),
            organisation.actor(organisation.person("Peter-Jan Mol", Role.MANAGER)),
            organisation.actor(organisation.person("Karin Postma", Role.ADMINISTRATOR)));

    for (Actor stranger : strangers) {
      assertThatThrownBy(() -> consensus.page(stranger, scene.audit()))
          .as(stranger.name())
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> consensus.agreement(stranger, scene.audit()))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> consensus.agree(stranger, scene.audit(), "1.1", new Scored(4), "Omdat.", 0))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> consensus.writing(stranger, scene.audit(), "1.1"))
          .isInstanceOf(NotFound.class);
    }
    assertThat(row(scene, "1.1").agreed()).isNull();
  }

  // ------------------------------------------------------------------ agreeing

  @Test
  void aDifferenceIsAgreedOnWithAReason() {
    Scene scene = scenes.twoDifferences();

    for (String none : new String[] {null, " \n "}) {
      assertThatThrownBy(() -> agree(scene, 0, "1.1", 4, none, 0))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.key()).isEqualTo("audit.refused.reasonNeeded"));
    }
    Agreed agreed = agree(scene, 1, "1.1", 4, "  Op papier nog niet. ", 0);

    assertThat(agreed.reason()).isEqualTo("Op papier nog niet.");
    assertThat(agreed.by()).isEqualTo("Fatima el Amrani");
    assertThat(row(scene, "1.1").agreed()).isEqualTo(agreed);
  }

  @Test
  void anEqualItemIsChangedWithAReasonOnly() {
    Scene scene = scenes.twoDifferences();

    assertThatThrownBy(() -> agree(scene, 0, "1.2", 4, null, 1)).isInstanceOf(Refusal.class);
    assertThat(agree(scene, 0, "1.2", 4, "Bij nader inzien.", 1).version()).isEqualTo(2);

    assertThat(row(scene, "1.2").settledAtOnce()).isFalse();
    assertThat(agree(scene, 0, "1.2", 3, null, 2).rating())
        .as("back to what all had given needs no reason")
        .isEqualTo(new Scored(3));
  }

  @Test
  void aScoreThatTheItemDoesNotHaveIsRefused() {
    Scene scene = scenes.twoDifferences();

    assertThatThrownBy(() -> agree(scene, 0, "1.1", 6, "Omdat.", 0)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> agree(scene, 0, "9.9", 3, "Omdat.", 0)).isInstanceOf(NotFound.class);
  }

  @Test
  void aConflictKeepsBothVersions() {
    Scene scene = scenes.twoDifferences();
    agree(scene, 1, "1.1", 4, "Zegt Fatima.", 0);

    assertThatThrownBy(() -> agree(scene, 0, "1.1", 3, "Zegt Joris.", 0))
        .isInstanceOfSatisfying(
            ConsensusConflict.class,
            conflict -> assertThat(conflict.theirs().reason()).isEqualTo("Zegt Fatima."));

    assertThat(row(scene, "1.1").agreed().reason()).isEqualTo("Zegt Fatima.");
    assertThat(history(scene)).containsExactly("Zegt Joris.");
    agree(scene, 0, "1.1", 3, "Zegt Joris.", 1);
    assertThat(history(scene)).containsExactly("Zegt Joris.", "Zegt Fatima.");
  }

  private List<String> history(Scene scene) {
    return db.select(CONSENSUS_HISTORY.REASON)
        .from(CONSENSUS_HISTORY)
        .where(CONSENSUS_HISTORY.AUDIT_ID.eq(scene.audit().value()))
        .orderBy(CONSENSUS_HISTORY.ID)
        .fetch(CONSENSUS_HISTORY.REASON);
  }

  @Test
  void agreeingTwiceOnTheSameIsNoConflict() {
    Scene scene = scenes.twoDifferences();
    Agreed first = agree(scene, 1, "1.1", 4, "Samen.", 0);

    assertThat(agree(scene, 0, "1.1", 4, "Samen.", 0)).isEqualTo(first);
    assertThat(history(scene)).isEmpty();
  }

  /** Many times, because a race does not show every time. */
  @Test
  void ofTwoWhoAgreeAtTheSameMomentOneHearsOfTheOther() throws Exception {
    for (int round = 0; round < 5; round++) {
      Scene scene = scenes.twoDifferences();
      CyclicBarrier together = new CyclicBarrier(2);
      try (var both = Executors.newFixedThreadPool(2)) {
        List<Callable<Agreed>> tries = new ArrayList<>();
        for (int who = 0; who < 2; who++) {
          Actor actor = scene.actor(who);
          tries.add(
              () -> {
                together.await();
                return consensus.agree(
                    actor, scene.audit(), "1.1", new Scored(4), "Zegt " + actor.name(), 0);
              });
        }
        List<Throwable> faults = new ArrayList<>();
        for (Future<Agreed> done : both.invokeAll(tries)) {
          try {
            done.get();
          } catch (java.util.concurrent.ExecutionException fault) {
            faults.add(fault.getCause());
          }
        }
        assertThat(faults).singleElement().isInstanceOf(ConsensusConflict.class);
      }
      assertThat(history(scene)).hasSize(1);
    }
  }

  // ------------------------------------------------------------------ agreement

  @Test
  void theFiguresAreThoseOfTheBlindScoresAndStayThat() {
    Scene scene = scenes.twoDifferences();
    List<List<@Nullable Integer>> units = new ArrayList<>();
    for (int unit = 0; unit < 32; unit++) {
      units.add(List.of(3, 3));
    }
    units.add(List.of(3, 5));
    units.add(List.of(3, 4));
    AgreementReport expected = AgreementReport.of(Ratings.of(new Categories(1, 5), units));

    AgreementReport before = consensus.agreement(scene.actor(0), scene.audit());
    agree(scene, 0, "1.1", 3, "Nu gelijk.", 0);
    agree(scene, 0, "1.2", 5, "Nu anders.", 1);

    assertThat(before).isEqualTo(expected);
    assertThat(consensus.agreement(scene.actor(1), scene.audit())).isEqualTo(before);
    assertThat(before.exact().share().orElseThrow()).isEqualTo(32 / 34.0, within(1e-9));
    assertThat(before.withinOne().share().orElseThrow()).isEqualTo(33 / 34.0, within(1e-9));
  }

  @Test
  void whereAllIsEqualAc2IsOneAndKappaDoesNotExist() {
    Scene scene = scenes.consensus("srh-getrouw", 2, (auditor, item) -> new Scored(4));

    AgreementReport report = consensus.agreement(scene.actor(0), scene.audit());

    assertThat(report.exact().share()).hasValue(1);
    assertThat(report.ac2()).isEqualTo(new Coefficient.Defined(1, null));
    assertThat(report.kappa())
        .isEqualTo(new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION));
    assertThat(report.level()).isEqualTo(Level.HIGH);
    assertThat(consensus.page(scene.actor(0), scene.audit()).open()).isEmpty();
  }

  // ------------------------------------------------------------------ finishing

  @Test
  void theConceptWaitsForEveryItemAndIsForTheLead() {
    Scene scene = scenes.twoDifferences();
    agree(scene, 0, "1.1", 4, "Omdat.", 0);

    assertThatThrownBy(() -> concept(scene))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("audit.missing.consensus");
              assertThat(refusal.arguments()).containsExactly(1);
            });
    agree(scene, 0, "2.1", 4, "Omdat.", 0);
    assertThatThrownBy(() -> audits.makeConcept(scene.actor(1), scene.audit(), scene.version(), 14))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("audit.refused.notYours.MAKE_CONCEPT"));

    finish(scene);
    assertThat(audits.page(scene.actor(1), scene.audit()).state()).isEqualTo(AuditState.FINAL);
  }

  @Test
  void aFinalAuditNeverChanges() {
    Scene scene = scenes.twoDifferences();
    agree(scene, 0, "1.1", 4, "Omdat.", 0);
    agree(scene, 0, "2.1", 4, "Omdat.", 0);
    finish(scene);
    var total = results.profile(scene.actor(0), scene.audit()).outcome().total();

    assertThatThrownBy(() -> agree(scene, 0, "1.1", 1, "Toch niet.", 1))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("audit.refused.consensusClosed"));
    long audit = scene.audit().value();
    for (Runnable change :
        List.<Runnable>of(
            () ->
                db.update(CONSENSUS)
                    .set(CONSENSUS.SCORE, (short) 1)
                    .where(CONSENSUS.AUDIT_ID.eq(audit))
                    .execute(),
            () -> db.deleteFrom(CONSENSUS).where(CONSENSUS.AUDIT_ID.eq(audit)).execute(),
            () ->
                db.update(RESULT)
                    .set(RESULT.TOTAL, java.math.BigDecimal.ONE)
                    .where(RESULT.AUDIT_ID.eq(audit))
                    .execute(),
            () -> db.deleteFrom(RESULT).where(RESULT.AUDIT_ID.eq(audit)).execute())) {
      assertThatThrownBy(change::run)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("never changes");
    }
    assertThat(results.profile(scene.actor(0), scene.audit()).outcome().total()).isEqualTo(total);
    assertThat(consensus.page(scene.actor(1), scene.audit()).mayAgree()).isFalse();
  }
}
