package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.training.EditionPage;
import nl.getrouw.learning.training.Registrations;
import nl.getrouw.security.CurrentUser;

/** Who waits for a place, in order. */
final class WaitingCard extends Composite<Card> {

  WaitingCard(
      EditionPage page, Registrations registrations, CurrentUser currentUser, Runnable changed) {
    OrderedList list = new OrderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    page.waiting()
        .forEach(
            one -> {
              Div end =
                  new Div(
                      new StateBadge(
                          StateBadge.Kind.NEUTRAL,
                          "hourglass",
                          text("training.waiting.place", one.queue())));
              end.addClassNames("gt-row", "gt-row--s");
              if (one.mayWithdraw()) {
                end.add(PeopleCard.withdraw(one, registrations, currentUser, changed));
              }
              ListItem line = new ListItem(new PersonLine(one.name(), one.teams()), end);
              line.addClassName("gt-line");
              list.add(line);
            });
    getContent().intro(text("training.waiting.text")).with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(text("training.waiting"));
  }
}
