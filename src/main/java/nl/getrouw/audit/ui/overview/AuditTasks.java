package nl.getrouw.audit.ui.overview;

import java.util.List;
import nl.getrouw.audit.Standing;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** Audits that wait for a step, among a person's tasks. */
@Component
class AuditTasks implements TaskContribution {

  private final Standing standing;

  AuditTasks(Standing standing) {
    this.standing = standing;
  }

  @Override
  public List<DatedToDo> tasks(Actor actor) {
    return standing.waiting(actor).stream()
        .map(
            waiting ->
                new DatedToDo(waiting.due(), waiting.teamName(), WaitingInWords.toDo(waiting)))
        .toList();
  }
}
