package nl.getrouw.learning.intervision;

import static nl.getrouw.learning.intervision.IntervisionAccess.require;

import java.util.List;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.learning.intervision.GroupOverview.Known;
import nl.getrouw.learning.intervision.IntervisionSessionRepository.Live;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** A session as somebody meets it, and what she may do with it. */
@Component
class SessionDesk {

  /**
   * A session that its reader may see.
   *
   * @param arranges may move, cancel and prepare it
   */
  record Seen(Actor actor, SessionRow session, Known group, boolean arranges) {}

  private final IntervisionSessionRepository sessions;
  private final AttendanceRepository attendance;
  private final NoteRepository notes;
  private final GroupRepository groups;
  private final GroupOverview overview;

  SessionDesk(
      IntervisionSessionRepository sessions,
      AttendanceRepository attendance,
      NoteRepository notes,
      GroupRepository groups,
      GroupOverview overview) {
    this.sessions = sessions;
    this.attendance = attendance;
    this.notes = notes;
    this.groups = groups;
    this.overview = overview;
  }

  /**
   * @throws NotFound for who was not asked and does not arrange its group
   */
  Seen seen(Actor actor, IntervisionSessionId id) {
    SessionRow session =
        sessions.find(actor.organisation(), actor.id(), id).orElseThrow(NotFound::new);
    Known group =
        overview
            .known(
                List.of(
                    groups.find(actor.organisation(), session.group()).orElseThrow(NotFound::new)))
            .getFirst();
    boolean arranges = group.arranges(actor);
    require(session.invited() || session.coach().equals(actor.id()) || arranges);
    return new Seen(actor, session, group, arranges);
  }

  /**
   * Until something was said, who arranges it or was there; from then on only who was there. So
   * nobody can let herself in to read, and those who were there see who reads.
   */
  boolean saysWhoWasThere(Seen seen) {
    SessionRow session = seen.session();
    return session.state() != SessionState.CANCELLED
        && (session.present() || (seen.arranges() && !notes.saidAnything(session.id())));
  }

  /** Who arranges it, and while there is nobody, everybody who was asked. */
  boolean mayGuide(Seen seen) {
    return seen.session().state() != SessionState.CANCELLED
        && seen.session().state() != SessionState.HELD
        && (seen.arranges() || seen.session().invited());
  }

  SessionPage page(Seen seen) {
    IntervisionSessionId id = seen.session().id();
    Live live = sessions.live(id);
    return new SessionPage(
        seen.session(),
        seen.group().group().team(),
        attendance.people(id),
        attendance.themes(id),
        attendance.ingredients(id),
        live.step(),
        live.stepEndsAt(),
        live.stepLeft(),
        live.guide(),
        live.broughtBy(),
        saysWhoWasThere(seen),
        mayGuide(seen),
        seen.arranges() && seen.session().state() == SessionState.PLANNED);
  }
}
