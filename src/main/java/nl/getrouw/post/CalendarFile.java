package nl.getrouw.post;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import nl.getrouw.kernel.Moments;

/** Calendar files (iCalendar, RFC 5545) as every calendar reads them; times are in UTC. */
public final class CalendarFile {

  /** The method of a file that asks for no answer. */
  static final String PUBLISH = "PUBLISH";

  private static final String MAKER = "-//Getrouw//Getrouw//NL";

  private CalendarFile() {}

  /**
   * A file with entries to take over, without asking anybody to answer.
   *
   * @param stamp when the file was made
   */
  public static String published(List<CalendarEntry> entries, Instant stamp) {
    ICalendar calendar = calendar(PUBLISH);
    entries.forEach(entry -> calendar.addEvent(event(entry, stamp)));
    return Biweekly.write(calendar).go();
  }

  /**
   * Several appointments in one file, a newer version of them, or their end. Each has a name of its
   * own, so they are published: a request may be about one only (RFC 5546, 3.2.1 and 3.2.2).
   */
  static String together(
      Appointment.Kind kind, List<CalendarEntry> entries, String organiser, Instant stamp) {
    ICalendar calendar = calendar(PUBLISH);
    for (CalendarEntry entry : entries) {
      VEvent event = event(entry, stamp);
      event.setOrganizer(new Organizer("Getrouw", organiser));
      event.setStatus(status(kind));
      calendar.addEvent(event);
    }
    return Biweekly.write(calendar).go();
  }

  private static Status status(Appointment.Kind kind) {
    return kind == Appointment.Kind.CANCEL ? Status.cancelled() : Status.confirmed();
  }

  /** An invitation to one person, a newer version of it, or its end (RFC 5546). */
  static String invitation(
      Appointment.Kind kind,
      CalendarEntry entry,
      String organiser,
      String name,
      String address,
      Instant stamp) {
    VEvent event = event(entry, stamp);
    event.setOrganizer(new Organizer("Getrouw", organiser));
    Attendee attendee = new Attendee(name, address);
    attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
    attendee.setRsvp(false);
    event.addAttendee(attendee);
    event.setStatus(status(kind));
    ICalendar calendar = calendar(kind.name());
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }

  private static ICalendar calendar(String method) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(MAKER);
    calendar.setMethod(method);
    return calendar;
  }

  private static VEvent event(CalendarEntry entry, Instant stamp) {
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(stamp));
    event.setSummary(entry.title());
    event.setDescription(entry.text());
    if (!entry.place().isEmpty()) {
      event.setLocation(entry.place());
    }
    switch (entry.span()) {
      case Appointment.Span.Days(LocalDate first, LocalDate last) -> {
        event.setDateStart(new DateStart(day(first)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1)))); // the end is not part of it
      }
      case Appointment.Span.Hours(LocalDateTime from, LocalDateTime to) -> {
        event.setDateStart(new DateStart(moment(from), true));
        event.setDateEnd(new DateEnd(moment(to), true));
      }
    }
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static Date moment(LocalDateTime time) {
    return Date.from(time.atZone(Moments.ZONE).toInstant());
  }
}
