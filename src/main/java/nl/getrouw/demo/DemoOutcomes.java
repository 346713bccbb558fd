package nl.getrouw.demo;

import static nl.getrouw.db.Tables.COACHING_SESSION;
import static nl.getrouw.db.Tables.ORGANISATION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.OutcomeRefresh;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Two years of coaching in the teams that coach Naima does not see, by another coach: since ten
 * months ago more of it takes place. With it the outcomes have a course to show.
 */
@Component
@Profile("demo")
class DemoOutcomes implements DemoFeature {

  private static final String COACH = "Johan Terlouw";
  private static final List<String> TEAMS =
      List.of(
          "De Kade",
          "Het Anker",
          "Stadspoort",
          "Noorderlicht",
          "De Vliet",
          "Horizon",
          "Beukenlaan",
          "Duinzicht");

  /** How many of two sessions a team were held, month by month; the last is last month. */
  private static final int[] HELD = {
    12, 11, 13, 12, 10, 12, 13, 11, 12, 12, 11, 13, 12, 12, 14, 14, 13, 14, 15, 14, 14, 13, 15, 14
  };

  private static final int IN_A_MONTH = 2;

  private final OutcomeRefresh refresh;
  private final DSLContext db;
  private final Clock clock;

  DemoOutcomes(OutcomeRefresh refresh, DSLContext db, Clock clock) {
    this.refresh = refresh;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void load(Staff staff) {
    staff.person(COACH, "SRH-coach");
    for (String team : TEAMS) {
      staff.grant(COACH, Role.COACH, new Scope.Team(staff.team(team)));
    }
    int sessions = TEAMS.size() * IN_A_MONTH;
    for (int month = 0; month < HELD.length; month++) {
      LocalDate first =
          LocalDate.now(clock).withDayOfMonth(1).minusMonths((long) HELD.length - month);
      for (int i = 0; i < sessions; i++) {
        boolean held = (i * 5 + month * 3) % sessions < HELD[month];
        session(
            staff,
            staff.team(TEAMS.get(i % TEAMS.size())),
            first.plusDays(2L + i + i / TEAMS.size() * 4L),
            held);
      }
    }
  }

  private void session(Staff staff, TeamId team, LocalDate day, boolean held) {
    db.insertInto(COACHING_SESSION)
        .set(COACHING_SESSION.ORGANISATION_ID, staff.actor(COACH).organisation().value())
        .set(COACHING_SESSION.COACH_ID, staff.person(COACH).value())
        .set(COACHING_SESSION.KIND, "GROUP_COACHING")
        .set(COACHING_SESSION.STATE, held ? "HELD" : "CANCELLED")
        .set(COACHING_SESSION.TEAM_ID, team.value())
        .set(COACHING_SESSION.HELD_ON, day)
        .set(COACHING_SESSION.STARTS_AT, LocalTime.of(10, 0))
        .set(COACHING_SESSION.MINUTES, 60)
        .set(COACHING_SESSION.HEADS, 5)
        .set(COACHING_SESSION.CREATED_AT, day.atStartOfDay(Moments.ZONE).toInstant())
        .execute();
  }

  /** So that whoever looks first need not wait. */
  @EventListener(ApplicationReadyEvent.class)
  void count() {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .forEach(row -> refresh.fresh(new OrganisationId(row.value1())));
  }
}
