package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static nl.getrouw.learning.intervision.IntervisionAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.intervision.IntervisionSessionRepository.Plan;
import nl.getrouw.learning.intervision.SessionDesk.Seen;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import nl.getrouw.trail.Trail;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions: when, with which step plan, who was there and what they were about; never what was
 * said. Who was asked sees them, and who arranges the group; nobody else.
 */
@Service
@Transactional
public class IntervisionSessions {

  static final int LONGEST = 480;
  private static final int LOGGED_BACK_DAYS = 92;

  private final SessionDesk desk;
  private final IntervisionSessionRepository sessions;
  private final AttendanceRepository attendance;
  private final LiveRepository live;
  private final SessionPlanner planner;
  private final IntervisionInvitations invitations;
  private final IntervisionGroups groups;
  private final Methods methods;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  IntervisionSessions(
      SessionDesk desk,
      IntervisionSessionRepository sessions,
      AttendanceRepository attendance,
      LiveRepository live,
      SessionPlanner planner,
      IntervisionInvitations invitations,
      IntervisionGroups groups,
      Methods methods,
      Trail trail,
      LiveNews news,
      Clock clock) {
    this.desk = desk;
    this.sessions = sessions;
    this.attendance = attendance;
    this.live = live;
    this.planner = planner;
    this.invitations = invitations;
    this.groups = groups;
    this.methods = methods;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /** Where {@link LiveNews} tells that a session changed. */
  public static String channel(IntervisionSessionId session) {
    return "intervision-" + session;
  }

  /**
   * A session, without what was said.
   *
   * @throws NotFound for who was not asked and does not arrange its group
   */
  @Transactional(readOnly = true)
  public SessionPage page(Actor reader, IntervisionSessionId id) {
    return desk.page(desk.seen(reader, id));
  }

  /** The sessions to which the reader was asked, between two days, first day first. */
  @Transactional(readOnly = true)
  public List<SessionRow> mine(Actor reader, LocalDate from, LocalDate to) {
    return sessions.list(
        reader.id(),
        INTERVISION_SESSION
            .ORGANISATION_ID
            .eq(reader.organisation().value())
            .and(INTERVISION_SESSION.DAY.between(from, to))
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(INTERVISION_ATTENDANCE)
                        .where(INTERVISION_ATTENDANCE.SESSION_ID.eq(INTERVISION_SESSION.ID))
                        .and(INTERVISION_ATTENDANCE.PERSON_ID.eq(reader.id().value())))));
  }

  /**
   * Moves a session.
   *
   * @param reason 3 to 300 characters
   * @throws NotFound for who does not arrange it
   * @throws Refusal when it cannot be moved any more, or to a day that has passed
   * @throws Conflict when somebody changed it since this version
   */
  public void move(
      Actor actor,
      IntervisionSessionId id,
      int version,
      LocalDate day,
      LocalTime startsAt,
      String place,
      String reason) {
    Seen seen = planned(actor, id);
    String said = SessionPlanner.reason(reason);
    if (day.isBefore(LocalDate.now(clock))) {
      throw new Refusal("intervision.refused.past");
    }
    SessionRow now = seen.session();
    kept(
        sessions.replan(
            id,
            version,
            new Plan(
                day,
                startsAt,
                now.minutes(),
                place.strip(),
                now.coach(),
                now.method(),
                now.methodVersion()),
            true,
            said,
            now.success()));
    written(actor, id, "intervision.moved");
    invitations.tell(actor, id);
  }

  /** Cancels a session; see {@link #move}. */
  public void cancel(Actor actor, IntervisionSessionId id, int version, String reason) {
    planned(actor, id);
    kept(sessions.cancel(id, version, SessionPlanner.reason(reason)));
    written(actor, id, "intervision.cancelled");
    invitations.tell(actor, id);
  }

  /** Chooses the step plan for a session that is still to come. */
  public void choose(Actor actor, IntervisionSessionId id, int version, String code) {
    SessionRow now = planned(actor, id).session();
    Method method = methods.get(actor, code);
    kept(
        sessions.replan(
            id,
            version,
            new Plan(
                now.day(),
                now.startsAt(),
                now.minutes(),
                now.place(),
                now.coach(),
                method.code(),
                method.version()),
            false,
            null,
            method.success()));
    written(actor, id, "intervision.methodChosen");
  }

  /**
   * Says whether somebody was there. Once something was said, only who was there says so; nobody
   * lets herself in.
   *
   * @throws NotFound for who may not say it
   */
  public void attend(Actor actor, IntervisionSessionId id, PersonId person, boolean present) {
    Seen seen = desk.seen(actor, id);
    require(desk.saysWhoWasThere(seen));
    require(attendance.present(id, person, present));
    written(actor, id, "intervision.attendance");
  }

  /** Says what a held session was about, as it is counted, and whether it was about a success. */
  public void about(
      Actor actor,
      IntervisionSessionId id,
      Set<Theme> themes,
      Set<String> ingredients,
      boolean success) {
    Seen seen = desk.seen(actor, id);
    require(seen.session().present() || desk.saysWhoWasThere(seen));
    attendance.topics(id, themes, ingredients);
    live.success(id, success);
    written(actor, id, "intervision.topics");
  }

  /**
   * Completes the report of a session that was held.
   *
   * @param minutes how long it was, 5 to {@value #LONGEST}
   */
  public void complete(Actor actor, IntervisionSessionId id, int minutes) {
    Seen seen = desk.seen(actor, id);
    require(seen.session().present() || desk.saysWhoWasThere(seen));
    if (seen.session().state() != SessionState.HELD) {
      throw new Refusal("intervision.refused.notHeld");
    }
    live.reported(id, length(minutes));
    written(actor, id, "intervision.reported");
  }

  /**
   * Logs a session that was held without preparing. One that was planned for that day becomes it.
   *
   * @param present who was there, of the group and its coach
   * @throws NotFound for who neither takes part in the group nor arranges it
   * @throws Refusal for a day to come or more than three months ago, or when nobody was there
   */
  public IntervisionSessionId log(
      Actor actor,
      IntervisionGroupId group,
      LocalDate day,
      int minutes,
      String method,
      Set<PersonId> present,
      boolean success) {
    GroupOverview.Known known = groups.known(actor, group);
    require(known.mine(actor) || known.arranges(actor));
    LocalDate today = LocalDate.now(clock);
    if (day.isAfter(today) || day.isBefore(today.minusDays(LOGGED_BACK_DAYS))) {
      throw new Refusal("intervision.refused.logDay");
    }
    IntervisionSessionId id =
        sessions
            .list(
                actor.id(),
                INTERVISION_SESSION
                    .GROUP_ID
                    .eq(group.value())
                    .and(INTERVISION_SESSION.DAY.eq(day))
                    .and(INTERVISION_SESSION.STATE.eq(SessionState.PLANNED.name())))
            .stream()
            .map(SessionRow::id)
            .findFirst()
            .orElseGet(() -> planner.past(actor, known, day));
    present.forEach(person -> attendance.present(id, person, true));
    if (attendance.people(id).stream().noneMatch(SessionPage.Person::present)) {
      throw new Refusal("intervision.refused.nobody");
    }
    Method with = methods.get(actor, method);
    live.held(id, length(minutes), with, success);
    written(actor, id, "intervision.logged");
    return id;
  }

  private static int length(int minutes) {
    if (minutes < 5 || minutes > LONGEST) {
      throw new Refusal("intervision.refused.length", 5, LONGEST);
    }
    return minutes;
  }

  private Seen planned(Actor actor, IntervisionSessionId id) {
    Seen seen = desk.seen(actor, id);
    require(seen.arranges());
    if (seen.session().state() != SessionState.PLANNED) {
      throw new Refusal("intervision.refused.notPlanned");
    }
    return seen;
  }

  private void written(Actor actor, IntervisionSessionId id, String deed) {
    trail.write(actor, deed, id);
    news.publish(channel(id), "session");
  }

  private static void kept(boolean stored) {
    if (!stored) {
      throw new Conflict("session");
    }
  }
}
