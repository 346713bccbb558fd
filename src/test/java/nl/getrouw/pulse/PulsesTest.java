package nl.getrouw.pulse;

import static nl.getrouw.db.Tables.PULSE;
import static nl.getrouw.db.Tables.PULSE_SEAT;
import static nl.getrouw.db.Tables.PULSE_TAKER;
import static nl.getrouw.db.Tables.PULSE_TALLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.pulse.PulsePage.Open;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import nl.getrouw.theme.Theme;
import nl.getrouw.trail.Trail;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PulsesTest {

  @Autowired Fixture fixture;
  @Autowired Pulses pulses;
  @Autowired PulsesOnBoard onBoard;
  @Autowired PulseDoor door;
  @Autowired Trail trail;
  @Autowired DSLContext db;
  @Autowired MovableClock clock;

  @AfterEach
  void backToToday() {
    clock.reset();
  }

  private Fixture.Organisation spil;
  private TeamId team;
  private Actor lead;
  private int colleagues;

  @BeforeEach
  void wilgenhof() {
    spil = fixture.organisation();
    team = spil.team("Wilgenhof");
    lead = spil.actor(spil.person("Marijke Hoekstra", Role.TEAM_LEAD, team));
  }

  @Test
  void fiveAnswersMakeATalk() {
    PulseId id = held(5, 4, 2);

    Outcome outcome = pulses.page(lead, team).closed().getFirst();

    assertThat(outcome.id()).isEqualTo(id);
    assertThat(outcome.levels())
        .containsEntry(Theme.HOOP, new BigDecimal("4.0"))
        .containsEntry(Theme.GRIP, new BigDecimal("2.0"))
        .hasSize(2);
    assertThat(pulses.page(lead, team).talk()).contains(new Talk(Theme.HOOP, Talk.Kind.FIRST));
  }

  @Test
  void fourAnswersLeaveNothingBehind() {
    PulseId id = held(4, 4, 2);

    assertThat(pulses.page(lead, team).closed().getFirst().isShown()).isFalse();
    assertThat(pulses.page(lead, team).talk()).isEmpty();
    assertThat(db.fetchCount(PULSE_TALLY, PULSE_TALLY.PULSE_ID.eq(id.value()))).isZero();
  }

  @Test
  void whileACheckIsOpenAnAnswerMoreChangesNothingToSee() {
    PulseId id = pulses.start(lead, team, today());
    answers(id, 6, 4, 2);
    PulsePage before = pulses.page(lead, team);

    answers(id, 1, 1, 5);

    assertThat(pulses.page(lead, team)).isEqualTo(before);
    assertThat(before.closed()).isEmpty();
    assertThat(before.open().orElseThrow().enough()).isTrue();
    assertThatThrownBy(() -> onBoard.outcome(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void everybodyTakesPartOnce() {
    PulseId id = pulses.start(lead, team, today());
    Actor esra = member("Esra Demir");
    pulses.answer(esra, id, new Answers(Map.of(Theme.HOOP, 4)));

    assertThat(pulses.page(esra, team).open().map(Open::answered)).contains(true);
    assertThatThrownBy(() -> pulses.answer(esra, id, new Answers(Map.of(Theme.HOOP, 1))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("twice");
    assertThat(
            db.select(PULSE_TALLY.SCORE)
                .from(PULSE_TALLY)
                .where(PULSE_TALLY.PULSE_ID.eq(id.value()))
                .fetch(PULSE_TALLY.SCORE))
        .containsExactly(4);
  }

  @Test
  void aClosedCheckTakesNothingMore() {
    PulseId id = held(5, 4, 2);

    assertThatThrownBy(() -> pulses.answer(member("Tom"), id, new Answers(Map.of(Theme.HOOP, 1))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aCheckClosesAfterItsLastDay() {
    PulseId id = pulses.start(lead, team, today());
    answers(id, 5, 3, 3);
    clock.move(Duration.ofDays(1));

    PulsePage page = pulses.page(lead, team);

    assertThat(page.open()).isEmpty();
    assertThat(page.closed().getFirst().closedOn()).isEqualTo(today().minusDays(1));
  }

  @Test
  void theNextCheckWaitsAWeekWhenSomethingIsShown() {
    held(4, 4, 2);
    held(5, 4, 2);

    assertThatThrownBy(() -> pulses.start(lead, team, today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("soon");
    clock.move(Duration.ofDays(Pulses.APART));
    PulseId next = pulses.start(lead, team, today());
    assertThatThrownBy(() -> pulses.start(lead, team, today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("open");
    answers(next, 5, 3, 2);
    pulses.close(lead, next);
    assertThat(pulses.page(lead, team).talk()).contains(new Talk(Theme.HOOP, Talk.Kind.LOWER));
  }

  @Test
  void aCodeLetsInWhoHasNoAccount() {
    PulseId id = pulses.start(lead, team, today());
    JoinCode code = pulses.page(lead, team).open().map(Open::code).orElseThrow();
    for (int guest = 0; guest < 5; guest++) {
      door.answer(
          door.open(code.printed()), "browser " + guest, new Answers(Map.of(Theme.HOOP, 3)));
    }
    PulseDoor.Invitation kept = door.open(code.printed());
    pulses.close(lead, id);

    assertThat(pulses.page(lead, team).closed().getFirst().levels())
        .containsEntry(Theme.HOOP, new BigDecimal("3.0"));
    assertThatThrownBy(() -> door.answer(kept, "another", new Answers(Map.of(Theme.HOOP, 1))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> door.open(code.printed()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("code");
  }

  @Test
  void aBrowserCountsOnceAndNotAnyNumberOfThemComesIn() {
    PulseId id = pulses.start(lead, team, today());
    JoinCode code = pulses.page(lead, team).open().map(Open::code).orElseThrow();
    PulseDoor.Invitation invitation = door.open(code.printed());
    Answers answers = new Answers(Map.of(Theme.HOOP, 3));
    door.answer(invitation, "one browser", answers);

    assertThat(door.answered(invitation, "one browser")).isTrue();
    assertThat(door.answered(invitation, "another browser")).isFalse();
    assertThatThrownBy(() -> door.answer(invitation, "one browser", answers))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("twice");
    assertThat(
            db.select(PULSE_SEAT.SEAT)
                .from(PULSE_SEAT)
                .where(PULSE_SEAT.PULSE_ID.eq(id.value()))
                .fetch(PULSE_SEAT.SEAT))
        .hasSize(1)
        .doesNotContain("one browser");
    for (int other = 1; other < PulseDoor.MOST; other++) {
      door.answer(invitation, "browser " + other, answers);
    }
    assertThatThrownBy(() -> door.answer(invitation, "one too many", answers))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("full");
    pulses.close(lead, id);
    assertThat(db.fetchCount(PULSE_SEAT, PULSE_SEAT.PULSE_ID.eq(id.value()))).isZero();
  }

  @Test
  void aCheckThatRunsGoesAlongToTheBoardOfWhoLeadsIt() {
    PulseId running = pulses.start(lead, team, today());

    assertThatThrownBy(() -> onBoard.start(member("Esra Demir"), team))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("open");
    assertThat(onBoard.start(lead, team)).isEqualTo(running);
    assertThat(onBoard.isOpen(running)).isTrue();
  }

  @Test
  void aBoardHoldsACheckOfItsOwn() {
    Actor esra = member("Esra Demir");
    PulseId id = onBoard.start(esra, team);
    pulses.answer(esra, id, new Answers(Map.of(Theme.HOOP, 5)));
    for (int guest = 0; guest < 4; guest++) {
      onBoard.answerAsGuest(id, "guest " + guest, new Answers(Map.of(Theme.HOOP, 3)));
    }
    assertThat(onBoard.isEnough(id)).isTrue();
    onBoard.close(esra, id);

    assertThat(onBoard.outcome(id).levels()).containsOnlyKeys(Theme.HOOP);
    assertThat(pulses.page(lead, team).closed().getFirst().onBoard()).isTrue();
    PulseId ordinary = pulsesOfOtherTeam();
    assertThatThrownBy(() -> onBoard.close(esra, ordinary)).isInstanceOf(NotFound.class);
  }

  private PulseId pulsesOfOtherTeam() {
    TeamId other = spil.team("Lindeplein");
    return pulses.start(spil.actor(spil.person("Sanne", Role.TEAM_LEAD, other)), other, today());
  }

  @Test
  void manyAnswersAtOnceAllCount() throws Exception {
    PulseId id = pulses.start(lead, team, today());
    List<Callable<Void>> everybody = new ArrayList<>();
    for (int person = 0; person < 20; person++) {
      Actor actor = colleague();
      everybody.add(
          () -> {
            pulses.answer(actor, id, new Answers(Map.of(Theme.HOOP, 3, Theme.GRIP, 4)));
            return null;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(everybody)) {
        answer.get();
      }
    }

    assertThat(
            db.select(PULSE.FINISHED)
                .from(PULSE)
                .where(PULSE.ID.eq(id.value()))
                .fetchSingle()
                .value1())
        .isEqualTo(20);
  }

  /** What the tables can hold at all: no person beside an answer, no time, no order. */
  @Test
  void noTableOfAnswersHasAPersonATimeOrAnOrder() {
    assertThat(columns(PULSE_TALLY)).isEqualTo(Set.of("pulse_id", "theme", "score", "times"));
    assertThat(columns(PULSE_TAKER)).isEqualTo(Set.of("pulse_id", "person_id"));
  }

  @Test
  void afterClosingNobodyIsLinkedToACheckAndTheTrailKnowsOnlyWhoLedIt() {
    PulseId id = pulses.start(lead, team, today());
    Actor esra = member("Esra Demir");
    pulses.answer(esra, id, new Answers(Map.of(Theme.HOOP, 1)));
    answers(id, 5, 4, 2);
    pulses.close(lead, id);

    assertThat(db.fetchCount(PULSE_TAKER, PULSE_TAKER.PULSE_ID.eq(id.value()))).isZero();
    Actor karin = spil.actor(spil.person("Karin Postma", Role.ADMINISTRATOR));
    assertThat(trail.read(karin, Trail.Filter.ALL, new PageRequest(0, 100)))
        .filteredOn(entry -> entry.action().startsWith("pulse."))
        .allMatch(entry -> lead.name().equals(entry.person()) && entry.detail() == null)
        .extracting(Trail.Entry::action)
        .containsExactly("pulse.closed", "pulse.started");
  }

  private static Set<String> columns(Table<?> table) {
    return Set.copyOf(Arrays.stream(table.fields()).map(field -> field.getName()).toList());
  }

  private PulseId held(int people, int hope, int grip) {
    PulseId id = pulses.start(lead, team, today());
    answers(id, people, hope, grip);
    pulses.close(lead, id);
    return id;
  }

  private void answers(PulseId id, int people, int hope, int grip) {
    for (int person = 0; person < people; person++) {
      pulses.answer(colleague(), id, new Answers(Map.of(Theme.HOOP, hope, Theme.GRIP, grip)));
    }
  }

  private Actor member(String name) {
    return spil.actor(spil.person(name, Role.TEAM_MEMBER, team));
  }

  /** Somebody new, with a name that nobody has. */
  private Actor colleague() {
    String letters =
        Integer.toString(colleagues++)
            .chars()
            .mapToObj(digit -> "" + (char) (digit + 49))
            .reduce("", String::concat);
    return member("Collega " + letters);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
