package nl.getrouw.learning.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.Meeting;
import nl.getrouw.post.Appointment.Span;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** The parts of trainings that somebody follows or gives. */
@Component
class TrainingCalendar implements CalendarContribution {

  private final Editions editions;

  TrainingCalendar(Editions editions) {
    this.editions = editions;
  }

  @Override
  public List<CalendarItem> items(Actor actor, LocalDate from, LocalDate to) {
    return editions.mine(actor).stream()
        .filter(edition -> !edition.cancelled())
        .flatMap(
            edition -> edition.meetings().stream().map(meeting -> item(edition, meeting, actor)))
        .filter(item -> !Calendars.start(item).toLocalDate().isBefore(from))
        .filter(item -> !Calendars.start(item).toLocalDate().isAfter(to))
        .toList();
  }

  private static CalendarItem item(Edition edition, Meeting meeting, Actor actor) {
    return new CalendarItem(
        "training-" + edition.id() + "-part-" + meeting.part().id() + "@getrouw",
        edition.version(),
        "graduation-cap",
        "calendar.training.of",
        List.of(edition.training().name().in(actor.language())),
        "",
        "leren/opleiding/" + edition.id(),
        new Span.Hours(meeting.on().atTime(meeting.from()), meeting.on().atTime(meeting.to())));
  }
}
