package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.Cards;
import nl.getrouw.deck.Voice;
import nl.getrouw.deck.ui.DeckPaths;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;

/** Cards about the theme of a talk, to begin with. */
final class TalkCards extends Composite<Card> {

  private static final int SHOWN = 3;

  TalkCards(Cards cards, Theme theme) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-items", "gt-divide");
    list.getElement().setAttribute("role", "list");
    List<CardId> drawn = new ArrayList<>();
    for (int card = 0; card < SHOWN; card++) {
      var one = cards.draw(java.util.Set.of(theme), Voice.REFLECTING, drawn);
      drawn.add(one.id());
      ListItem line =
          new ListItem(new ThemeDot(theme).small(), new Span(one.question().in(getLocale())));
      line.addClassName("gt-item");
      list.add(line);
    }
    getContent()
        .intro(getTranslation("pulse.cards.intro"))
        .with(
            list,
            new Anchor(
                DeckPaths.of(theme, Voice.REFLECTING),
                getTranslation("pulse.cards.more", getTranslation(theme.key()))));
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("pulse.cards.headline"));
  }
}
