package nl.getrouw.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SheetsTest {

  private static final String ITEM = "1.3";

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
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

  private Answer save(Actor actor, @Nullable Rating rating, @Nullable String note, int version) {
    return sheets.save(actor, scene.audit, ITEM, rating, note, version);
  }

  @Test
  void whatIsReturnedStandsInTheDatabase() {
    Answer saved = save(joris, new Scored(4), " Bijna een 5. ", 0);

    assertThat(saved.rating()).isEqualTo(new Scored(4));
    assertThat(saved.note()).isEqualTo("Bijna een 5.");
    assertThat(saved.version()).isEqualTo(1);
    var stored = scene.stored(scene.joris, ITEM);
    assertThat(stored.getScore()).isEqualTo((short) 4);
    assertThat(stored.getNote()).isEqualTo("Bijna een 5.");
    assertThat(stored.getAnsweredAt()).isEqualTo(saved.at());
  }

  @Test
  void savingTheSameTwiceIsSavingItOnce() {
    Answer first = save(joris, new Scored(4), "Zelfde", 0);
    Answer again = save(joris, new Scored(4), "Zelfde", 0);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void ofTwoDevicesTheSecondIsToldWhatTheFirstSaved() {
    save(joris, new Scored(4), null, 0);

    assertThatThrownBy(() -> save(joris, new Scored(2), null, 0))
        .isInstanceOfSatisfying(
            AnswerConflict.class,
            conflict -> assertThat(conflict.theirs().rating()).isEqualTo(new Scored(4)));
    assertThat(scene.stored(scene.joris, ITEM).getScore()).isEqualTo((short) 4);
  }

  @Test
  void anOlderVersionDoesNotOverwriteANewerOne() {
    Answer first = save(joris, new Scored(4), null, 0);
    save(joris, new Scored(5), null, first.version());

    assertThatThrownBy(() -> save(joris, new Scored(1), null, first.version()))
        .isInstanceOf(AnswerConflict.class);
    assertThat(scene.stored(scene.joris, ITEM).getScore()).isEqualTo((short) 5);
  }

  @Test
  void ofManyThreadsThatSaveANewAnswerOneWinsAndTheOthersSeeIt() throws Exception {
    List<Object> outcomes =
        together(value -> save(joris, new Scored(value), null, 0), 1, 2, 3, 4, 5);

    oneWon(outcomes);
  }

  @Test
  void ofManyThreadsThatChangeAnAnswerOneWinsAndTheOthersSeeIt() throws Exception {
    Answer first = save(joris, null, "Nog kijken", 0);

    List<Object> outcomes =
        together(value -> save(joris, new Scored(value), null, first.version()), 1, 2, 3, 4, 5);

    oneWon(outcomes);
  }

  private void oneWon(List<Object> outcomes) {
    List<Answer> saved =
        outcomes.stream().filter(Answer.class::isInstance).map(Answer.class::cast).toList();
    assertThat(saved).hasSize(1);
    Answer winner = saved.getFirst();
    assertThat(outcomes)
        .filteredOn(outcome -> outcome != winner)
        .hasSize(4)
        .allSatisfy(
            outcome ->
                assertThat(outcome)
                    .isInstanceOfSatisfying(
                        AnswerConflict.class,
                        conflict -> assertThat(conflict.theirs()).isEqualTo(winner)));
    assertThat(scene.stored(scene.joris, ITEM).getScore().intValue())
        .isEqualTo(((Scored) winner.rating()).value());
  }

  @FunctionalInterface
  private interface Attempt {
    Answer with(int value);
  }

  /** What each of the attempts gave or threw, all begun at the same moment. */
  private static List<Object> together(Attempt attempt, int... values) throws Exception {
    CyclicBarrier start = new CyclicBarrier(values.length);
    try (var threads = Executors.newFixedThreadPool(values.length)) {
      List<Callable<Object>> tasks = new ArrayList<>();
      IntStream.of(values).forEach(value -> tasks.add(() -> outcome(start, attempt, value)));
      List<Object> outcomes = new ArrayList<>();
      for (Future<Object> done : threads.invokeAll(tasks)) {
        outcomes.add(done.get());
      }
      return outcomes;
    }
  }

  private static Object outcome(CyclicBarrier start, Attempt attempt, int value) throws Exception {
    start.await();
    try {
      return attempt.with(value);
    } catch (RuntimeException thrown) {
      return thrown;
    }
  }

  @Test
  void notApplicableIsStoredAtOnceAndCountsOnceItHasAReason() {
    Answer bare = save(joris, new Rating.NotApplicable(""), null, 0);
    assertThat(sheets.sheet(joris, scene.audit).answer(ITEM).isComplete()).isFalse();

    save(joris, new Rating.NotApplicable("Geen onderbrekingen dit jaar"), null, bare.version());

    assertThat(sheets.sheet(joris, scene.audit).answer(ITEM).isComplete()).isTrue();
    assertThat(scene.stored(scene.joris, ITEM).getReason())
        .isEqualTo("Geen onderbrekingen dit jaar");
  }

  @Test
  void whatDoesNotFitTheItemIsRefused() {
    refused("audit.refused.rating", new Scored(6), null);
    refused("audit.refused.rating", new Rating.NotRateable("Geen zicht op"), null);
    refused("audit.refused.longNote", new Scored(3), "x".repeat(Sheets.LONGEST_NOTE + 1));
    assertThatThrownBy(
            () -> sheets.save(joris, scene.audit, "1.1", new Rating.NotApplicable("x"), null, 0))
        .isInstanceOf(Refusal.class);
    assertThat(scene.stored(scene.joris, ITEM)).isNull();
    assertThat(scene.stored(scene.joris, "1.1")).isNull();
  }

  private void refused(String key, Rating rating, @Nullable String note) {
    assertThatThrownBy(() -> save(joris, rating, note, 0))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  @Test
  void aSheetWithGapsIsNotSubmitted() {
    scene.scoreAllBut(sheets, scene.joris, Set.of(ITEM, "2.1"));

    assertThatThrownBy(() -> sheets.submit(joris, scene.audit))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("audit.refused.gaps");
              assertThat(refusal.arguments()).containsExactly(2);
            });
    assertThat(scene.isSubmitted(scene.joris)).isFalse();
  }

  @Test
  void whatIsSubmittedDoesNotChange() {
    scene.scoreAllBut(sheets, scene.joris, Set.of());
    sheets.submit(joris, scene.audit);

    Answer answer = sheets.sheet(joris, scene.audit).answer(ITEM);
    assertThatThrownBy(() -> save(joris, new Scored(5), null, answer.version()))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> sheets.submit(joris, scene.audit)).isInstanceOf(Refusal.class);
    assertThat(scene.stored(scene.joris, ITEM).getScore()).isEqualTo((short) 1);
  }

  @Test
  void nobodyButAnAuditorOfThisAuditHasASheet() {
    var elsewhere = ScoringScene.shipped(fixture, db, audits, "srh-getrouw");
    PersonId auditor = scene.organisation.person("Bea Terpstra", Role.AUDITOR);
    PersonId administrator = scene.organisation.person("Karin Postma", Role.ADMINISTRATOR);

    for (Actor stranger :
        List.of(
            scene.actor(auditor),
            scene.actor(administrator),
            scene.actor(scene.marijke),
            elsewhere.actor(elsewhere.joris))) {
      assertThatThrownBy(() -> sheets.sheet(stranger, scene.audit)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> save(stranger, new Scored(3), null, 0)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> sheets.submit(stranger, scene.audit)).isInstanceOf(NotFound.class);
    }
  }

  /** The secret of the one auditor in nothing that any service hands to the other. */
  @Test
  void beforeConsensusNothingOfAnotherSheetIsHandedOut() {
    String secret = "alleen-fatima-schreef-dit";
    Answer own = save(joris, new Scored(2), "van Joris zelf", 0);
    save(fatima, new Scored(5), secret, 0);
    for (Source source : Source.values()) {
      evidence.save(fatima, scene.audit, ITEM, source, secret, null, 0);
    }
    scene.scoreAllBut(sheets, scene.fatima, Set.of(ITEM));
    sheets.submit(fatima, scene.audit);

    List<Object> handedOut =
        List.of(
            sheets.sheet(joris, scene.audit),
            save(joris, new Scored(3), "van Joris zelf", own.version()),
            evidence.own(joris, scene.audit, ITEM),
            audits.page(joris, scene.audit),
            audits.list(
                joris,
                AuditFilter.of(audits.page(joris, scene.audit).team()),
                AuditSort.STARTS_ON.descending(),
                new PageRequest(0, 10)));

    assertThat(handedOut.toString()).contains("van Joris zelf").doesNotContain(secret);
    assertThat(sheets.sheet(joris, scene.audit).answers()).containsOnlyKeys(ITEM);
    assertThatThrownBy(() -> consensus.page(joris, scene.audit)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> consensus.agreement(joris, scene.audit)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> consensus.page(fatima, scene.audit)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                audits.openConsensus(joris, scene.audit, audits.page(joris, scene.audit).version()))
        .isInstanceOf(Refusal.class);
  }
}
