package nl.getrouw.deck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.deck.Card;
import nl.getrouw.deck.Voice;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.SectionHead;

/** How the cards come out of the printer, and what else there is to print. */
final class PrintPreview extends Composite<Aside> {

  private static final int ON_A_SHEET = 8;

  PrintPreview(Selection selection, List<Card> pile) {
    String sheets =
        selection.kept()
            ? DeckPaths.sheetsOfKept()
            : DeckPaths.sheets(selection.theme(), selection.voice());
    Anchor print = file(sheets, "deck.print");
    print.addComponentAsFirst(Icon.of("printer"));
    print.addClassName("gt-print-link");
    SectionHead head = new SectionHead(getTranslation("deck.preview"), print);
    Paragraph caption = new Paragraph(getTranslation("deck.preview.caption"));
    caption.addClassName("gt-caption");
    getContent().addClassName("gt-deck__print");
    getContent().add(head, sheet(pile), caption);
    if (!selection.kept()) {
      getContent().add(more(selection));
    }
  }

  private Component more(Selection selection) {
    String theme = getTranslation(selection.theme().key());
    UnorderedList more =
        new UnorderedList(
            new ListItem(file(DeckPaths.poster(selection.theme()), "deck.poster.link", theme)),
            new ListItem(file(DeckPaths.sheets(selection.theme()), "deck.print.all", theme)),
            new ListItem(
                new Anchor(
                    DeckPaths.guest(selection.theme()), getTranslation("deck.guest.link", theme))));
    more.addClassNames("gt-stack", "gt-stack--xs");
    more.getElement().setAttribute("role", "list");
    return more;
  }

  /** A PDF opens beside the page. */
  private Anchor file(String path, String key, Object... values) {
    Anchor link = new Anchor(path, getTranslation(key, values), AnchorTarget.BLANK);
    link.getElement().setAttribute("router-ignore", "");
    return link;
  }

  private Component sheet(List<Card> pile) {
    Div sheet = new Div();
    sheet.addClassName("gt-cardsheet");
    sheet.getElement().setAttribute("aria-hidden", "true");
    pile.stream().limit(ON_A_SHEET).map(this::small).forEach(sheet::add);
    return sheet;
  }

  private Div small(Card card) {
    Span name = new Span(getTranslation(card.theme().key()));
    Span top = new Span(Icon.of(card.theme().icon()), name);
    top.addClassName("gt-cardsheet__theme");
    Span question = new Span(card.question().in(getLocale()));
    question.addClassName("gt-cardsheet__question");
    Span dot = new Span(Icon.of(card.voice() == Voice.CLIENT ? card.icon() : card.voice().icon()));
    dot.addClassNames("gt-dot", "gt-dot--s", "gt-dot--solid");
    Span foot = new Span(dot, new Span(getTranslation("deck.number", card.number())));
    foot.addClassName("gt-cardsheet__foot");
    Div small = new Div(top, question, foot);
    small.addClassNames("gt-cardsheet__card", card.theme().style());
    return small;
  }
}
