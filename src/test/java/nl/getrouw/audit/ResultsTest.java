package nl.getrouw.audit;

import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.getrouw.audit.Change.Kind;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.instrument.DomainResult;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Scoring;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ResultsTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired InstrumentLibrary instruments;
  @Autowired DSLContext db;

  private AuditWalk walk;
  private Actor lead;

  @BeforeEach
  void aTeam() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    lead = walk.organisation.actor(walk.lead);
  }

  @Test
  void theFrozenResultIsWhatScoringMakesOfWhatWasAgreed() {
    Function<Item, Rating> mixed =
        item ->
            item.code().equals("1.3")
                ? new Rating.NotApplicable("Er was geen stille periode")
                : new Rating.Scored(1 + Math.floorMod(item.code().hashCode(), 5));

    Profile profile =
        results.profile(lead, walk.finished("srh-getrouw", AuditMoment.BASELINE, JANUARY, mixed));

    Map<String, Rating> ratings = new HashMap<>();
    profile.instrument().items().forEach(item -> ratings.put(item.code(), mixed.apply(item)));
    var scored = Scoring.score(profile.instrument(), ratings);
    assertThat(profile.outcome().total())
        .isEqualByComparingTo(Objects.requireNonNull(scored.total()));
    assertThat(profile.outcome().band()).isEqualTo(scored.band());
    assertThat(profile.outcome().notApplicable()).isEqualTo(1);
    assertThat(profile.outcome().scored()).isEqualTo(33);
    assertThat(profile.domains()).hasSameSizeAs(scored.domains());
    for (DomainLine line : profile.domains()) {
      DomainResult domain = scored.domain(line.domain().code());
      assertThat(line.score()).isEqualByComparingTo(Objects.requireNonNull(domain.score()));
      assertThat(line.band()).isEqualTo(domain.band());
      assertThat(line.scored()).isEqualTo(domain.scored());
    }
    assertThat(profile.items())
        .extracting(ItemLine::rating)
        .hasSize(34)
        .contains(mixed.apply(profile.instrument().item("1.3").orElseThrow()));
  }

  @Test
  void theResultCannotBeChangedAnyMore() {
    AuditId audit = finished(AuditMoment.BASELINE, JANUARY, 3);

    assertThatThrownBy(
            () ->
                db.update(RESULT)
                    .set(RESULT.TOTAL, BigDecimal.ONE)
                    .where(RESULT.AUDIT_ID.eq(audit.value()))
                    .execute())
        .hasMessageContaining("never changes");
  }

  @Test
  void anAuditIsComparedWithTheOneBeforeItOfTheSameVersion() {
    AuditId first = finished(AuditMoment.BASELINE, JANUARY, 3);
    walk.finished("imr-fidelity", AuditMoment.PERIODIC, LocalDate.of(2026, 6, 1), AuditWalk.all(5));
    AuditId second = finished(AuditMoment.MONTH_10, NOVEMBER, 4);

    Profile profile = results.profile(lead, second);

    assertThat(Objects.requireNonNull(profile.earlier()).audit()).isEqualTo(first);
    assertThat(profile.domains())
        .allSatisfy(line -> assertThat(line.earlier()).isEqualByComparingTo("3"));
    assertThat(results.profile(lead, first).earlier()).isNull();
    assertThat(results.history(lead, walk.team)).hasSize(3);
  }

  @Test
  void anotherTeamsAuditIsNeverTheOneBefore() {
    AuditWalk other = walk.neighbour("De Eik");
    other.finished("srh-getrouw", AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));

    assertThat(results.profile(lead, finished(AuditMoment.MONTH_10, NOVEMBER, 4)).earlier())
        .isNull();
  }

  @Test
  void aChangeIsClearWhenItIsLargerThanTheAuditorsDiffered() {
    finished(AuditMoment.BASELINE, JANUARY, 3);
    AuditId second =
        walk.finished(
            "srh-getrouw",
            AuditMoment.MONTH_10,
            NOVEMBER,
            AuditWalk.all(4),
            item -> new Rating.Scored(item.code().startsWith("2.") ? 2 : 4),
            Map.of());

    Profile profile = results.profile(lead, second);

    assertThat(kinds(profile)).containsEntry("verbinden", Kind.CLEARLY_HIGHER);
    assertThat(kinds(profile)).containsEntry("verstaan", Kind.HIGHER);
    assertThat(Objects.requireNonNull(profile.outcome().change()).kind())
        .isEqualTo(Kind.CLEARLY_HIGHER);
  }

  @Test
  void oneItemMakesNoClearChangeHoweverMuchAuditorsAgreed() {
    finished(AuditMoment.BASELINE, JANUARY, 3);
    AuditId second =
        walk.finished(
            "srh-getrouw",
            AuditMoment.MONTH_10,
            NOVEMBER,
            item -> new Rating.Scored(item.code().equals("1.1") ? 4 : 3));

    assertThat(kinds(results.profile(lead, second)))
        .containsEntry("verbinden", Kind.HIGHER)
        .containsEntry("verstaan", Kind.SAME);
  }

  @Test
  void agreementComesFromTheBlindScoresAndIsInAWord() {
    AuditId audit =
        walk.finished(
            "srh-getrouw",
            AuditMoment.BASELINE,
            JANUARY,
            spread(),
            item -> item.code().equals("3.2") ? new Rating.Scored(1) : spread().apply(item),
            Map.of());

    Profile.Figures figures = results.profile(lead, audit).agreement();

    assertThat(figures.exactCount()).isEqualTo(33);
    assertThat(figures.compared()).isEqualTo(34);
    assertThat(figures.level()).hasToString("HIGH");
  }

  @Test
  void strongestAndWeakestAreRankedOnTheItemsOwnScale() {
    Profile profile =
        results.profile(
            lead,
            walk.finished(
                "fact-2017",
                AuditMoment.BASELINE,
                JANUARY,
                item ->
                    new Rating.Scored(item.scale().yesNo() ? 1 : item.scale().max() == 5 ? 4 : 5)));

    assertThat(profile.weakest(1))
        .singleElement()
        .satisfies(line -> assertThat(line.item().scale().max()).isGreaterThan(5));
    assertThat(profile.strongest(1))
        .singleElement()
        .satisfies(line -> assertThat(line.item().scale().yesNo()).isTrue());
    assertThat(profile.result().gates()).allMatch(gate -> gate.isMet());
  }

  @Test
  void whereEverythingIsAtTheTopNothingIsCalledWeak() {
    Profile profile = results.profile(lead, finished(AuditMoment.BASELINE, JANUARY, 5));

    assertThat(profile.weakest(3)).isEmpty();
    assertThat(profile.strongest(3)).hasSize(3);
  }

  @Test
  void theTeamChoosesAndDropsPoints() {
    AuditId audit = finished(AuditMoment.BASELINE, JANUARY, 3);
    Actor member = person("Esra Yilmaz", Role.TEAM_MEMBER);

    results.choosePoint(lead, audit, "5.2", "Netwerkkaart bij elk plan");
    results.choosePoint(member, audit, "5.2", "Netwerkkaart nog eens");
    results.choosePoint(member, audit, null, "  Buurtgesprek over stigma ");

    List<ImprovementPoint> chosen = results.points(lead, audit);
    assertThat(chosen)
        .extracting(ImprovementPoint::text)
        .containsExactly("Netwerkkaart bij elk plan", "Buurtgesprek over stigma");
    assertThat(chosen.getLast().chosenBy()).isEqualTo("Esra Yilmaz");
    results.dropPoint(lead, audit, chosen.getFirst().id());
    assertThat(results.points(lead, audit)).hasSize(1);
    assertThatThrownBy(() -> results.dropPoint(lead, audit, chosen.getFirst().id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aPointNeedsWordsAndAnItemOfThisInstrument() {
    AuditId audit = finished(AuditMoment.BASELINE, JANUARY, 3);

    assertThatThrownBy(() -> results.choosePoint(lead, audit, null, "  x "))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> results.choosePoint(lead, audit, null, "x".repeat(501)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> results.choosePoint(lead, audit, "99.9", "Bestaat niet"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void othersReadThePointsButDoNotChoose() {
    AuditId audit = finished(AuditMoment.BASELINE, JANUARY, 3);

    for (Actor reader :
        List.of(
            person("Henk", Role.MANAGER),
            person("Ilse", Role.ADMINISTRATOR),
            walk.organisation.actor(walk.joris))) {
      assertThat(results.profile(reader, audit).mayChoosePoints()).isFalse();
      assertThat(results.points(reader, audit)).isEmpty();
      assertThatThrownBy(() -> results.choosePoint(reader, audit, null, "Van buiten"))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aForeignAuditAnswersLikeAnUnknownOne() {
    AuditId audit = finished(AuditMoment.BASELINE, JANUARY, 3);
    var elsewhere = fixture.organisation();
    Actor stranger = elsewhere.actor(elsewhere.person("Vreemd", Role.ADMINISTRATOR));
    Actor neighbour =
        walk.organisation.actor(
            walk.organisation.person("Buur", Role.TEAM_LEAD, walk.organisation.team("De Eik")));

    for (Actor outsider : List.of(stranger, neighbour)) {
      for (AuditId id : List.of(audit, new AuditId(Long.MAX_VALUE))) {
        assertThatThrownBy(() -> results.profile(outsider, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> results.report(outsider, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> results.points(outsider, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> results.choosePoint(outsider, id, null, "Van buiten"))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> results.dropPoint(outsider, id, 1)).isInstanceOf(NotFound.class);
      }
    }
  }

  @Test
  void anAuditUnderWayHasNoProfile() {
    AuditId planned = walk.plan("srh-getrouw", AuditMoment.BASELINE, JANUARY);

    assertThatThrownBy(() -> results.profile(lead, planned)).isInstanceOf(NotFound.class);
  }

  @Test
  void readingAndReportingAreRecorded() {
    AuditId audit = finished(AuditMoment.BASELINE, JANUARY, 3);

    results.profile(lead, audit);
    results.report(lead, audit);

    assertThat(
            db.select(TRAIL.ACTION)
                .from(TRAIL)
                .where(TRAIL.OBJECT_ID.eq(audit.value()))
                .and(TRAIL.OBJECT_TYPE.eq("Audit"))
                .and(TRAIL.PERSON_ID.eq(walk.lead.value()))
                .fetch(TRAIL.ACTION))
        .contains("audit.resultRead", "audit.reportMade");
  }

  private AuditId finished(AuditMoment moment, LocalDate day, int score) {
    return walk.finished("srh-getrouw", moment, day, AuditWalk.all(score));
  }

  private static Function<Item, Rating> spread() {
    return item -> new Rating.Scored(2 + Math.floorMod(item.code().hashCode(), 4));
  }

  private Actor person(String name, Role role) {
    PersonId person =
        role == Role.TEAM_MEMBER
            ? walk.organisation.person(name, role, walk.team)
            : walk.organisation.person(name, role);
    return walk.organisation.actor(person);
  }

  private static Map<String, Kind> kinds(Profile profile) {
    Map<String, Kind> kinds = new HashMap<>();
    profile
        .domains()
        .forEach(
            line -> kinds.put(line.domain().code(), Objects.requireNonNull(line.change()).kind()));
    return kinds;
  }
}
