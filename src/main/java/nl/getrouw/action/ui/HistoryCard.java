package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionPage.Event;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** What happened to an action, newest first. */
final class HistoryCard extends Composite<Card> {

  HistoryCard(ActionPage page) {
    show(page);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("action.history"));
  }

  void show(ActionPage page) {
    getContent().cleared();
    OrderedList trail = new OrderedList();
    trail.addClassNames("gt-trail", "gt-divide");
    trail.getElement().setAttribute("role", "list");
    page.events().forEach(event -> trail.add(line(event)));
    getContent().with(trail);
  }

  private ListItem line(Event event) {
    HtmlContainer time =
        new HtmlContainer(
            "time",
            new Span(Formats.current().shortDate(event.at().atZone(Moments.ZONE).toLocalDate())));
    String what =
        event.to() == null
            ? getTranslation(event.kind().key(), event.by())
            : getTranslation(event.kind().key(), event.by(), getTranslation(event.to().key()));
    Div words = new Div(new Span(what));
    if (event.note() != null) {
      Paragraph note = new Paragraph("“" + event.note() + "”");
      note.addClassNames("gt-small", "gt-lines");
      words.add(note);
    }
    return new ListItem(time, words);
  }
}
