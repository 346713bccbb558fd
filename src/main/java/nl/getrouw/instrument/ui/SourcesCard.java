package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.kernel.ui.Card;

/** On what an instrument rests; invisible where it names nothing. */
final class SourcesCard extends Composite<Card> {

  SourcesCard(List<String> sources) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-small", "gt-citations");
    sources.forEach(source -> list.add(new ListItem(source)));
    getContent().with(list);
    setVisible(!sources.isEmpty());
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("instruments.sources"));
  }
}
