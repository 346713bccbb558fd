package nl.getrouw.post;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something for the reader's calendar (RFC 5545, and RFC 5546 for changing and cancelling it).
 *
 * @param uid the same for every version of the appointment
 * @param sequence from 0, higher with every change
 * @param place where it is; empty when that is not known
 */
public record Appointment(
    String uid, int sequence, Kind kind, Line title, Line text, String place, Span span) {

  /** What the calendar is asked to do. */
  public enum Kind {
    REQUEST,
    CANCEL
  }

  /** When it is, in the zone in which people read times. */
  public sealed interface Span {

    /** Whole days, both included. */
    record Days(LocalDate first, LocalDate last) implements Span {
      public Days {
        if (last.isBefore(first)) {
          throw new IllegalArgumentException("The last day is not before the first");
        }
      }
    }

    /** From one time to a later one. */
    record Hours(LocalDateTime from, LocalDateTime to) implements Span {
      public Hours {
        if (!to.isAfter(from)) {
          throw new IllegalArgumentException("An appointment ends after it begins");
        }
      }
    }
  }
}
