package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.coaching.Allocation;

/** Who coaches whom, until when, and for how many hours. */
final class AllocationList extends Composite<UnorderedList> {

  private final CoachWords words;

  AllocationList(List<Allocation> agreed, CoachWords words, Consumer<Allocation> end) {
    this.words = words;
    getContent().addClassNames("gt-coached", "gt-divide");
    getElement().setAttribute("role", "list");
    agreed.forEach(one -> getContent().add(row(one, end)));
  }

  private ListItem row(Allocation one, Consumer<Allocation> end) {
    Div coach = new Div(new PersonLine(one.coach().name(), words.kind(one.kind())));
    coach.addClassName("gt-cell");
    Span about = new Span(one.about());
    about.addClassName("gt-strong");
    Div target = new Div(about);
    target.addClassName("gt-cell");
    if (one.ownTeam()) {
      target.add(new StateBadge(StateBadge.Kind.NEUTRAL, "house", words.text("coaching.ownTeam")));
    }
    Span terms = new Span(terms(one));
    Span period = new Span(period(one));
    period.addClassName("gt-caption");
    Div agreed = new Div(terms, period);
    agreed.addClassName("gt-cell");
    Button stop = new Button(words.text("coaching.allocation.end"), click -> end.accept(one));
    stop.addThemeVariants(ButtonVariant.TERTIARY);
    stop.setAriaLabel(words.text("coaching.allocation.end.of", one.coach().name(), one.about()));
    stop.setVisible(one.to() == null);
    ListItem row = new ListItem(coach, target, agreed, stop);
    row.addClassName("gt-coached__row");
    return row;
  }

  private String terms(Allocation one) {
    List<String> terms = new ArrayList<>();
    terms.add(words.text("coaching.perQuarter", CoachWords.hours(one.minutes())));
    if (one.everyWeeks() != null) {
      terms.add(words.text("coaching.every", one.everyWeeks()));
    }
    return String.join(", ", terms);
  }

  private String period(Allocation one) {
    return one.to() == null
        ? words.text("coaching.since", Formats.current().date(one.from()))
        : Formats.current().period(one.from(), one.to());
  }
}
