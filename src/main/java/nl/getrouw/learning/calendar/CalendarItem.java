package nl.getrouw.learning.calendar;

import java.util.List;
import nl.getrouw.post.Appointment;

/**
 * Something in somebody's calendar: what kind of thing, where, and when; never what it is about.
 *
 * @param uid the same for every version of it
 * @param sequence from 0, higher with every change
 * @param icon name in the sprite
 * @param key message key of its title, such as "Werkbegeleiding"
 * @param values for the places of the title
 * @param team the name of the team; empty for none
 * @param path of its page, without a leading slash
 */
public record CalendarItem(
    String uid,
    int sequence,
    String icon,
    String key,
    List<Object> values,
    String team,
    String path,
    Appointment.Span span) {

  public CalendarItem {
    values = List.copyOf(values);
  }
}
