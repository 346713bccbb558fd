package nl.getrouw.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.getrouw.audit.AuditChanged;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.post.Appointment;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import nl.getrouw.preparation.VisitInvitationRepository.Sent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Invites the auditors and the team lead when an audit is planned, tells them when it moves, and
 * takes back the invitation of whoever is not needed any more (RFC 5546: the same UID, a higher
 * SEQUENCE). Letters are written in the transaction that changed the plan.
 */
@Component
class VisitInvitations {

  private enum News {
    INVITED,
    CHANGED,
    CANCELLED
  }

  private final Visits visits;
  private final VisitPeople people;
  private final VisitInvitationRepository invitations;
  private final Post post;
  private final Clock clock;

  VisitInvitations(
      Visits visits,
      VisitPeople people,
      VisitInvitationRepository invitations,
      Post post,
      Clock clock) {
    this.visits = visits;
    this.people = people;
    this.invitations = invitations;
    this.post = post;
    this.clock = clock;
  }

  @EventListener
  void on(AuditChanged change) {
    Visit visit = visits.of(change.audit());
    if (visit.state() == AuditState.CANCELLED) {
      tell(visit, Set.of());
    } else if (visit.state() == AuditState.PLANNED
        && !visit.endsOn().isBefore(LocalDate.now(clock))) {
      tell(visit, people.all(visit));
    }
  }

  private void tell(Visit visit, Set<PersonId> wanted) {
    Map<PersonId, Sent> before = invitations.of(visit.audit());
    for (PersonId person : wanted) {
      Sent last = before.get(person);
      if (last == null) {
        write(visit, News.INVITED, sent(visit, person, UUID.randomUUID() + "@getrouw", 0));
      } else if (!last.says(visit)) {
        write(
            visit,
            last.withdrawn() ? News.INVITED : News.CHANGED,
            sent(visit, person, last.uid(), last.sequence() + 1));
      }
    }
    for (Sent last : before.values()) {
      if (!last.withdrawn() && !wanted.contains(last.person())) {
        write(
            visit,
            News.CANCELLED,
            new Sent(
                last.person(),
                last.uid(),
                last.sequence() + 1,
                last.startsOn(),
                last.endsOn(),
                last.team(),
                true));
      }
    }
  }

  private static Sent sent(Visit visit, PersonId person, String uid, int sequence) {
    return new Sent(
        person, uid, sequence, visit.startsOn(), visit.endsOn(), visit.place().team(), false);
  }

  private void write(Visit visit, News news, Sent sent) {
    invitations.store(visit.audit(), sent);
    String key = "preparation.mail." + news.name();
    Line title = Line.of("preparation.mail.title", visit.teamName());
    Letter letter =
        Letter.to(sent.person(), Line.of(key + ".subject", visit.teamName(), sent.startsOn()))
            .paragraph(key + ".text", visit.teamName(), sent.startsOn(), sent.endsOn());
    if (news != News.CANCELLED) {
      letter =
          letter
              .paragraph("preparation.mail.role." + role(visit, sent.person()))
              .button("preparation.mail.open", "audits/" + visit.audit() + "/voorbereiding");
    }
    post.send(
        letter.appointment(
            new Appointment(
                sent.uid(),
                sent.sequence(),
                news == News.CANCELLED ? Appointment.Kind.CANCEL : Appointment.Kind.REQUEST,
                title,
                Line.of("preparation.mail.note"),
                "",
                new Appointment.Span.Days(sent.startsOn(), sent.endsOn()))));
  }

  private static String role(Visit visit, PersonId person) {
    if (person.equals(visit.lead())) {
      return "LEAD_AUDITOR";
    }
    return visit.isAuditor(person) ? "AUDITOR" : "TEAM_LEAD";
  }
}
