package nl.getrouw.learning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.post.Appointment.Span;
import nl.getrouw.post.CalendarEntry;
import org.junit.jupiter.api.Test;

class FeedFileTest {

  private static final LocalDate SUMMER = LocalDate.of(2026, 10, 19);
  private static final LocalDate WINTER = LocalDate.of(2026, 10, 26);

  private static CalendarEntry at(LocalDate day) {
    LocalDateTime ten = day.atTime(10, 0);
    return new CalendarEntry(
        "coaching-" + day + "@getrouw",
        1,
        "Groepscoaching · Wilgenhof",
        "",
        "",
        new Span.Hours(ten, ten.plusMinutes(90)));
  }

  private static String file() {
    CalendarEntry audit =
        new CalendarEntry(
            "audit-1@getrouw", 0, "Audit · Wilgenhof", "", "", new Span.Days(SUMMER, WINTER));
    return FeedFile.of(
        "Getrouw", List.of(at(SUMMER), at(WINTER), audit), Instant.parse("2026-10-01T08:00:00Z"));
  }

  /** RFC 5545 as biweekly checks it, the rules of the time zone included. */
  @Test
  void theFileIsValid() {
    ICalendar calendar = Biweekly.parse(file()).first();

    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    assertThat(calendar.getEvents()).hasSize(3);
  }

  @Test
  void tenOClockIsTenOClockOnBothSidesOfTheChange() {
    String text = file();

    assertThat(text)
        .contains("BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "TZNAME:CEST", "TZNAME:CET")
        .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n")
        .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n")
        .contains("DTSTART;TZID=Europe/Amsterdam:20261019T100000")
        .contains("DTSTART;TZID=Europe/Amsterdam:20261026T100000");
    for (VEvent event : Biweekly.parse(text).first().getEvents().subList(0, 2)) {
      ICalDate start = event.getDateStart().getValue();
      assertThat(start.toInstant().atZone(Moments.ZONE).getHour()).isEqualTo(10);
    }
  }

  @Test
  void wholeDaysHaveNoTimeAndEndAfterTheLastDay() {
    assertThat(file()).contains("DTSTART;VALUE=DATE:20261019", "DTEND;VALUE=DATE:20261027");
  }

  @Test
  void aFeedHoldsNoPeopleAndNoDescription() {
    assertThat(file()).doesNotContain("DESCRIPTION", "ATTENDEE", "ORGANIZER");
  }
}
