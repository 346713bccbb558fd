package nl.getrouw.calibration;

import static nl.getrouw.db.Tables.PRACTICE_SCORE;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.getrouw.agreement.Coefficient;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.calibration.Leniency.Lean;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.Fixture.Organisation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CalibrationsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Calibrations calibrations;
  @Autowired Practices practices;
  @Autowired DSLContext db;

  private AuditWalk walk;
  private Organisation organisation;

  @BeforeEach
  void aTeam() {
    organisation = fixture.organisation();
    walk = new AuditWalk(organisation, "Wilgenhof", audits, sheets, consensus, instruments);
  }

  @Test
  void stricterOrMilderBesideWhatWasAgreed() {
    // Fatima is one point milder on "Verbinden"; what Joris gave was agreed
    for (int audit = 0; audit < 5; audit++) {
      finished(audit, 3, 4);
    }

    Calibration fatima = calibrations.of(organisation.actor(walk.fatima), walk.fatima);
    Calibration joris = calibrations.of(organisation.actor(walk.joris), walk.joris);

    assertThat(fatima.audits()).isEqualTo(5);
    assertThat(fatima.domains()).hasSize(7);
    assertThat(fatima.domains().getFirst().difference().mean()).isCloseTo(1, within(1e-9));
    assertThat(fatima.domains().getFirst().lean()).isEqualTo(Lean.MILDER);
    assertThat(fatima.domains().get(1).lean()).isEqualTo(Lean.UNCLEAR);
    assertThat(joris.domains().getFirst().difference().mean()).isZero();
  }

  @Test
  void belowFiveAuditsNothingIsSaid() {
    for (int audit = 0; audit < 4; audit++) {
      finished(audit, 3, 4);
    }

    Calibration fatima = calibrations.of(organisation.actor(walk.fatima), walk.fatima);

    assertThat(fatima.audits()).isEqualTo(4);
    assertThat(fatima.overall()).isNull();
    assertThat(fatima.domains()).isEmpty();
  }

  @Test
  void fromTenTotalsOnTheyAreCompared() {
    for (int audit = 0; audit < 10; audit++) {
      finished(audit, 1 + audit % 5, 1 + audit % 5);
    }

    Together together =
        calibrations.of(organisation.actor(walk.joris), walk.joris).together().getFirst();

    assertThat(together.isEnough()).isTrue();
    assertThat(together.others()).containsExactly("Fatima Aydin");
    assertThat(together.single())
        .isInstanceOfSatisfying(
            Coefficient.Defined.class, icc -> assertThat(icc.value()).isGreaterThan(0.99));
  }

  @Test
  void onlyTheAuditorAndAdministratorsSeeIt() {
    finished(0, 3, 4);
    PersonId administrator = organisation.person("Karin", Role.ADMINISTRATOR);
    PersonId manager = organisation.person("Peter-Jan", Role.MANAGER);
    PersonId coach = organisation.person("Naima", Role.COACH);
    PersonId local = organisation.person("Lokaal", Role.ADMINISTRATOR, walk.team);
    Organisation elsewhere = fixture.organisation();
    Actor stranger = elsewhere.actor(elsewhere.person("Vreemd", Role.ADMINISTRATOR));

    assertThat(calibrations.of(organisation.actor(administrator), walk.fatima).audits())
        .isEqualTo(1);
    assertThat(calibrations.auditors(organisation.actor(administrator)))
        .extracting(AuditorAudits::name)
        .containsExactly("Fatima Aydin", "Joris van den Heuvel");
    assertThat(
            db.fetchCount(
                TRAIL,
                TRAIL.ACTION.eq("calibration.read").and(TRAIL.OBJECT_ID.eq(walk.fatima.value()))))
        .isEqualTo(1);
    for (PersonId nobody : List.of(manager, coach, local, walk.lead, walk.joris)) {
      Actor actor = organisation.actor(nobody);
      assertThatThrownBy(() -> calibrations.of(actor, walk.fatima)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> calibrations.auditors(actor)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> calibrations.of(stranger, walk.fatima)).isInstanceOf(NotFound.class);
  }

  // ---------------------------------------------------------------- practice

  @Test
  void thePracticeAuditFitsItsInstrument() {
    Practice practice = practices.practice(organisation.actor(walk.joris));

    assertThat(practice.vignette().questions()).hasSize(8);
    assertThat(practice.vignette().questions())
        .allSatisfy(
            question -> {
              Item item = practice.item(question);
              assertThat(item.scale().contains(question.reference())).isTrue();
              assertThat(item.anchor(question.reference())).isPresent();
              assertThat(question.explanation().isOneText()).isFalse();
            });
    assertThat(practice.isFinished()).isFalse();
  }

  @Test
  void practiceIsComparedWithTheReferenceAndKeptForOneself() {
    Actor joris = organisation.actor(walk.joris);
    Map<String, Integer> scores = new HashMap<>();
    practices
        .practice(joris)
        .vignette()
        .questions()
        .forEach(question -> scores.put(question.item(), question.reference()));
    scores.put("5.1", 3);

    Practice practice = practices.finish(joris, scores);

    assertThat(practice.agreement().exact().agreeing()).isEqualTo(7);
    assertThat(practice.agreement().withinOne().agreeing()).isEqualTo(7);
    assertThat(practices.practice(joris).scores()).isEqualTo(scores);
    assertThat(practices.practice(organisation.actor(walk.fatima)).isFinished()).isFalse();
  }

  @Test
  void gapsAndScoresOffTheScaleAreRefused() {
    Actor joris = organisation.actor(walk.joris);
    int before = db.fetchCount(PRACTICE_SCORE);
    Map<String, Integer> scores = new HashMap<>(Map.of("2.1", 3));

    assertThatThrownBy(() -> practices.finish(joris, scores)).isInstanceOf(Refusal.class);
    practices
        .practice(joris)
        .vignette()
        .questions()
        .forEach(question -> scores.put(question.item(), 6));
    assertThatThrownBy(() -> practices.finish(joris, scores)).isInstanceOf(Refusal.class);

    assertThat(db.fetchCount(PRACTICE_SCORE)).isEqualTo(before);
    assertThatThrownBy(() -> practices.practice(organisation.actor(walk.lead)))
        .isInstanceOf(NotFound.class);
  }

  // ---------------------------------------------------------------- steps

  /** Joris and Fatima score "Verbinden" so, and all other items alike. */
  private void finished(int number, int joris, int fatima) {
    walk.finished(
        "srh-getrouw",
        AuditMoment.PERIODIC,
        FIRST.plusWeeks(4L * number),
        connecting(joris),
        connecting(fatima),
        Map.of());
  }

  private static Function<Item, Rating> connecting(int score) {
    return item -> new Rating.Scored(item.code().startsWith("1.") ? score : 3);
  }
}
