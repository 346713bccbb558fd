package nl.getrouw.learning.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import nl.getrouw.post.Appointment.Span;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own calendar, put together from all features. */
@Service
@Transactional(readOnly = true)
public class Calendars {

  private final List<CalendarContribution> contributions;

  Calendars(List<CalendarContribution> contributions) {
    this.contributions = List.copyOf(contributions);
  }

  /**
   * The appointments that touch a period, in order.
   *
   * @param to last day, included
   */
  public List<CalendarItem> items(Actor actor, LocalDate from, LocalDate to) {
    return contributions.stream()
        .flatMap(one -> one.items(actor, from, to).stream())
        .sorted(Comparator.comparing(Calendars::start).thenComparing(CalendarItem::uid))
        .toList();
  }

  /** When an item begins; whole days begin with the day. */
  public static LocalDateTime start(CalendarItem item) {
    return switch (item.span()) {
      case Span.Days days -> days.first().atStartOfDay();
      case Span.Hours hours -> hours.from();
    };
  }
}
