package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Everything that waits for a person over all audits, in order of date: late, this week, later. */
@Route(PreparationPaths.TASKS)
@PermitAll
class TasksView extends Composite<Main> implements HasDynamicTitle {

  private static final int SOON_DAYS = 7;

  TasksView(CurrentUser currentUser, List<TaskContribution> features, Clock clock) {
    Actor actor = currentUser.actor();
    LocalDate today = LocalDate.now(clock);
    LocalDate week = today.plusDays(SOON_DAYS);
    List<DatedToDo> tasks =
        features.stream()
            .flatMap(feature -> feature.tasks(actor).stream())
            .sorted(Comparator.comparing(DatedToDo::due))
            .toList();
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("preparation.tasks.head"))
                .lead(getTranslation("preparation.tasks.lead")));
    if (tasks.isEmpty()) {
      getContent().add(nothing());
      return;
    }
    Div groups = new Div();
    groups.addClassName("gt-stack");
    group(groups, "late", tasks.stream().filter(task -> task.due().isBefore(today)).toList());
    group(
        groups,
        "soon",
        tasks.stream()
            .filter(task -> !task.due().isBefore(today) && !task.due().isAfter(week))
            .toList());
    group(groups, "later", tasks.stream().filter(task -> task.due().isAfter(week)).toList());
    getContent().add(groups);
  }

  private Component nothing() {
    return new Card()
        .with(
            new EmptyState(
                "coffee",
                getTranslation("preparation.tasks.empty"),
                getTranslation("preparation.tasks.empty.text")));
  }

  private void group(Div groups, String name, List<DatedToDo> tasks) {
    if (!tasks.isEmpty()) {
      Span count = new Span(getTranslation("preparation.tasks.count", tasks.size()));
      count.addClassName("gt-caption");
      Card card = new Card(getTranslation("preparation.tasks." + name), count);
      Div rows = new Div();
      rows.addClassNames("gt-todo", "gt-todo--plain");
      tasks.forEach(task -> rows.add(row(task)));
      groups.add(card.with(rows));
    }
  }

  private static Div row(DatedToDo task) {
    Span mark = new Span(Icon.of(task.what().icon()));
    mark.addClassName("gt-round");
    Div text = new Div(new H3(task.what().title()), new Paragraph(task.what().text()));
    text.addClassName("gt-todo__text");
    Button act =
        new Button(task.what().action(), click -> UI.getCurrent().navigate(task.what().path()));
    act.setAriaLabel(task.what().action() + ": " + task.what().title() + ", " + task.about());
    Div row = new Div(mark, text, act);
    row.addClassName("gt-todo__row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("preparation.tasks.title"));
  }
}
