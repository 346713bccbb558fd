package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_SESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.intervision.GroupOverview.Known;
import nl.getrouw.learning.intervision.GroupRepository.Stored;
import nl.getrouw.learning.intervision.IntervisionSessionRepository.Plan;
import nl.getrouw.learning.intervision.SessionPage.Part;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the sessions of a group into the calendar, and lets them follow when the group changes. */
@Component
class SessionPlanner {

  private static final int REASON_AT_LEAST = 3;
  private static final int REASON_AT_MOST = 300;

  private final IntervisionSessionRepository sessions;
  private final AttendanceRepository attendance;
  private final IntervisionInvitations invitations;
  private final Methods methods;
  private final Clock clock;

  SessionPlanner(
      IntervisionSessionRepository sessions,
      AttendanceRepository attendance,
      IntervisionInvitations invitations,
      Methods methods,
      Clock clock) {
    this.sessions = sessions;
    this.attendance = attendance;
    this.invitations = invitations;
    this.methods = methods;
    this.clock = clock;
  }

  /** Plans so many sessions from a day on; one only where no interval was agreed. */
  void plan(Actor actor, Known known, @Nullable LocalDate first, int count) {
    Integer weeks = known.group().weeks();
    LocalDate day = Objects.requireNonNull(first);
    for (int number = 0; number < (weeks == null ? Math.min(count, 1) : count); number++) {
      one(actor, known, day.plusWeeks(weeks == null ? 0 : (long) number * weeks));
    }
  }

  /** Plans one session. */
  IntervisionSessionId one(Actor actor, Known known, LocalDate day) {
    IntervisionSessionId id = past(actor, known, day);
    invitations.tell(actor, id);
    return id;
  }

  /** A session that was held already; nobody is invited to it any more. */
  IntervisionSessionId past(Actor actor, Known known, LocalDate day) {
    Method method = methods.get(actor, known.group().method());
    IntervisionSessionId id =
        sessions.insert(
            actor.organisation(),
            known.group().id(),
            plan(known.group(), day, method),
            method.success());
    ask(known, id);
    return id;
  }

  private static Plan plan(Stored group, LocalDate day, Method method) {
    return new Plan(
        day,
        group.startsAt(),
        group.minutes(),
        group.place(),
        group.coach(),
        method.code(),
        method.version());
  }

  private void ask(Known known, IntervisionSessionId id) {
    known
        .members()
        .forEach(member -> attendance.ask(id, member.person(), member.team(), Part.MEMBER));
    attendance.ask(id, known.group().coach(), null, Part.COACH);
  }

  /** Lets what is still planned follow the group. */
  void follow(Actor actor, Known known) {
    Method method = methods.get(actor, known.group().method());
    List<PersonId> people = new ArrayList<>(List.of(known.group().coach()));
    known.members().forEach(member -> people.add(member.person()));
    @Nullable LocalDate next = null;
    for (SessionRow session : toCome(actor, known)) {
      boolean stays = sessions.wasMoved(session.id());
      LocalDate day = stays || next == null ? session.day() : next;
      Plan plan =
          stays
              ? new Plan(
                  day,
                  session.startsAt(),
                  session.minutes(),
                  session.place(),
                  known.group().coach(),
                  method.code(),
                  method.version())
              : plan(known.group(), day, method);
      sessions.replan(session.id(), session.version(), plan, stays, null, method.success());
      attendance.keep(session.id(), people);
      ask(known, session.id());
      invitations.tell(actor, session.id());
      Integer weeks = known.group().weeks();
      next = weeks == null ? null : day.plusWeeks(weeks);
    }
  }

  /** Cancels what is still planned. */
  void cancelAll(Actor actor, Known known, String reason) {
    String said = reason(reason);
    for (SessionRow session : toCome(actor, known)) {
      sessions.cancel(session.id(), session.version(), said);
      invitations.tell(actor, session.id());
    }
  }

  private List<SessionRow> toCome(Actor actor, Known known) {
    return sessions.list(
        actor.id(),
        INTERVISION_SESSION
            .GROUP_ID
            .eq(known.group().id().value())
            .and(INTERVISION_SESSION.STATE.eq(SessionState.PLANNED.name()))
            .and(INTERVISION_SESSION.DAY.ge(LocalDate.now(clock))));
  }

  /**
   * A reason of 3 to 300 characters.
   *
   * @throws Refusal for a shorter or longer one
   */
  static String reason(String reason) {
    String said = reason.strip();
    if (said.length() < REASON_AT_LEAST || said.length() > REASON_AT_MOST) {
      throw new Refusal("intervision.refused.reason", REASON_AT_LEAST, REASON_AT_MOST);
    }
    return said;
  }
}
