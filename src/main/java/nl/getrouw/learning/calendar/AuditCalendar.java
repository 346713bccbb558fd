package nl.getrouw.learning.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.post.Appointment.Span;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** The visits of audits that somebody scores, or that come to the team she leads. */
@Component
class AuditCalendar implements CalendarContribution {

  private final Visits visits;

  AuditCalendar(Visits visits) {
    this.visits = visits;
  }

  @Override
  public List<CalendarItem> items(Actor actor, LocalDate from, LocalDate to) {
    return visits.concerning(actor).stream()
        .filter(visit -> !visit.startsOn().isAfter(to) && !visit.endsOn().isBefore(from))
        .map(AuditCalendar::item)
        .toList();
  }

  private static CalendarItem item(Visit visit) {
    return new CalendarItem(
        "audit-" + visit.audit() + "@getrouw",
        0,
        "clipboard-list",
        "calendar.audit",
        List.of(),
        visit.teamName(),
        "audits/" + visit.audit(),
        new Span.Days(visit.startsOn(), visit.endsOn()));
  }
}
