package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.kernel.ui.Card;

/** How many items have a score, and why the others have none. */
final class CompletenessCard extends Composite<Card> {

  private final Profile profile;
  private final ProfileWords words;

  CompletenessCard(Profile profile, ProfileWords words) {
    this.profile = profile;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    Card card = new Card(getTranslation("profile.completeness"));
    var outcome = profile.outcome();
    List<ItemLine> aside =
        profile.items().stream().filter(line -> line.setAside().isPresent()).toList();
    if (outcome.scored() == outcome.items()) {
      return card.with(new Paragraph(getTranslation("profile.completeness.all", outcome.items())));
    }
    if (!aside.isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassNames("gt-items", "gt-divide");
      list.getElement().setAttribute("role", "list");
      aside.forEach(line -> list.add(item(line)));
      card.with(
          new Paragraph(
              getTranslation("profile.completeness.some", outcome.scored(), outcome.items())),
          list);
    }
    if (outcome.missing() > 0) {
      card.with(new Paragraph(getTranslation("profile.completeness.missing", outcome.missing())));
    }
    return card;
  }

  private ListItem item(ItemLine line) {
    Span disc = new Span(words.rating(line));
    disc.addClassNames("gt-disc", "gt-disc--na");
    Span name = new Span(line.item().code() + " " + words.in(line.item().name()));
    name.addClassName("gt-strong");
    Div text = new Div(name, ItemRanking.grounds(line, words));
    text.addClassNames("gt-stack", "gt-stack--xs");
    ListItem item = new ListItem(disc, text);
    item.addClassNames("gt-answer", "gt-answer--long");
    return item;
  }
}
