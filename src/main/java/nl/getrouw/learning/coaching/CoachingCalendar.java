package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.learning.calendar.CalendarContribution;
import nl.getrouw.learning.calendar.CalendarItem;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** Coaching in the calendar of the coach and of those who are coached. */
@Component
class CoachingCalendar implements CalendarContribution {

  private final Coaching coaching;

  CoachingCalendar(Coaching coaching) {
    this.coaching = coaching;
  }

  @Override
  public List<CalendarItem> items(Actor actor, LocalDate from, LocalDate to) {
    return Stream.concat(
            coaching.led(actor, from, to).stream(), coaching.received(actor, from, to).stream())
        .map(CoachingCalendar::item)
        .toList();
  }

  private static CalendarItem item(Session session) {
    return new CalendarItem(
        SessionInvitations.uid(session),
        session.version(),
        session.kind().icon(),
        session.kind().key(),
        List.of(),
        session.team() == null ? "" : session.team().name(),
        "coach/sessies/" + session.id(),
        SessionInvitations.span(session));
  }
}
