package nl.getrouw.preparation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Reminders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of tasks a week before they are due, those of one day in one letter, and of scores that
 * are not handed in three days before the last day.
 */
@Component
class PreparationReminders implements Reminders {

  static final int DAYS_BEFORE_TASK = 7;
  static final int DAYS_BEFORE_LAST = 3;

  /** What is due on one day for one kind of person. */
  private record Due(Responsible responsible, LocalDate day) {}

  private final Visits visits;
  private final VisitPeople people;
  private final TaskRepository tasks;

  PreparationReminders(Visits visits, VisitPeople people, TaskRepository tasks) {
    this.visits = visits;
    this.people = people;
    this.tasks = tasks;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Reminder> due(LocalDate today) {
    List<Visit> running = visits.running();
    Map<AuditId, List<Task>> lists =
        tasks.tasks(running.stream().filter(PreparationAccess::isOpen).toList());
    List<Reminder> reminders = new ArrayList<>();
    for (Visit visit : running) {
      ofTasks(visit, lists.getOrDefault(visit.audit(), List.of()), today, reminders);
      ofScores(visit, today, reminders);
    }
    return reminders;
  }

  private void ofTasks(Visit visit, List<Task> list, LocalDate today, List<Reminder> reminders) {
    Map<Due, List<Task>> soon =
        list.stream()
            .filter(task -> !task.isDone())
            .filter(task -> isWithin(task.dueOn(), today, DAYS_BEFORE_TASK))
            .collect(groupingBy(task -> new Due(task.responsible(), task.dueOn())));
    soon.forEach(
        (due, of) -> {
          for (PersonId person : people.responsible(visit, due.responsible())) {
            reminders.add(
                new Reminder(
                    "preparation-tasks-%s-%s-%s-%s"
                        .formatted(visit.audit(), due.responsible(), due.day(), person),
                    letter(visit, person, due.day(), of)));
          }
        });
  }

  private static Letter letter(Visit visit, PersonId person, LocalDate day, List<Task> tasks) {
    Letter letter =
        Letter.to(
                person,
                Line.of("preparation.mail.tasks.subject", visit.teamName(), day, tasks.size()))
            .paragraph(
                "preparation.mail.tasks.text",
                visit.teamName(),
                visit.startsOn(),
                day,
                tasks.size());
    for (Task task : tasks) {
      letter =
          task.standard() != null && task.text() == null
              ? letter.item(task.standard().key())
              : letter.item("preparation.mail.words", String.valueOf(task.text()));
    }
    return letter.button("preparation.mail.open", "audits/" + visit.audit() + "/voorbereiding");
  }

  private static void ofScores(Visit visit, LocalDate today, List<Reminder> reminders) {
    if (visit.state() == AuditState.SCORING && isWithin(visit.endsOn(), today, DAYS_BEFORE_LAST)) {
      for (Visit.Auditor auditor : visit.auditors()) {
        if (!auditor.submitted()) {
          reminders.add(
              new Reminder(
                  "preparation-scores-%s-%s-%s"
                      .formatted(visit.audit(), visit.endsOn(), auditor.person()),
                  Letter.to(
                          auditor.person(),
                          Line.of("preparation.mail.scores.subject", visit.teamName()))
                      .paragraph("preparation.mail.scores.text", visit.teamName(), visit.endsOn())
                      .button(
                          "preparation.mail.scores.open", "audits/" + visit.audit() + "/scoren")));
        }
      }
    }
  }

  /** From so many days before until the day itself. */
  private static boolean isWithin(LocalDate day, LocalDate today, int days) {
    return !day.isBefore(today) && !day.isAfter(today.plusDays(days));
  }
}
