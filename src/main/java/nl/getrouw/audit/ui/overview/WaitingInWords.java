package nl.getrouw.audit.ui.overview;

import com.vaadin.flow.i18n.I18NProvider;
import nl.getrouw.audit.WaitingAudit;
import nl.getrouw.audit.WaitingAudit.Task;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.ui.Formats;

/** What waits for somebody, as a line on the page Vandaag. */
final class WaitingInWords {

  private WaitingInWords() {}

  static ToDo toDo(WaitingAudit waiting) {
    String key = "planning.todo." + key(waiting);
    Object[] values = {
      waiting.teamName(),
      waiting.done(),
      waiting.of(),
      waiting.left(),
      Formats.current().weekday(waiting.due())
    };
    return new ToDo(
        icon(waiting.task()),
        text(key, values),
        text(key + ".text", values),
        text(key + ".act"),
        path(waiting));
  }

  private static String key(WaitingAudit waiting) {
    boolean begins = waiting.task() == Task.SCORE && waiting.done() == 0;
    boolean replies = waiting.task() == Task.REPLY && waiting.done() > 0;
    return begins ? "BEGIN" : waiting.task().name() + (replies ? ".begun" : "");
  }

  private static String icon(Task task) {
    return switch (task) {
      case START -> "calendar-days";
      case SCORE -> "clipboard-pen";
      case OPEN_CONSENSUS, AGREE -> "users-round";
      case MAKE_CONCEPT, REPLY, ANSWER -> "messages-square";
      case FINISH -> "shield-check";
      case CHOOSE_POINTS -> "list-checks";
    };
  }

  private static String path(WaitingAudit waiting) {
    return switch (waiting.task()) {
      case START, OPEN_CONSENSUS, MAKE_CONCEPT, FINISH -> AuditPaths.audit(waiting.audit());
      case SCORE -> AuditPaths.scoring(waiting.audit());
      case REPLY, ANSWER -> AuditPaths.reply(waiting.audit());
      case AGREE -> AuditPaths.consensus(waiting.audit());
      case CHOOSE_POINTS -> AuditPaths.profile(waiting.audit());
    };
  }

  private static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
