package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often a planned session comes back.
 *
 * @param weeks from one to the next, 1 to 13; 0 for a single session
 * @param times how many there are in all, 1 to {@value #MOST}
 */
public record Repeat(int weeks, int times) {

  public static final int MOST = 26;

  public static final Repeat ONCE = new Repeat(0, 1);

  public Repeat {
    if (weeks < 0 || weeks > 13 || times < 1 || times > MOST || (weeks == 0) != (times == 1)) {
      throw new IllegalArgumentException("0 weeks for one session, else 1 to 13 and 2 to " + MOST);
    }
  }

  /** The days, the first one included; the same day of the week, whatever the clocks do. */
  public List<LocalDate> days(LocalDate first) {
    return Stream.iterate(first, day -> day.plusWeeks(weeks)).limit(times).toList();
  }
}
