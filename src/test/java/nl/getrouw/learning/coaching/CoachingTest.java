package nl.getrouw.learning.coaching;

import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.calendar.CalendarFeeds;
import nl.getrouw.learning.coaching.CoachDay.Pace;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CoachingTest {

  @Autowired Fixture fixture;
  @Autowired Coaching coaching;
  @Autowired CoachDays days;
  @Autowired CoachingOutcomes outcomes;
  @Autowired Allocations allocations;
  @Autowired CalendarFeeds feeds;
  @Autowired DSLContext db;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private PersonId esra;
  private PersonId naimaId;
  private Actor naima;
  private Actor manager;
  private final LocalDate today = LocalDate.now(Moments.ZONE);

  @BeforeEach
  void aCoach() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    naimaId = spil.person("Naima Chaoui", Role.COACH, wilgenhof);
    naima = spil.actor(naimaId);
    manager = spil.actor(spil.person("Peter-Jan Wolters", Role.MANAGER));
  }

  private SessionDraft with(PersonId person, LocalDate day) {
    return new SessionDraft(
        Kind.COACHING, null, List.of(person), day, LocalTime.of(10, 0), 60, Topic.VERBINDEN);
  }

  private SessionDraft group(List<PersonId> people) {
    return new SessionDraft(
        Kind.GROUP_COACHING, wilgenhof, people, today, null, 90, Topic.METHODISCH);
  }

  @Test
  void theNextTapSuggestsWhatWasLoggedLast() {
    assertThat(coaching.suggestion(naima, Kind.COACHING)).isEmpty();

    coaching.log(naima, with(esra, today));

    SessionDraft suggested = coaching.suggestion(naima, Kind.COACHING).orElseThrow();
    assertThat(suggested.people()).containsExactly(esra);
    assertThat(suggested.minutes()).isEqualTo(60);
    assertThat(suggested.day()).isEqualTo(today);
    assertThat(suggested.topic()).isNull();
  }

  @Test
  void aTapCanBeUndoneUntilSomethingWasWritten() {
    CoachingSessionId tapped = coaching.log(naima, with(esra, today));
    coaching.undo(naima, tapped);
    assertThatThrownBy(() -> coaching.page(naima, tapped)).isInstanceOf(NotFound.class);

    CoachingSessionId written = coaching.log(naima, with(esra, today));
    coaching.write(naima, written, 0, new SessionWords("Iets", "", null));
    assertThatThrownBy(() -> coaching.undo(naima, written)).isInstanceOf(Refusal.class);
  }

  @Test
  void whoIsNotInTheCircleIsRefused() {
    PersonId stranger = spil.person("Wie Dan", Role.TEAM_MEMBER, spil.team("Ver weg"));

    assertThatThrownBy(() -> coaching.log(naima, with(stranger, today)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("people");
    assertThatThrownBy(() -> coaching.log(naima, with(esra, today.plusDays(1))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("future");
    assertThatThrownBy(() -> coaching.log(spil.actor(esra), with(esra, today)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aRowOfSessionsInvitesByLetterAndNeverSaysWhatItIsAbout() {
    List<CoachingSessionId> row =
        coaching.plan(naima, with(esra, today.plusDays(3)), new Repeat(2, 3));

    assertThat(row).hasSize(3);
    var letters =
        db.selectFrom(LETTER).where(LETTER.PERSON_ID.eq(esra.value())).orderBy(LETTER.ID).fetch();
    assertThat(letters).hasSize(3);
    assertThat(letters.getFirst().getCalendar())
        .contains("METHOD:REQUEST", "UID:coaching-" + row.getFirst() + "@getrouw");
    assertThat(letters.getFirst().getBodyText() + letters.getFirst().getCalendar())
        .doesNotContain("Verbinden");

    coaching.cancelFollowing(naima, row.get(1));

    assertThat(coaching.led(naima, today, today.plusYears(1))).hasSize(1);
    assertThat(
            db.fetchCount(
                LETTER, LETTER.PERSON_ID.eq(esra.value()).and(LETTER.CALENDAR_METHOD.eq("CANCEL"))))
        .isEqualTo(2);
  }

  @Test
  void twoDevicesDoNotOverwriteEachOther() {
    CoachingSessionId id = coaching.log(naima, with(esra, today));
    coaching.write(naima, id, 0, new SessionWords("Eerst", "", null));

    assertThatThrownBy(() -> coaching.write(naima, id, 0, new SessionWords("Tweede", "", null)))
        .isInstanceOf(Conflict.class);
    coaching.write(naima, id, 1, new SessionWords("Tweede", "", null));
    assertThat(coaching.page(naima, id).words().notes()).isEqualTo("Tweede");
  }

  @Test
  void nothingThatWasSaidReachesTheTrail() {
    CoachingSessionId id = coaching.log(naima, with(esra, today));
    coaching.write(naima, id, 0, new SessionWords("Zeer persoonlijk", "Stap", null));

    assertThat(
            db.select(TRAIL.DETAIL)
                .from(TRAIL)
                .where(TRAIL.ORGANISATION_ID.eq(spil.id().value()))
                .fetch(TRAIL.DETAIL))
        .containsOnlyNulls();
  }

  private void agree(
      Kind kind, @Nullable TeamId team, @Nullable PersonId person, int hours, int weeks) {
    allocations.make(
        manager,
        new AllocationDraft(
            naimaId, kind, team, person, today.minusDays(200), null, hours * 60, weeks));
  }

  @Test
  void theCoachSeesWhoWaitsAndHowTheHoursStand() {
    agree(Kind.GROUP_COACHING, wilgenhof, null, 8, 4);
    agree(Kind.WERKBEGELEIDING, null, esra, 6, 3);
    coaching.log(naima, group(List.of(esra)));

    CoachDay day = days.of(naima);

    assertThat(day.waiting()).extracting(Waiting::key).containsExactly("coaching.waiting.never");
    assertThat(day.people()).singleElement().matches(line -> line.pace() == Pace.WAITS);
    assertThat(day.onCourse()).isEqualTo(1);
    HoursLine hours =
        day.hours().stream()
            .filter(line -> line.key().equals(Kind.GROUP_COACHING.key()))
            .findFirst()
            .orElseThrow();
    assertThat(hours.held()).isEqualTo(90);
    assertThat(hours.agreed()).isEqualTo(480);

    coaching.plan(
        naima,
        new SessionDraft(
            Kind.WERKBEGELEIDING, null, List.of(esra), today.plusDays(1), null, 60, null),
        Repeat.ONCE);
    CoachDay planned = days.of(naima);
    assertThat(planned.waiting()).isEmpty();
    assertThat(planned.people()).singleElement().matches(line -> line.pace() == Pace.LATE);
  }

  @Test
  void aTeamThatIsLateIsNotOnCourseBecauseADateIsSet() {
    agree(Kind.GROUP_COACHING, wilgenhof, null, 8, 4);
    assertThat(days.of(naima).teams()).singleElement().matches(CoachDay.TeamLine::waits);

    coaching.plan(
        naima,
        new SessionDraft(
            Kind.GROUP_COACHING, wilgenhof, List.of(), today.plusDays(1), null, 60, null),
        Repeat.ONCE);

    CoachDay day = days.of(naima);
    assertThat(day.teams()).singleElement().matches(line -> line.pace() == Pace.LATE);
    assertThat(day.onCourse()).isZero();
    assertThat(day.waiting()).isEmpty();
  }

  @Test
  void anAgreementWithSomebodyOfTheOwnTeamIsAllowedAndSaid() {
    spil.grant(naimaId, Role.TEAM_MEMBER, new Scope.Team(wilgenhof));

    agree(Kind.GROUP_COACHING, wilgenhof, null, 8, 4);

    assertThat(allocations.list(manager)).singleElement().matches(Allocation::ownTeam);
    assertThat(outcomes.load(manager, Quarter.of(today)))
        .singleElement()
        .matches(load -> load.ownTeams() == 1);
  }

  @Test
  void managersSeeNumbersFromFivePeopleOn() {
    coaching.log(naima, group(List.of(esra)));
    assertThat(outcomes.hours(manager, Quarter.of(today)))
        .singleElement()
        .matches(one -> one.figure() instanceof Figure.TooFew);

    List<PersonId> five =
        IntStream.range(0, 5)
            .mapToObj(
                at -> spil.person("Collega " + (char) ('A' + at), Role.TEAM_MEMBER, wilgenhof))
            .toList();
    coaching.log(naima, group(five));

    assertThat(outcomes.hours(manager, Quarter.of(today)))
        .singleElement()
        .matches(one -> one.figure().equals(new Figure.Shown(2, 180)));
    assertThat(outcomes.topics(manager, Quarter.of(today)))
        .singleElement()
        .matches(one -> one.figure().equals(new Figure.Shown(2, 180)));
  }

  @Test
  void coverageOfGuidanceCountsWhoHadItInTimeFromFivePeopleOn() {
    agree(Kind.WERKBEGELEIDING, null, esra, 6, 3);
    assertThat(outcomes.guidance(manager, today).tooFew()).isTrue();
    for (int at = 0; at < 4; at++) {
      PersonId person = spil.person("Collega " + (char) ('A' + at), Role.TEAM_MEMBER, wilgenhof);
      agree(Kind.WERKBEGELEIDING, null, person, 6, 3);
    }
    coaching.log(
        naima,
        new SessionDraft(
            Kind.WERKBEGELEIDING, null, List.of(esra), today.minusDays(21), null, 60, null));

    assertThat(outcomes.guidance(manager, today)).isEqualTo(new Coverage(1, 5, today, false));
    assertThat(outcomes.guidance(manager, today.plusDays(1)).numerator()).isZero();
  }

  @Test
  void aNewCalendarLinkEndsTheOneBeforeAtOnce() {
    coaching.plan(naima, with(esra, today.plusDays(3)), Repeat.ONCE);
    String first = feeds.renew(naima);

    assertThat(feeds.file(token(first), "test"))
        .contains("Coaching · Wilgenhof")
        .doesNotContain("Esra");

    String second = feeds.renew(naima);
    assertThatThrownBy(() -> feeds.file(token(first), "test")).isInstanceOf(NotFound.class);
    assertThat(feeds.file(token(second), "test")).contains("BEGIN:VEVENT");
    feeds.remove(naima);
    assertThatThrownBy(() -> feeds.file(token(second), "test")).isInstanceOf(NotFound.class);
  }

  private static String token(String path) {
    return path.substring("agenda/".length(), path.length() - ".ics".length());
  }
}
