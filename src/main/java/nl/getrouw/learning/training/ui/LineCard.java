package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Objects;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.LearningLine;
import nl.getrouw.learning.training.LearningLines;
import nl.getrouw.learning.training.LearningStep;
import nl.getrouw.learning.training.Training;
import nl.getrouw.security.CurrentUser;

/** The modules of a learning line in order, to tick off and to add to. */
final class LineCard extends Composite<Div> {

  private final LearningLines lines;
  private final CurrentUser currentUser;
  private final LearningLine line;
  private final LocalDate today;
  private final Runnable changed;

  LineCard(
      LearningLines lines,
      CurrentUser currentUser,
      LearningLine line,
      LocalDate today,
      Runnable changed) {
    this.lines = lines;
    this.currentUser = currentUser;
    this.line = line;
    this.today = today;
    this.changed = changed;
    getContent().addClassName("gt-stack");
    getContent().add(steps());
    if (line.mayArrange()) {
      getContent().add(add());
    }
  }

  private Card steps() {
    Card card = new Card(text("training.line.meetings"));
    if (line.steps().isEmpty()) {
      return card.with(
          new EmptyState(
              "route",
              text("training.line.none"),
              text(line.mayArrange() ? "training.line.none.add" : "training.line.none.wait")));
    }
    OrderedList list = new OrderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    line.steps().forEach(step -> list.add(step(step)));
    return card.with(list);
  }

  private ListItem step(LearningStep step) {
    Span name = new Span(in(step.module().name()));
    name.addClassName("gt-strong");
    Span about = new Span(in(step.module().summary()));
    about.addClassName("gt-caption");
    Div words = new Div(name, about);
    words.addClassName("gt-cell");
    ListItem item = new ListItem();
    item.addClassNames("gt-line", "gt-task");
    if (line.mayArrange()) {
      Checkbox done = new Checkbox();
      done.setLabelComponent(words);
      done.setValue(step.isHeld());
      done.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              hold(step, change.getValue());
            }
          });
      item.add(done);
    } else {
      words.addClassName("gt-grow");
      item.add(words);
    }
    Div end = new Div(badge(step));
    end.addClassNames("gt-row", "gt-row--s");
    if (line.mayArrange() && !step.isHeld()) {
      end.add(remove(step));
    }
    item.add(end);
    return item;
  }

  private StateBadge badge(LearningStep step) {
    Formats formats = Formats.current();
    LocalDate held = step.heldOn();
    if (held != null) {
      return new StateBadge(
          StateBadge.Kind.POSITIVE, "check", text("training.line.held", formats.shortDate(held)));
    }
    return step.isLate(today)
        ? new StateBadge(
            StateBadge.Kind.ATTENTION,
            "clock",
            text("training.line.late", formats.shortDate(step.plannedOn())))
        : new StateBadge(StateBadge.Kind.PLANNED, formats.weekday(step.plannedOn()));
  }

  private void hold(LearningStep step, boolean held) {
    LocalDate day = step.plannedOn().isBefore(today) ? step.plannedOn() : today;
    run(
        () ->
            lines.hold(
                currentUser.actor(),
                line.team().id(),
                step.id(),
                step.version(),
                held ? day : null));
  }

  private Button remove(LearningStep step) {
    Button remove =
        new Button(
            Icon.of("trash-2"),
            click ->
                run(
                    () ->
                        lines.remove(
                            currentUser.actor(), line.team().id(), step.id(), step.version())));
    remove.setAriaLabel(text("training.line.remove", in(step.module().name())));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    return remove;
  }

  private Card add() {
    Select<Training> module = new Select<>();
    module.setLabel(text("training.line.module"));
    module.setItems(line.modules());
    module.setItemLabelGenerator(one -> one == null ? "" : in(one.name()));
    module.addClassName("gt-grow");
    DateField day = new DateField(text("training.line.day"));
    day.setValue(suggested());
    Button add =
        new Button(
            text("training.line.add"),
            Icon.of("plus"),
            click -> {
              if (module.isEmpty() || day.isEmpty()) {
                Toast.refuse(text("training.line.incomplete"));
              } else {
                run(
                    () ->
                        lines.add(
                            currentUser.actor(),
                            line.team().id(),
                            Objects.requireNonNull(module.getValue()).id(),
                            Objects.requireNonNull(day.getValue())));
              }
            });
    add.addThemeVariants(ButtonVariant.PRIMARY);
    Div row = new Div(module, day, add);
    row.addClassNames("gt-row", "gt-row--s", "gt-row--wrap", "gt-row--end");
    return new Card(text("training.line.addHead")).with(row);
  }

  /** Two weeks after the last meeting, or a week from now. */
  private LocalDate suggested() {
    return line.steps().stream()
        .map(LearningStep::plannedOn)
        .max(LocalDate::compareTo)
        .filter(last -> !last.isBefore(today))
        .map(last -> last.plusWeeks(2))
        .orElse(today.plusWeeks(1));
  }

  private void run(Runnable deed) {
    try {
      deed.run();
      changed.run();
    } catch (Refusal refusal) {
      Toast.refuse(text(refusal.key(), refusal.arguments()));
    } catch (Conflict conflict) {
      Toast.refuse(text("training.conflict"));
      changed.run();
    }
  }
}
