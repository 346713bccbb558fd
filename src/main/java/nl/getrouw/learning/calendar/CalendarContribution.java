package nl.getrouw.learning.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.security.Actor;

/** What a feature puts into a person's calendar; one bean for each. */
public interface CalendarContribution {

  /**
   * The person's own appointments that touch a period, in any order.
   *
   * @param from first day
   * @param to last day, included
   */
  List<CalendarItem> items(Actor actor, LocalDate from, LocalDate to);
}
