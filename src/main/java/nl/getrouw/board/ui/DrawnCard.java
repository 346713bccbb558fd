package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.deck.Card;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.Voice;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.theme.ui.ThemeDot;
import org.jspecify.annotations.Nullable;

/** A conversation card that somebody drew, for everybody to read; or the way to draw one. */
final class DrawnCard extends Composite<Div> {

  private final Seat seat;
  private final Div place = new Div();
  private @Nullable Card shown;

  DrawnCard(Seat seat, BoardInfo info) {
    this.seat = seat;
    place.getElement().setAttribute("aria-live", "polite");
    place.addClassName("gt-drawn__place");
    getContent().addClassName("gt-drawn");
    if (info.isRunning()) {
      getContent().add(draw());
    }
    getContent().add(place);
    show(info);
  }

  private Div draw() {
    Span label = new Span(Icon.of("gallery-vertical-end"), new Span(getTranslation("board.draw")));
    label.addClassName("gt-drawn__label");
    Div draw = new Div(label);
    draw.addClassName("gt-drawn__voices");
    for (Voice voice : Voice.values()) {
      Button button =
          new Button(getTranslation(voice.key()), Icon.of(voice.icon()), click -> seat.draw(voice));
      button.addThemeVariants(ButtonVariant.SMALL);
      draw.add(button);
    }
    return draw;
  }

  void show(BoardInfo info) {
    CardId drawn = info.drawn();
    Card card = drawn == null ? null : seat.services().deck().find(drawn).orElse(null);
    if (card != null && card.equals(shown)) {
      return;
    }
    shown = card;
    place.removeAll();
    if (card == null) {
      return;
    }
    Paragraph question = new Paragraph(card.question().in(getLocale()));
    question.addClassName("gt-drawn__question");
    Span about =
        new Span(
            getTranslation(
                "board.draw.about",
                getTranslation(card.theme().key()),
                getTranslation(card.voice().key())));
    about.addClassName("gt-caption");
    Div words = new Div(question, about);
    words.addClassName("gt-grow");
    Div lying = new Div(new ThemeDot(card.theme()).large(), words);
    lying.addClassNames("gt-drawn__card", card.theme().style());
    if (info.isRunning()) {
      Button away = new Button(Icon.of("x"), click -> seat.draw(null));
      away.addThemeVariants(ButtonVariant.TERTIARY);
      away.setAriaLabel(getTranslation("board.draw.away"));
      lying.add(away);
    }
    place.add(lying);
  }
}
