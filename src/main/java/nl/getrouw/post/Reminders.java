package nl.getrouw.post;

import java.time.LocalDate;
import java.util.List;

/**
 * What a feature reminds people of; one bean for each feature. Asked a few times a day.
 *
 * <p>A reminder is sent once, however often it is due and on however many nodes: give it for as
 * long as it makes sense ("from seven days before until the day itself"), so that none is missed
 * when the application was down, and put the date it speaks of into its key, so that a date that
 * moves is reminded of again.
 */
public interface Reminders {

  /**
   * @param key unique over all features and for ever, at most 190 characters, for instance {@code
   *     action-12-due-2026-12-04}
   */
  record Reminder(String key, Letter letter) {}

  List<Reminder> due(LocalDate today);
}
