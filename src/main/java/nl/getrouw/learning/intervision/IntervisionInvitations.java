package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_SESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.learning.intervision.IntervisionInvitationRepository.Sent;
import nl.getrouw.post.Appointment;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/**
 * Invites to a session, tells when it moves, and takes back the invitation of whoever is not asked
 * any more (RFC 5546: the same UID, a higher SEQUENCE). A series is not sent all at once: an
 * invitation leaves when its session is six weeks ahead or less. Nothing that was said in a session
 * stands in a letter, nor why one was moved.
 */
@Component
class IntervisionInvitations {

  static final int DAYS_AHEAD = 42;

  private enum News {
    INVITED,
    CHANGED,
    CANCELLED
  }

  private final IntervisionSessionRepository sessions;
  private final AttendanceRepository attendance;
  private final IntervisionInvitationRepository invitations;
  private final Post post;
  private final Clock clock;

  IntervisionInvitations(
      IntervisionSessionRepository sessions,
      AttendanceRepository attendance,
      IntervisionInvitationRepository invitations,
      Post post,
      Clock clock) {
    this.sessions = sessions;
    this.attendance = attendance;
    this.invitations = invitations;
    this.post = post;
    this.clock = clock;
  }

  /** Brings the calendars of all who are asked up to date. */
  void tell(Actor actor, IntervisionSessionId id) {
    SessionRow session =
        sessions.find(actor.organisation(), actor.id(), id).orElseThrow(NotFound::new);
    tell(session);
  }

  /** Invites to what has come near since the last round. */
  void tellNear() {
    LocalDate today = LocalDate.now(clock);
    sessions
        .list(
            new PersonId(0),
            INTERVISION_SESSION
                .STATE
                .eq(SessionState.PLANNED.name())
                .and(INTERVISION_SESSION.DAY.between(today, today.plusDays(DAYS_AHEAD)))
                .and(invitations.nobodyToldOf()))
        .forEach(this::tell);
  }

  private void tell(SessionRow session) {
    LocalDate today = LocalDate.now(clock);
    boolean coming = session.state() == SessionState.PLANNED && !session.day().isBefore(today);
    Map<PersonId, Sent> before = invitations.of(session.id());
    boolean near = !session.day().isAfter(today.plusDays(DAYS_AHEAD));
    if (session.state() == SessionState.HELD || session.state() == SessionState.RUNNING) {
      return;
    }
    Set<PersonId> wanted =
        coming
            ? attendance.people(session.id()).stream()
                .map(SessionPage.Person::id)
                .collect(Collectors.toSet())
            : Set.of();
    for (PersonId person : wanted) {
      Sent last = before.get(person);
      if (last == null && near) {
        write(session, News.INVITED, sent(session, person, UUID.randomUUID() + "@getrouw", 0));
      } else if (last != null && !last.says(session)) {
        write(
            session,
            last.withdrawn() ? News.INVITED : News.CHANGED,
            sent(session, person, last.uid(), last.sequence() + 1));
      }
    }
    before.values().stream()
        .filter(last -> !last.withdrawn() && !wanted.contains(last.person()))
        .forEach(last -> write(session, News.CANCELLED, last.withdraw()));
  }

  private static Sent sent(SessionRow session, PersonId person, String uid, int sequence) {
    return new Sent(
        person,
        uid,
        sequence,
        session.day(),
        session.startsAt(),
        session.minutes(),
        session.place(),
        false);
  }

  private void write(SessionRow session, News news, Sent sent) {
    invitations.store(session.id(), sent);
    String key = "intervision.mail." + news.name();
    Line title = Line.of("intervision.mail.title", session.groupName());
    Letter letter =
        Letter.to(sent.person(), Line.of(key + ".subject", session.groupName(), sent.day()))
            .paragraph(key + ".text", session.groupName(), sent.day(), sent.startsAt());
    if (news != News.CANCELLED) {
      letter = letter.button("intervision.mail.open", "leren/intervisie/sessie/" + session.id());
    }
    post.send(
        letter.appointment(
            new Appointment(
                sent.uid(),
                sent.sequence(),
                news == News.CANCELLED ? Appointment.Kind.CANCEL : Appointment.Kind.REQUEST,
                title,
                Line.of("intervision.mail.note"),
                sent.place(),
                new Appointment.Span.Hours(
                    sent.day().atTime(sent.startsAt()),
                    sent.day().atTime(sent.startsAt()).plusMinutes(sent.minutes())))));
  }
}
