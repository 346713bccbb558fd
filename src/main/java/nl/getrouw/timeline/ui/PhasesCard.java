package nl.getrouw.timeline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.organisation.Period;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.timeline.Line;
import nl.getrouw.timeline.Phase;
import nl.getrouw.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/** The phases in words. */
final class PhasesCard extends Composite<Card> {

  private final Line line;
  private final Timelines timelines;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private final Runnable changed;

  PhasesCard(
      Line line, Timelines timelines, CurrentUser currentUser, LocalDate today, Runnable changed) {
    this.line = line;
    this.timelines = timelines;
    this.currentUser = currentUser;
    this.today = today;
    this.changed = changed;
    if (line.phases().isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("timeline.phases.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-plain-rows");
    list.getElement().setAttribute("role", "list");
    line.phases().forEach(phase -> list.add(row(phase)));
    getContent().with(list);
  }

  @Override
  protected Card initContent() {
    if (!line.mayChange()) {
      return new Card(getTranslation("timeline.phases"));
    }
    Button add =
        new Button(getTranslation("timeline.phase.new"), Icon.of("plus"), click -> dialog(null));
    add.addClassName("gt-no-print");
    return new Card(getTranslation("timeline.phases"), add);
  }

  private void dialog(@Nullable Phase stored) {
    new PhaseDialog(
            line.team() == null ? null : line.team().id(),
            stored,
            timelines,
            currentUser,
            today,
            changed)
        .open();
  }

  private ListItem row(Phase phase) {
    String note = phase.note().isEmpty() ? "" : ". " + phase.note();
    Div row =
        new Div(new TwoLines(getTranslation(phase.kind().key()), period(phase.period()) + note));
    row.addClassNames("gt-row", "gt-row--wrap");
    if (line.mayChange() && TimelineView.isOwn(line, phase)) {
      row.add(acts(phase));
    }
    return new ListItem(row);
  }

  private String period(Period period) {
    Formats formats = Formats.current();
    return period.last() == null
        ? getTranslation("timeline.from", formats.date(period.first()))
        : formats.period(period.first(), period.last());
  }

  private Div acts(Phase phase) {
    String name = getTranslation(phase.kind().key());
    Button change = new Button(Icon.of("pencil"), click -> dialog(phase));
    change.setAriaLabel(getTranslation("timeline.change.aria", name));
    change.addThemeVariants(ButtonVariant.TERTIARY);
    Button remove = new Button(Icon.of("trash-2"), click -> remove(phase));
    remove.setAriaLabel(getTranslation("timeline.remove.aria", name));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(change, remove);
    acts.addClassNames("gt-row", "gt-row--s", "gt-end", "gt-no-print");
    return acts;
  }

  private void remove(Phase phase) {
    try {
      timelines.removePhase(currentUser.actor(), phase.id(), phase.version());
      Toast.show(
          getTranslation("timeline.removed"),
          () -> {
            timelines.enter(
                currentUser.actor(),
                phase.team(),
                new Phase.Draft(
                    phase.kind(), phase.period().first(), phase.period().last(), phase.note()));
            changed.run();
          });
    } catch (Conflict meanwhile) {
      Toast.refuse(getTranslation("timeline.meanwhile"));
    }
    changed.run();
  }
}
