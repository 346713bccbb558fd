package nl.getrouw.audit;

import static nl.getrouw.db.Tables.CONCEPT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.CONSENSUS_HISTORY;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.REMARK;
import static nl.getrouw.db.Tables.RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.getrouw.audit.Remark.Answer;
import nl.getrouw.audit.Remark.Decision;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.post.Addressee;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Wilgenhof gets a concept in which every item scored 3; Marijke replies, Joris answers. */
@DatabaseTest
class RepliesTest {

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired Replies replies;
  @Autowired ReplyTerm term;
  @Autowired ReplyReminders reminders;
  @Autowired InstrumentLibrary instruments;
  @Autowired MovableClock clock;
  @Autowired DSLContext db;

  private AuditScene.Cast cast;
  private AuditId audit;
  private Actor marijke;
  private Actor joris;

  @BeforeEach
  void concept() {
    cast = new AuditScene(fixture, audits, sheets, consensus, instruments).cast();
    audit = cast.concept();
    marijke = cast.actor(cast.marijke);
    joris = cast.actor(cast.joris);
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  private Remark remark(@Nullable String item, String text, int version) {
    return replies.remark(marijke, audit, item, text, version);
  }

  private void send() {
    replies.send(marijke, audit, replies.page(marijke, audit).concept().version());
  }

  private Remark answer(
      @Nullable String item, Decision decision, @Nullable Integer score, String reason) {
    Remark remark =
        item == null
            ? Objects.requireNonNull(replies.page(joris, audit).general())
            : Objects.requireNonNull(replies.page(joris, audit).row(item).orElseThrow().remark());
    return replies.answer(
        joris,
        audit,
        item,
        decision,
        score == null ? null : new Scored(score),
        reason,
        remark.version());
  }

  private void finish() {
    audits.finish(joris, audit, cast.version(audit));
  }

  private static String refused(ThrowingCallable deed) {
    return Objects.requireNonNull(catchThrowableOfType(Refusal.class, deed)).key();
  }

  private List<Refusal> missing() {
    return audits.page(joris, audit).step(Transition.FINISH).orElseThrow().missing();
  }

  // ------------------------------------------------------------------ the concept

  @Test
  void theTeamSeesAProfileThatIsNotFrozen() {
    Profile concept = results.profile(marijke, audit);

    assertThat(concept.isConcept()).isTrue();
    assertThat(concept.outcome().total()).isEqualByComparingTo(new BigDecimal("3.0"));
    assertThat(concept.mayChoosePoints()).isFalse();
    assertThat(db.fetchExists(RESULT, RESULT.AUDIT_ID.eq(audit.value()))).isFalse();
    assertThatThrownBy(() -> results.report(marijke, audit)).isInstanceOf(NotFound.class);
    assertThat(results.latest(marijke, cast.wilgenhof)).isEmpty();
  }

  @Test
  void whoLooksOnFromFurtherAwaySeesItWhenTheTeamHasHadItsSay() {
    Actor manager = cast.actor(cast.peterJan);

    assertThatThrownBy(() -> results.profile(manager, audit)).isInstanceOf(NotFound.class);
    assertThat(audits.page(manager, audit).state()).isEqualTo(AuditState.CONCEPT);
    assertThat(audits.page(manager, audit).reply()).isNull();
    cast.spil.noRemarks(cast.marijke, audit);
    finish();
    assertThat(results.profile(manager, audit).isConcept()).isFalse();
  }

  @Test
  void theTermIsChosenAndCountsWholeDays() {
    AuditId other = cast.agreed();
    int version = cast.version(other);

    assertThat(refused(() -> audits.makeConcept(joris, other, version, 2)))
        .isEqualTo("audit.refused.term");
    assertThat(refused(() -> audits.makeConcept(joris, other, version, 61)))
        .isEqualTo("audit.refused.term");
    audits.makeConcept(joris, other, version, 21);

    assertThat(replies.page(marijke, other).concept().replyUntil())
        .isEqualTo(LocalDate.now(clock).plusDays(21));
  }

  @Test
  void aTeamThatScoredItselfGoesStraightToFinal() {
    AuditPlan plan = cast.plan();
    AuditId self =
        audits.plan(
            marijke,
            new AuditPlan(
                plan.team(),
                plan.instrument(),
                AuditKind.SELF_WITH_CLIENTS,
                plan.moment(),
                cast.esra,
                Set.of(cast.esra, cast.joris),
                plan.startsOn(),
                plan.endsOn()));
    Actor esra = cast.actor(cast.esra);
    audits.startScoring(esra, self, 0);
    cast.score(self, cast.esra, 3);
    cast.score(self, cast.joris, 3);
    audits.openConsensus(esra, self, 1);

    assertThat(refused(() -> audits.makeConcept(esra, self, 2, 14)))
        .isEqualTo("audit.refused.state.MAKE_CONCEPT");
    audits.finish(esra, self, 2);
    assertThat(audits.page(esra, self).state()).isEqualTo(AuditState.FINAL);
    assertThatThrownBy(() -> replies.page(marijke, self)).isInstanceOf(NotFound.class);
  }

  // ------------------------------------------------------------------ remarks

  @Test
  void whatIsNotSentIsSeenByWhoWritesItOnly() {
    remark("1", "Wij zien dit anders.", 0);
    remark(null, "Dank voor het kijken.", 0);

    assertThat(replies.page(marijke, audit).remarks()).isEqualTo(2);
    for (Actor other : List.of(joris, cast.actor(cast.fatima), cast.actor(cast.esra))) {
      assertThat(replies.page(other, audit).remarks()).isZero();
      assertThat(results.profile(other, audit).replies()).isEmpty();
    }
    send();
    for (Actor other : List.of(joris, cast.actor(cast.fatima), cast.actor(cast.esra))) {
      assertThat(replies.page(other, audit).remarks()).isEqualTo(2);
      assertThat(results.profile(other, audit).replies()).hasSize(2);
    }
  }

  @Test
  void aRemarkIsChangedAndTakenBackUntilItIsSent() {
    Remark first = remark("1", "  Wij zien dit anders. ", 0);
    assertThat(first.text()).isEqualTo("Wij zien dit anders.");
    Remark second = remark("1", "Wij doen dit elke week.", first.version());
    remark("2", "Dit ook.", 0);
    replies.withdraw(marijke, audit, "2", 1);
    assertThat(second.version()).isEqualTo(2);
    send();

    assertThat(replies.page(joris, audit).remarked())
        .singleElement()
        .satisfies(
            row ->
                assertThat(Objects.requireNonNull(row.remark()).text())
                    .isEqualTo("Wij doen dit elke week."));
    assertThat(refused(() -> remark("1", "Nog iets.", 2))).isEqualTo("reply.refused.sent");
    assertThat(refused(() -> replies.withdraw(marijke, audit, "1", 2)))
        .isEqualTo("reply.refused.sent");
    assertThat(refused(this::send)).isEqualTo("reply.refused.sent");
  }

  @Test
  void twoTeamLeadsOverwriteNothingOfEachOther() {
    Actor ruben = cast.actor(cast.spil.person("Ruben Vos", Role.TEAM_LEAD, cast.wilgenhof));
    replies.remark(ruben, audit, "1", "Ruben schreef dit.", 0);

    RemarkConflict conflict =
        Objects.requireNonNull(
            catchThrowableOfType(
                RemarkConflict.class, () -> remark("1", "Marijke schreef dit.", 0)));

    assertThat(Objects.requireNonNull(conflict.theirs()).text()).isEqualTo("Ruben schreef dit.");
    assertThat(conflict.theirs().by()).isEqualTo("Ruben Vos");
    assertThat(remark("1", "Ruben schreef dit.", 0).version()).as("the same is none").isEqualTo(1);
    assertThat(remark("1", "Samen.", 1).text()).isEqualTo("Samen.");
  }

  @Test
  void whatIsSentIsWhatWasRead() {
    int read = replies.page(marijke, audit).concept().version();
    remark("1", "Een collega voegt dit toe.", 0);

    assertThatThrownBy(() -> replies.send(marijke, audit, read)).isInstanceOf(Conflict.class);
    assertThat(replies.page(marijke, audit).concept().sentAt()).isNull();
  }

  @Test
  void remarksThatSayNothingOrTooMuchAreRefused() {
    for (String text : List.of("", "  ", "ab", "x".repeat(Remark.LONGEST + 1))) {
      assertThat(refused(() -> remark("1", text, 0))).isEqualTo("reply.refused.text");
    }
    assertThatThrownBy(() -> remark("99", "Dit item is er niet.", 0)).isInstanceOf(NotFound.class);
  }

  @Test
  void whenTheTermIsOverWhatStoodThereCountsAsSent() {
    remark("1", "Niet op tijd verstuurd.", 0);
    clock.move(Duration.ofDays(14));
    assertThat(missing()).extracting(Refusal::key).containsExactly("audit.missing.reply");
    remark("2", "Op de laatste dag.", 0);

    clock.move(Duration.ofDays(1));

    assertThat(refused(() -> remark("3", "Een dag te laat.", 0))).isEqualTo("reply.refused.term");
    assertThat(replies.page(joris, audit).remarks()).isEqualTo(2);
    assertThat(missing())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.key()).isEqualTo("audit.missing.answers");
              assertThat(open.arguments()).containsExactly(2L);
            });
  }

  @Test
  void aTermWithoutAWordEndsInAFinalAudit() {
    assertThat(refused(this::finish)).isEqualTo("audit.missing.reply");
    clock.move(Duration.ofDays(15));

    finish();

    assertThat(audits.page(joris, audit).state()).isEqualTo(AuditState.FINAL);
  }

  @Test
  void theLeadAuditorGivesMoreTimeOnceAndSaysWhy() {
    LocalDate first = replies.page(joris, audit).concept().replyUntil();
    assertThat(replies.page(joris, audit).mayExtend()).isTrue();
    assertThat(replies.page(marijke, audit).mayExtend()).isFalse();
    assertThat(refused(() -> term.extend(marijke, audit, first.plusDays(7), "Graag.")))
        .isEqualTo("reply.refused.notYoursToExtend");
    assertThatThrownBy(
            () -> term.extend(cast.actor(cast.peterJan), audit, first.plusDays(7), "Graag."))
        .isInstanceOf(NotFound.class);
    assertThat(refused(() -> term.extend(joris, audit, first, "Ziek.")))
        .isEqualTo("reply.refused.until");
    assertThat(refused(() -> term.extend(joris, audit, first.plusDays(60), "Ziek.")))
        .isEqualTo("reply.refused.until");
    assertThat(refused(() -> term.extend(joris, audit, first.plusDays(7), " ")))
        .isEqualTo("reply.refused.reason");
    clock.move(Duration.ofDays(15)); // the term is over: more time is still a kindness

    term.extend(joris, audit, first.plusDays(7), "De teamleider was ziek.");

    Concept concept = replies.page(marijke, audit).concept();
    assertThat(concept.replyUntil()).isEqualTo(first.plusDays(7));
    assertThat(Objects.requireNonNull(concept.extension()).reason())
        .isEqualTo("De teamleider was ziek.");
    assertThat(concept.extension().from()).isEqualTo(first);
    assertThat(remark("1", "Alsnog.", 0).text()).isEqualTo("Alsnog.");
    assertThatThrownBy(() -> term.extend(joris, audit, first.plusDays(9), "Nog eens."))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () ->
                db.update(CONCEPT)
                    .set(CONCEPT.REPLY_UNTIL, first.plusDays(9))
                    .where(CONCEPT.AUDIT_ID.eq(audit.value()))
                    .execute())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aReplyThatWasSentIsNotReopened() {
    send();
    LocalDate until = replies.page(joris, audit).concept().replyUntil();

    assertThat(replies.page(joris, audit).mayExtend()).isFalse();
    assertThatThrownBy(() -> term.extend(joris, audit, until.plusDays(7), "Nog eens."))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void theTeamLeadIsRemindedInTheLastDaysUntilTheReplyIsSent() {
    LocalDate until = replies.page(joris, audit).concept().replyUntil();
    assertThat(remindedOn(until.minusDays(4))).isEmpty();
    assertThat(remindedOn(until.minusDays(3))).containsExactly(cast.marijke);
    assertThat(remindedOn(until.plusDays(1))).isEmpty();

    send();
    assertThat(remindedOn(until)).isEmpty();
  }

  private List<PersonId> remindedOn(LocalDate day) {
    return reminders.due(day).stream()
        .filter(reminder -> reminder.key().startsWith("reply-" + audit + "-"))
        .map(reminder -> ((Addressee.Person) reminder.letter().to()).id())
        .toList();
  }

  // ------------------------------------------------------------------ answers

  @Test
  void anAnsweredRemarkChangesAScoreAndTheOldOneStaysVisible() {
    remark("1", "Wij doen dit elke week.", 0);
    remark("2", "Hier zijn jullie streng.", 0);
    remark(null, "Dank.", 0);
    send();
    assertThat(refused(this::finish)).isEqualTo("audit.missing.answers");

    answer("1", Decision.CHANGED, 4, "Het verslag laat het zien.");
    answer("2", Decision.KEPT, null, "In de plannen zagen we het niet.");
    answer(null, Decision.NOTED, null, "Dank voor het meedenken.");

    Profile concept = results.profile(marijke, audit);
    assertThat(concept.outcome().total()).isEqualByComparingTo(new BigDecimal("3.1"));
    finish();
    Profile now = results.profile(marijke, audit);
    assertThat(now.outcome().total()).isEqualByComparingTo(new BigDecimal("3.1"));
    Answer answer =
        Objects.requireNonNull(now.replyOn(now.items().getFirst().item()).orElseThrow().answer());
    assertThat(answer.before()).isEqualTo(new Scored(3));
    assertThat(answer.after()).isEqualTo(new Scored(4));
    assertThat(answer.reason()).isEqualTo("Het verslag laat het zien.");
    assertThat(answer.by()).isEqualTo("Joris van den Heuvel");
    assertThat(now.items().getFirst().reason()).isEqualTo("Het verslag laat het zien.");
    assertThat(now.replies())
        .extracting(Remark::item)
        .as("on the whole first")
        .containsExactly(null, "1", "2");
    assertThat(consensus.page(joris, audit).row("1").orElseThrow().change()).isNotNull();
    assertThat(consensus.page(joris, audit).row("2").orElseThrow().change()).isNull();
    assertThat(
            db.fetchCount(
                CONSENSUS_HISTORY,
                CONSENSUS_HISTORY.AUDIT_ID.eq(audit.value()).and(CONSENSUS_HISTORY.KEPT.isTrue())))
        .isEqualTo(1);
  }

  @Test
  void anAnswerCanBeReconsideredUntilTheEnd() {
    remark("1", "Wij doen dit elke week.", 0);
    send();
    answer("1", Decision.CHANGED, 4, "Het verslag laat het zien.");
    answer("1", Decision.CHANGED, 2, "Bij nader inzien juist niet.");
    assertThat(agreed()).isEqualTo(new Scored(2));
    Remark last = answer("1", Decision.KEPT, null, "Het verslag is van een ander team.");

    assertThat(agreed()).isEqualTo(new Scored(3));
    assertThat(Objects.requireNonNull(last.answer()).before()).isEqualTo(new Scored(3));
    assertThat(last.answer().after()).isNull();
    finish();
    assertThat(refused(() -> answer("1", Decision.CHANGED, 4, "Te laat.")))
        .isEqualTo("reply.refused.notYours");
  }

  private Rating agreed() {
    return replies.page(joris, audit).row("1").orElseThrow().agreed().rating();
  }

  @Test
  void answersThatCannotBeAreRefusedAndChangeNothing() {
    remark("1", "Wij doen dit elke week.", 0);
    assertThat(
            refused(
                () ->
                    replies.answer(
                        joris, audit, "1", Decision.KEPT, null, "Nog niet verstuurd.", 1)))
        .isEqualTo("reply.refused.tooEarly");
    send();

    assertThat(refused(() -> answer("1", Decision.CHANGED, 3, "Dezelfde.")))
        .isEqualTo("reply.refused.sameScore");
    assertThat(refused(() -> answer("1", Decision.CHANGED, 9, "Bestaat niet.")))
        .isEqualTo("audit.refused.rating");
    assertThat(refused(() -> answer("1", Decision.CHANGED, null, "Welke dan?")))
        .isEqualTo("reply.refused.decision");
    assertThat(refused(() -> answer("1", Decision.NOTED, null, "Over een item?")))
        .isEqualTo("reply.refused.decision");
    assertThat(refused(() -> answer("1", Decision.KEPT, null, " ")))
        .isEqualTo("reply.refused.reason");
    assertThatThrownBy(
            () -> replies.answer(joris, audit, "2", Decision.KEPT, null, "Geen opmerking.", 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> replies.answer(joris, audit, "1", Decision.KEPT, null, "Oude versie.", 7))
        .isInstanceOf(RemarkConflict.class);
    assertThat(agreed()).isEqualTo(new Scored(3));
    assertThat(replies.page(joris, audit).open()).isEqualTo(1);
  }

  // ------------------------------------------------------------------ what the database holds

  @Test
  void inAConceptAScoreMovesOnlyThroughAnAnsweredRemark() {
    remark("1", "Wij doen dit elke week.", 0);
    send();
    long first = Objects.requireNonNull(instruments.itemKeys(cast.instrument()).get("1"));
    var ofAudit = CONSENSUS.AUDIT_ID.eq(audit.value()).and(CONSENSUS.ITEM_ID.eq(first));

    refusedByDatabase(
        () -> db.update(CONSENSUS).set(CONSENSUS.SCORE, (short) 1).where(ofAudit).execute());
    refusedByDatabase(() -> db.deleteFrom(CONSENSUS).where(ofAudit).execute());
    refusedByDatabase(
        () ->
            db.update(REMARK)
                .set(REMARK.TEXT, "Iets anders.")
                .where(REMARK.AUDIT_ID.eq(audit.value()))
                .execute());
    refusedByDatabase(
        () -> db.deleteFrom(REMARK).where(REMARK.AUDIT_ID.eq(audit.value())).execute());
    answer("1", Decision.KEPT, null, "Gezien.");
    finish();
    refusedByDatabase(
        () ->
            db.update(REMARK)
                .set(REMARK.ANSWER, "Iets anders.")
                .where(REMARK.AUDIT_ID.eq(audit.value()))
                .execute());
    refusedByDatabase(
        () ->
            db.insertInto(CONSENSUS)
                .set(CONSENSUS.AUDIT_ID, audit.value())
                .set(CONSENSUS.ITEM_ID, first)
                .set(CONSENSUS.RATING, "SCORED")
                .set(CONSENSUS.SCORE, (short) 1)
                .set(CONSENSUS.AGREED_AT, clock.instant())
                .execute());
    assertThat(db.fetchExists(CONCEPT, CONCEPT.AUDIT_ID.eq(audit.value()))).isTrue();
  }

  @Test
  void theItemsOfAPublishedInstrumentNeverChange() {
    var ofVersion = INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID.eq(cast.instrument().value());

    refusedByDatabase(
        () ->
            db.update(INSTRUMENT_ITEM)
                .set(INSTRUMENT_ITEM.NAME_NL, "Anders")
                .where(ofVersion)
                .execute());
    refusedByDatabase(() -> db.deleteFrom(INSTRUMENT_ITEM).where(ofVersion).execute());
  }

  private static void refusedByDatabase(ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOf(DataAccessException.class)
        .hasMessageMatching("(?s).*(never|only through).*");
  }
}
