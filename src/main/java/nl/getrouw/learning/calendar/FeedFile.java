package nl.getrouw.learning.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.property.TimezoneOffsetFrom;
import biweekly.property.TimezoneOffsetTo;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import nl.getrouw.kernel.Moments;
import nl.getrouw.post.Appointment.Span;
import nl.getrouw.post.CalendarEntry;

/**
 * A calendar to subscribe to (iCalendar, RFC 5545). Times stand in the zone in which people meet,
 * with the rules of summer and winter time written out, so that every programme shows ten o'clock
 * as ten o'clock on both sides of the change.
 */
final class FeedFile {

  private static final String MAKER = "-//Getrouw//Agenda//NL";
  private static final TimeZone ZONE = TimeZone.getTimeZone(Moments.ZONE);
  private static final int HOURS_BETWEEN = 4;

  private FeedFile() {}

  static String of(String name, List<CalendarEntry> entries, Instant stamp) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(MAKER);
    calendar.setMethod("PUBLISH");
    calendar.addName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    calendar.setRefreshInterval(
        new RefreshInterval(Duration.builder().hours(HOURS_BETWEEN).build()));
    calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(ZONE, amsterdam()));
    entries.forEach(entry -> calendar.addEvent(event(entry, stamp)));
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(CalendarEntry entry, Instant stamp) {
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(stamp));
    event.setSummary(entry.title());
    switch (entry.span()) {
      case Span.Days(LocalDate first, LocalDate last) -> {
        event.setDateStart(new DateStart(day(first)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1)))); // the end is not part of it
      }
      case Span.Hours(LocalDateTime from, LocalDateTime to) -> {
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

  /** Summer time from the last Sunday of March, 2:00, to that of October, 3:00 (2000/84/EC). */
  private static VTimezone amsterdam() {
    VTimezone zone = new VTimezone(ZONE.getID());
    zone.addDaylightSavingsTime(
        observance(new DaylightSavingsTime(), "CEST", 3, 29, 2, new UtcOffset(true, 1, 0)));
    zone.addStandardTime(
        observance(new StandardTime(), "CET", 10, 27, 3, new UtcOffset(true, 2, 0)));
    return zone;
  }

  private static <O extends Observance> O observance(
      O rule, String name, int month, int day, int hour, UtcOffset before) {
    boolean summer = month == 3;
    rule.setTimezoneOffsetFrom(new TimezoneOffsetFrom(before));
    rule.setTimezoneOffsetTo(new TimezoneOffsetTo(new UtcOffset(true, summer ? 2 : 1, 0)));
    rule.addTimezoneName(name);
    rule.setDateStart(
        new ICalDate(
            new DateTimeComponents(1981 + (summer ? 0 : 15), month, day, hour, 0, 0, false), true));
    rule.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(month)
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
    return rule;
  }
}
