package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.kernel.ui.Card;

/** In plain words what is known of who answers, and what is not. */
final class KnownCard extends Composite<Card> {

  KnownCard() {
    Div parts =
        new Div(
            part("known", List.of("invited", "count", "link")),
            part("unknown", List.of("who", "what", "when", "reminder")),
            part("limits", List.of("one", "small", "mail", "server")));
    parts.addClassName("gt-stack");
    getContent().well().with(parts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("inquiry.known.headline"));
  }

  private Component part(String key, List<String> lines) {
    UnorderedList list = new UnorderedList();
    lines.forEach(
        line -> list.add(new ListItem(getTranslation("inquiry.known." + key + "." + line))));
    Div part = new Div(new H3(getTranslation("inquiry.known." + key)), list);
    part.addClassNames("gt-stack", "gt-stack--xs", "gt-inquiry__known");
    return part;
  }
}
