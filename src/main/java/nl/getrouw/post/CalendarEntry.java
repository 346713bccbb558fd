package nl.getrouw.post;

/**
 * An entry of a calendar, in words.
 *
 * @param uid the same for every version of the entry
 * @param sequence from 0, higher with every change
 * @param place empty when that is not known
 */
public record CalendarEntry(
    String uid, int sequence, String title, String text, String place, Appointment.Span span) {}
