package nl.getrouw.preparation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Mijn taken" for auditors and team leads, with how many are late. */
@Component
class TasksNavigation implements Navigation {

  private final List<TaskContribution> features;
  private final Clock clock;

  TasksNavigation(List<TaskContribution> features, Clock clock) {
    this.features = features;
    this.clock = clock;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return actor.holds(Role.AUDITOR) || actor.holds(Role.TEAM_LEAD)
        ? List.of(
            new NavItem(5, "list-todo", "preparation.tasks.nav", TasksView.class)
                .counting(() -> late(actor)))
        : List.of();
  }

  private int late(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    return (int)
        features.stream()
            .flatMap(feature -> feature.tasks(actor).stream())
            .filter(task -> task.due().isBefore(today))
            .count();
  }
}
