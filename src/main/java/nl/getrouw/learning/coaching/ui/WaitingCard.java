package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.coaching.Waiting;

/** What waits too long, longest first, each with the way to do something about it. */
final class WaitingCard extends Composite<Card> {

  private final List<Waiting> waiting;
  private final CoachWords words;

  WaitingCard(List<Waiting> waiting, CoachWords words) {
    this.waiting = waiting;
    this.words = words;
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-waiting");
    list.getElement().setAttribute("role", "list");
    waiting.forEach(one -> list.add(line(one)));
    getContent().with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(words.text("coaching.waiting", waiting.size())).raised();
  }

  private ListItem line(Waiting one) {
    Span round = new Span(Icon.of(one.icon()));
    round.addClassNames("gt-round", "gt-round--attention");
    Div text = new Div(words.sentence(one));
    text.addClassName("gt-grow");
    Anchor act = new Anchor(one.path(), words.text(one.actionKey()));
    act.addClassNames("gt-link", "gt-nowrap");
    act.getElement()
        .setAttribute("aria-label", words.text(one.actionKey()) + ": " + words.sentence(one));
    ListItem line = new ListItem(round, text, act);
    line.addClassName("gt-waiting__line");
    return line;
  }
}
