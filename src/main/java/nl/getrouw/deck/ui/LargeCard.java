package nl.getrouw.deck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.deck.Card;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.theme.ui.ThemeDot;

/** One card, large, on top of its pile. */
final class LargeCard extends Composite<Div> {

  private final NativeButton button = new NativeButton();

  /**
   * @param place in the pile, from 1
   * @param kept whether it is one of the reader's favourites
   * @param keep keeps it, or drops it again
   */
  LargeCard(Card card, int place, int of, boolean kept, Runnable keep) {
    Paragraph question = new Paragraph(card.question().in(getLocale()));
    question.addClassName("gt-bigcard__question");
    Span picture = new Span(Icon.of(card.icon()));
    picture.addClassName("gt-bigcard__picture");
    Div ask = new Div(picture, question);
    ask.addClassName("gt-bigcard__ask");
    Article face = new Article(head(card, kept, keep), ask, foot(card, place, of));
    face.addClassName("gt-bigcard");
    getContent().addClassNames("gt-pile", card.theme().style());
    getContent().add(face);
  }

  /** Who pressed the button finds it again. */
  void focusKeep() {
    button.focus();
  }

  private Component head(Card card, boolean kept, Runnable keep) {
    Span theme =
        new Span(new ThemeDot(card.theme()).solid(), new Span(getTranslation(card.theme().key())));
    theme.addClassName("gt-bigcard__theme");
    button.addClickListener(click -> keep.run());
    button.add(Icon.of("bookmark"), new Span(getTranslation(kept ? "deck.isKept" : "deck.keep")));
    button.addClassName("gt-bigcard__keep");
    button.getElement().setAttribute("aria-pressed", String.valueOf(kept));
    Header head = new Header(theme, button);
    head.addClassName("gt-bigcard__head");
    return head;
  }

  private Component foot(Card card, int place, int of) {
    Bilingual hint = card.hint();
    Span words = new Span(hint == null ? getTranslation(card.voice().key()) : hint.in(getLocale()));
    Span count = new Span(getTranslation("deck.place", place, of));
    count.addClassName("gt-bigcard__place");
    Footer foot = new Footer(words, count);
    foot.addClassName("gt-bigcard__foot");
    return foot;
  }
}
