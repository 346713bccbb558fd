package nl.getrouw.preparation.ui;

import static nl.getrouw.kernel.Moments.ZONE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.preparation.Checklist;
import nl.getrouw.preparation.Task;

/** What has to be ready, by when and by whom; ticked off line by line. */
final class ChecklistCard extends Composite<Div> {

  private final ChecklistDesk desk;
  private final Checklist checklist;
  private final LocalDate today;

  ChecklistCard(ChecklistDesk desk, Checklist checklist, Clock clock) {
    this.desk = desk;
    this.checklist = checklist;
    this.today = LocalDate.now(clock);
    Card card = new Card(getTranslation("preparation.list"), right());
    card.intro(getTranslation("preparation.list.intro"));
    if (checklist.tasks().isEmpty()) {
      card.with(
          new EmptyState(
              "list-checks",
              getTranslation("preparation.list.empty"),
              getTranslation("preparation.list.empty.text")));
    } else {
      Div content = new Div(progress(), lines());
      content.addClassNames("gt-stack", "gt-stack--s");
      card.with(content);
    }
    getContent().add(card);
  }

  private Component[] right() {
    if (!checklist.mayArrange()) {
      return new Component[0];
    }
    Button add =
        new Button(
            getTranslation("preparation.list.add"),
            Icon.of("plus"),
            click -> new TaskDialog(desk, null).open());
    return new Component[] {add};
  }

  private Component progress() {
    int done = checklist.done();
    int all = checklist.tasks().size();
    String words = getTranslation("preparation.list.progress", done, all);
    ProgressBar bar = new ProgressBar(0, all, done);
    bar.getElement().setAttribute("aria-label", words);
    Span text = new Span(words);
    text.addClassName("gt-small");
    Div progress = new Div(bar, text);
    progress.addClassName("gt-progress");
    return progress;
  }

  private Component lines() {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    checklist.tasks().forEach(task -> list.add(line(task)));
    return list;
  }

  private ListItem line(Task task) {
    Checkbox tick = new Checkbox(task.isDone());
    tick.setLabelComponent(words(task));
    tick.setAriaLabel(getTranslation("preparation.list.tick", TaskWords.title(task)));
    tick.setReadOnly(!checklist.mayArrange());
    tick.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            desk.tick(task, change.getValue());
          }
        });
    ListItem line = new ListItem(tick);
    line.addClassNames("gt-line", "gt-task");
    line.setClassName("gt-task--done", task.isDone());
    Div side = new Div();
    side.addClassNames("gt-row", "gt-row--s");
    if (task.isLate(today)) {
      side.add(new StateBadge(StateBadge.Kind.ATTENTION, getTranslation("preparation.tasks.late")));
    }
    if (checklist.mayArrange()) {
      side.add(change(task));
    }
    line.add(side);
    return line;
  }

  private Component words(Task task) {
    Span title = new Span(TaskWords.title(task));
    title.addClassName("gt-strong");
    Div words = new Div(title);
    words.addClassName("gt-cell");
    String help = TaskWords.help(task);
    if (!help.isEmpty() && !task.isDone()) {
      Span how = new Span(help);
      how.addClassNames("gt-small", "gt-muted");
      words.add(how);
    }
    Span when = new Span(getTranslation(task.responsible().key()) + " · " + when(task));
    when.addClassName("gt-caption");
    words.add(when);
    return words;
  }

  private String when(Task task) {
    Instant doneAt = task.doneAt();
    if (doneAt != null) {
      String day = Formats.current().day(LocalDate.ofInstant(doneAt, ZONE));
      return task.doneBy() == null
          ? getTranslation("preparation.list.done", day)
          : getTranslation("preparation.list.doneBy", day, task.doneBy());
    }
    String day = Formats.current().weekday(task.dueOn());
    return task.isLate(today)
        ? getTranslation("preparation.list.late", day)
        : getTranslation("preparation.list.due", day);
  }

  private Button change(Task task) {
    Button change =
        new Button(
            getTranslation("preparation.list.changeShort"),
            click -> new TaskDialog(desk, task).open());
    change.addThemeVariants(ButtonVariant.TERTIARY);
    change.setAriaLabel(getTranslation("preparation.list.change", TaskWords.title(task)));
    return change;
  }
}
