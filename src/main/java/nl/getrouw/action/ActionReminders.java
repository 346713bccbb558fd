package nl.getrouw.action;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Reminders;
import org.springframework.stereotype.Component;

/** Reminds owners of their actions, from a week before the day they promised until that day. */
@Component
class ActionReminders implements Reminders {

  static final int DAYS_BEFORE = 7;

  private final Actions actions;

  ActionReminders(Actions actions) {
    this.actions = actions;
  }

  @Override
  public List<Reminder> due(LocalDate today) {
    return actions.due(today.plusDays(DAYS_BEFORE)).stream()
        .filter(action -> !action.due().isBefore(today))
        .map(ActionReminders::reminder)
        .toList();
  }

  private static Reminder reminder(DueAction action) {
    return new Reminder(
        "action-%s-%s-%s".formatted(action.id(), action.due(), action.owner()),
        Letter.to(action.owner(), Line.of("action.mail.due.subject", action.goal()))
            .paragraph("action.mail.due.text", action.goal(), action.teamName(), action.due())
            .button("action.mail.due.open", "verbeteracties/" + action.id()));
  }
}
