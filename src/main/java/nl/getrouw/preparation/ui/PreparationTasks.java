package nl.getrouw.preparation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.preparation.Checklists;
import nl.getrouw.preparation.MyTask;
import nl.getrouw.preparation.StandardTask;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** Tasks of checklists among a person's tasks; on the page Vandaag only what presses. */
@Component
class PreparationTasks implements TaskContribution, HomeContribution {

  private static final int PRESSING_DAYS = 7;
  private static final int MOST_ON_TODAY = 2;

  private final Checklists checklists;
  private final Clock clock;

  PreparationTasks(Checklists checklists, Clock clock) {
    this.checklists = checklists;
    this.clock = clock;
  }

  @Override
  public List<DatedToDo> tasks(Actor actor) {
    return checklists.mine(actor).stream()
        .map(mine -> new DatedToDo(mine.task().dueOn(), mine.visit().teamName(), toDo(mine)))
        .toList();
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    LocalDate until = LocalDate.now(clock).plusDays(PRESSING_DAYS);
    List<MyTask> pressing =
        checklists.mine(actor).stream()
            .filter(mine -> !mine.task().dueOn().isAfter(until))
            .toList();
    List<ToDo> shown =
        new ArrayList<>(pressing.stream().limit(MOST_ON_TODAY).map(this::toDo).toList());
    int more = pressing.size() - shown.size();
    if (more > 0) {
      shown.add(
          new ToDo(
              "list-todo",
              text("preparation.tasks.more.title", more),
              text("preparation.tasks.more.text"),
              text("preparation.tasks.more"),
              PreparationPaths.TASKS));
    }
    return shown;
  }

  private ToDo toDo(MyTask mine) {
    boolean figures = mine.task().standard() == StandardTask.FIGURES;
    boolean late = mine.task().isLate(LocalDate.now(clock));
    return new ToDo(
        figures ? "table-2" : "list-checks",
        TaskWords.title(mine.task()),
        text(
            late ? "preparation.tasks.text.late" : "preparation.tasks.text",
            mine.visit().teamName(),
            Formats.current().weekday(mine.task().dueOn())),
        text(figures ? "preparation.tasks.act.figures" : "preparation.tasks.act"),
        PreparationPaths.preparation(mine.visit().audit()));
  }

  private static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
