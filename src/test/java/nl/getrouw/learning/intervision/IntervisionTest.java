package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import nl.getrouw.theme.Theme;
import org.assertj.core.data.TemporalUnitOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups, their sessions, and running one from coming in to report. */
@DatabaseTest
class IntervisionTest {

  private static final TemporalUnitOffset SOON = within(10, ChronoUnit.SECONDS);

  @Autowired Fixture fixture;
  @Autowired IntervisionGroups groups;
  @Autowired IntervisionSessions sessions;
  @Autowired LiveSessions live;
  @Autowired SessionNotes notes;
  @Autowired IntervisionInvitations invitations;
  @Autowired DSLContext db;
  @Autowired MovableClock clock;

  private IntervisionScene scene;
  private Actor naima;
  private Actor esra;
  private LocalDate today;

  @BeforeEach
  void people() {
    scene = new IntervisionScene(fixture);
    naima = scene.actor(scene.naima);
    esra = scene.actor(scene.esra);
    today = LocalDate.now(clock);
  }

  @AfterEach
  void back() {
    clock.reset();
  }

  private IntervisionGroupId group(LocalDate firstOn, int count) {
    return groups.create(naima, scene.draft(firstOn, count));
  }

  private IntervisionSessionId first(IntervisionGroupId group) {
    return groups.page(naima, group).sessions().getLast().id();
  }

  private List<String> methodsMailedTo(PersonId person) {
    return db.select(LETTER.CALENDAR_METHOD)
        .from(LETTER)
        .where(LETTER.PERSON_ID.eq(person.value()))
        .orderBy(LETTER.ID)
        .fetch(row -> row.value1());
  }

  @Test
  void aSeriesStandsAtItsInterval() {
    GroupPage page = groups.page(esra, group(today.plusDays(1), 3));

    assertThat(page.sessions())
        .extracting(SessionRow::day)
        .containsExactly(today.plusDays(57), today.plusDays(29), today.plusDays(1));
    assertThat(page.group().mine()).isTrue();
    assertThat(page.group().arranges()).isFalse();
    assertThat(page.members()).hasSize(5);
  }

  @Test
  void invitationsLeaveSixWeeksAheadAndFollowWhatMoves() {
    IntervisionGroupId group = group(today.plusDays(1), 3);
    assertThat(methodsMailedTo(scene.esra)).containsExactly("REQUEST", "REQUEST");

    clock.move(Duration.ofDays(15));
    invitations.tellNear();
    assertThat(methodsMailedTo(scene.esra)).containsExactly("REQUEST", "REQUEST", "REQUEST");

    SessionRow second = groups.page(naima, group).sessions().get(1);
    sessions.move(
        naima, second.id(), second.version(), today.plusDays(30), LocalTime.of(10, 0), "", "ziek");
    SessionRow third = groups.page(naima, group).sessions().getFirst();
    sessions.cancel(naima, third.id(), third.version(), "studiedag");
    assertThat(methodsMailedTo(scene.esra)).endsWith("REQUEST", "CANCEL");
    assertThat(db.select(LETTER.BODY_TEXT, LETTER.CALENDAR).from(LETTER).fetch().toString())
        .doesNotContain("studiedag");
  }

  @Test
  void whoLeavesTheGroupLosesTheInvitation() {
    IntervisionGroupId group = group(today.plusDays(1), 1);
    GroupDraft before = scene.draft(today.plusDays(1), 0);
    GroupDraft without =
        new GroupDraft(
            before.name(),
            before.team(),
            Set.of(scene.marijke, scene.tom, scene.anouk, scene.sanne),
            before.coach(),
            "incident",
            before.weeks(),
            before.firstOn(),
            before.startsAt(),
            90,
            before.place(),
            0);
    groups.change(naima, group, 0, without);

    assertThat(methodsMailedTo(scene.esra)).containsExactly("REQUEST", "CANCEL");
    SessionPage session = sessions.page(naima, first(group));
    assertThat(session.session().method()).isEqualTo("incident");
    assertThat(session.session().minutes()).isEqualTo(90);
    assertThatThrownBy(() -> groups.change(naima, group, 0, without)).isInstanceOf(Conflict.class);
  }

  @Test
  void aSessionRunsStepByStepWithOneClock() {
    IntervisionSessionId id = first(group(today, 1));
    live.start(naima, id);
    live.checkIn(esra, id);
    live.bringIn(esra, id, scene.esra);
    live.go(naima, id, 0, 1);
    live.go(naima, id, 0, 1); // the second click
    SessionPage first = sessions.page(esra, id);
    assertThat(first.step()).isEqualTo(1);
    assertThat(first.stepEndsAt()).isCloseTo(clock.instant().plus(Duration.ofMinutes(5)), SOON);
    assertThat(first.name(first.broughtBy())).isEqualTo("Esra Demir");

    clock.move(Duration.ofMinutes(2));
    live.pause(naima, id, true);
    assertThat(sessions.page(esra, id).stepLeft()).isBetween(170, 180);
    live.oneMinuteMore(naima, id);
    live.pause(naima, id, false);
    assertThat(sessions.page(esra, id).stepEndsAt())
        .isCloseTo(clock.instant().plus(Duration.ofMinutes(4)), SOON);
    assertThatThrownBy(() -> live.go(esra, id, 1, 2)).isInstanceOf(NotFound.class);
    live.takeOver(esra, id);
    live.go(esra, id, 1, 2);

    clock.move(Duration.ofMinutes(45));
    live.finish(esra, id);
    SessionRow held = sessions.page(esra, id).session();
    assertThat(held.state()).isEqualTo(SessionState.HELD);
    assertThat(held.heldMinutes()).isEqualTo(47);
  }

  @Test
  void twoWhoWriteAtOnceBothSeeBoth() {
    IntervisionSessionId id = first(group(today, 1));
    live.start(naima, id);
    live.checkIn(esra, id);
    notes.write(naima, id, Notes.Part.QUESTION, 0, "Hoe blijf ik rustig?");

    assertThatThrownBy(() -> notes.write(esra, id, Notes.Part.QUESTION, 0, "Anders"))
        .isInstanceOf(Conflict.class);
    assertThat(notes.read(esra, id).question())
        .isEqualTo(new Notes.Text("Hoe blijf ik rustig?", 1, "Naima Chaoui"));
  }

  @Test
  void aSessionIsLoggedAfterwardsAndTakesThePlaceOfThePlannedOne() {
    IntervisionGroupId group = group(today, 2);
    IntervisionSessionId logged =
        sessions.log(esra, group, today, 60, "roddel", Set.of(scene.esra, scene.naima), false);
    sessions.about(esra, logged, Set.of(Theme.HOOP), Set.of("verbinden"), true);
    sessions.complete(esra, logged, 75);

    SessionPage page = sessions.page(esra, logged);
    assertThat(logged).isEqualTo(first(group));
    assertThat(page.session().heldMinutes()).isEqualTo(75);
    assertThat(page.session().success()).isTrue();
    assertThat(page.themes()).containsExactly(Theme.HOOP);
    assertThat(page.present())
        .extracting(SessionPage.Person::id)
        .containsExactlyInAnyOrder(scene.esra, scene.naima);
    assertThatThrownBy(
            () -> sessions.log(esra, group, today.plusDays(1), 60, "roddel", Set.of(), false))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aGroupIsOverdueAWeekAfterItsInterval() {
    IntervisionGroupId group = group(today, 1);
    sessions.log(naima, group, today, 60, "succes", Set.of(scene.esra), true);
    clock.move(Duration.ofDays(35));
    assertThat(groups.page(naima, group).group().overdue()).isFalse();
    clock.move(Duration.ofDays(1));
    assertThat(groups.page(naima, group).group().overdue()).isTrue();
  }
}
