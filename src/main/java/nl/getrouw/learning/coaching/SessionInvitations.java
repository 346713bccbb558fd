package nl.getrouw.learning.coaching;

import java.time.LocalTime;
import java.util.Objects;
import nl.getrouw.post.Appointment;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import org.springframework.stereotype.Component;

/**
 * Letters with a calendar file to the people who are named in a planned session: an invitation, a
 * change, its end (RFC 5546: the same UID, a higher SEQUENCE). They hold kind, coach and time,
 * never what it is about.
 */
@Component
class SessionInvitations {

  private final Post post;

  SessionInvitations(Post post) {
    this.post = post;
  }

  void planned(Session session) {
    session.people().forEach(person -> write(session, person, "invited"));
  }

  void changed(Session before, Session now) {
    boolean same =
        before.day().equals(now.day())
            && Objects.equals(before.time(), now.time())
            && before.minutes() == now.minutes()
            && before.kind() == now.kind();
    for (Coachee person : now.people()) {
      if (!before.isWith(person.id())) {
        write(now, person, "invited");
      } else if (!same) {
        write(now, person, "changed");
      }
    }
    before.people().stream()
        .filter(person -> !now.isWith(person.id()))
        .forEach(person -> write(now, person, "cancelled"));
  }

  void cancelled(Session session) {
    session.people().forEach(person -> write(session, person, "cancelled"));
  }

  private void write(Session session, Coachee to, String news) {
    boolean cancelled = news.equals("cancelled");
    String key = "coaching.mail." + news;
    Line kind = Line.of(session.kind().key());
    Letter letter =
        Letter.to(to.id(), Line.of(key + ".subject", kind, session.day()))
            .paragraph(key + ".text", kind, session.coach().name(), session.day());
    if (!cancelled) {
      letter =
          letter
              .paragraph("coaching.mail.private")
              .button("coaching.mail.open", "coach/sessies/" + session.id());
    }
    post.send(
        letter.appointment(
            new Appointment(
                uid(session),
                session.version(),
                cancelled ? Appointment.Kind.CANCEL : Appointment.Kind.REQUEST,
                Line.of("coaching.mail.title", kind, session.coach().name()),
                Line.of("coaching.mail.note"),
                "",
                span(session))));
  }

  /** The same in letters and in the calendar feed. */
  static String uid(Session session) {
    return "coaching-" + session.id() + "@getrouw";
  }

  static Appointment.Span span(Session session) {
    LocalTime time = session.time();
    return time == null
        ? new Appointment.Span.Days(session.day(), session.day())
        : new Appointment.Span.Hours(
            session.day().atTime(time), session.day().atTime(time).plusMinutes(session.minutes()));
  }
}
