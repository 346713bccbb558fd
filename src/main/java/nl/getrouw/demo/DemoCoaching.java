package nl.getrouw.demo;

import static nl.getrouw.db.Tables.COACH_ALLOCATION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.CoachAllocationId;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.learning.coaching.AllocationDraft;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.Quarter;
import nl.getrouw.learning.coaching.Repeat;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.coaching.SessionWords;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Naima coaches Wilgenhof, Lindeplein and two colleagues; one of them has waited too long. */
@Component
@Profile("demo")
class DemoCoaching implements DemoFeature {

  private static final String COACH = "Naima Chaoui";

  private final Allocations allocations;
  private final Coaching coaching;
  private final DSLContext db;
  private final Clock clock;

  DemoCoaching(Allocations allocations, Coaching coaching, DSLContext db, Clock clock) {
    this.allocations = allocations;
    this.coaching = coaching;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void load(Staff staff) {
    Scope lindeplein = new Scope.Team(staff.team("Lindeplein"));
    if (!staff.actor(COACH).teams(Role.COACH).contains(staff.team("Lindeplein"))) {
      staff.grant(COACH, Role.COACH, lindeplein);
    }
    team(staff, "Wilgenhof", Kind.GROUP_COACHING, 8, 4);
    team(staff, "Lindeplein", Kind.GROUP_COACHING, 8, 6);
    person(staff, "Esra Demir", Kind.COACHING, 4, 6);
    person(staff, "Sanne Kuipers", Kind.WERKBEGELEIDING, 6, 3);
    person(staff, "Imran Aydin", Kind.WERKBEGELEIDING, 6, 3);
    held(staff);
    planned(staff);
  }

  private void team(Staff staff, String team, Kind kind, int hours, int weeks) {
    agree(
        staff,
        new AllocationDraft(
            staff.person(COACH),
            kind,
            staff.team(team),
            null,
            LocalDate.now(clock),
            null,
            hours * 60,
            weeks));
  }

  private void person(Staff staff, String person, Kind kind, int hours, int weeks) {
    agree(
        staff,
        new AllocationDraft(
            staff.person(COACH),
            kind,
            null,
            staff.person(person),
            LocalDate.now(clock),
            null,
            hours * 60,
            weeks));
  }

  /** Agreed half a year ago. */
  private void agree(Staff staff, AllocationDraft draft) {
    CoachAllocationId id = allocations.make(staff.actor("Peter-Jan Wolters"), draft);
    db.update(COACH_ALLOCATION)
        .set(COACH_ALLOCATION.STARTS_ON, LocalDate.now(clock).minusDays(183))
        .where(COACH_ALLOCATION.ID.eq(id.value()))
        .execute();
  }

  private void held(Staff staff) {
    Actor naima = staff.actor(COACH);
    LocalDate today = LocalDate.now(clock);
    int spent = (int) (today.toEpochDay() - Quarter.of(today).first().toEpochDay());
    for (int week = 0; week * 14 <= Math.min(spent, 70); week++) {
      LocalDate day = today.minusDays(3 + week * 14L);
      Topic topic = List.of(Topic.VERBINDEN, Topic.METHODISCH, Topic.VERSTERKEN).get(week % 3);
      team(staff, naima, "Wilgenhof", day, 90, topic);
      if (week % 2 == 1) {
        team(staff, naima, "Lindeplein", day.minusDays(2), 90, Topic.VERBINDEN);
      }
    }
    CoachingSessionId esra =
        person(staff, naima, Kind.COACHING, "Esra Demir", today.minusDays(9), 60, Topic.VERSTERKEN);
    coaching.write(
        naima,
        esra,
        0,
        new SessionWords(
            "Esra merkt dat ze snel een oplossing aandraagt. Vorige week wachtte ze, en toen kwam"
                + " de ander zelf met een idee.",
            "In twee gesprekken eerst tot tien tellen voor ze iets voorstelt.",
            today.plusDays(12)));
    person(staff, naima, Kind.WERKBEGELEIDING, "Imran Aydin", today.minusDays(8), 60, null);
    person(
        staff,
        naima,
        Kind.WERKBEGELEIDING,
        "Sanne Kuipers",
        today.minusDays(41),
        60,
        Topic.METHODISCH);
  }

  private void team(
      Staff staff, Actor naima, String team, LocalDate day, int minutes, Topic topic) {
    coaching.log(
        naima,
        new SessionDraft(
            Kind.GROUP_COACHING,
            staff.team(team),
            people(staff, team),
            day,
            LocalTime.of(10, 0),
            minutes,
            topic));
  }

  private static List<PersonId> people(Staff staff, String team) {
    return DemoTeam.ALL.stream()
        .filter(one -> one.name().equals(team))
        .flatMap(one -> one.members().stream())
        .map(staff::person)
        .toList();
  }

  private CoachingSessionId person(
      Staff staff,
      Actor naima,
      Kind kind,
      String person,
      LocalDate day,
      int minutes,
      @Nullable Topic topic) {
    return coaching.log(
        naima,
        new SessionDraft(
            kind,
            null,
            Arrays.asList(staff.person(person)),
            day,
            LocalTime.of(14, 0),
            minutes,
            topic));
  }

  private void planned(Staff staff) {
    Actor naima = staff.actor(COACH);
    LocalDate today = LocalDate.now(clock);
    coaching.plan(
        naima,
        new SessionDraft(
            Kind.GROUP_COACHING,
            staff.team("Wilgenhof"),
            List.of(),
            today,
            LocalTime.of(16, 0),
            90,
            null),
        new Repeat(4, 3));
    coaching.plan(
        naima,
        new SessionDraft(
            Kind.COACHING,
            null,
            List.of(staff.person("Esra Demir")),
            today.plusDays(4),
            LocalTime.of(11, 0),
            60,
            null),
        Repeat.ONCE);
    coaching.plan(
        naima,
        new SessionDraft(
            Kind.WERKBEGELEIDING,
            null,
            List.of(staff.person("Imran Aydin")),
            today.plusDays(1),
            LocalTime.of(9, 30),
            60,
            null),
        new Repeat(2, 3));
  }
}
