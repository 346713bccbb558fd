package nl.getrouw.deck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import nl.getrouw.paper.Sprite;
import org.w3c.dom.Element;

/** Cards to print: eight on a sheet of A4, 95 by 69 millimetres each, with lines to cut along. */
final class CardSheets {

  static final int ON_A_SHEET = 8;

  private static final String STYLE =
      new String(Press.resource("/deck/cards.css"), StandardCharsets.UTF_8);
  private static final String WHITE = "#FFFFFF";
  private static final double THEME_ICON = 7;
  private static final double PICTOGRAM = 14;

  private final List<Card> cards;
  private final Texts texts;
  private final Locale language;
  private final Paper paper;

  CardSheets(List<Card> cards, Texts texts, Locale language) {
    this.cards = cards;
    this.texts = texts;
    this.language = language;
    this.paper =
        new Paper(
            language.getLanguage(),
            text("deck.paper.title"),
            text("deck.paper.description"),
            STYLE);
  }

  Paper paper() {
    for (int first = 0; first < cards.size(); first += ON_A_SHEET) {
      Element sheet = paper.styled("div", "sheet");
      List<Card> on = cards.subList(first, Math.min(first + ON_A_SHEET, cards.size()));
      for (int place = 0; place < on.size(); place++) {
        sheet.appendChild(card(on.get(place), place));
      }
      paper.add(sheet);
    }
    return paper;
  }

  /** Each line is drawn once: neighbours share the one between them. */
  private static String edges(int place) {
    return "card" + (place % 2 == 0 ? " left" : "") + (place < 2 ? " first" : "");
  }

  private Element card(Card card, int place) {
    ThemeInk ink = ThemeInk.of(card.theme());
    Element name = paper.styled("span", "name", text(card.theme().key()));
    name.setAttribute("style", "color:" + ink.ink());
    Element top =
        paper.styled(
            "div",
            "top",
            paper.styled(
                "span",
                "mark",
                paper.picture(Sprite.icon(card.theme().icon(), ink.ink(), THEME_ICON))),
            name);
    Element picture =
        paper.styled(
            "div",
            "picture",
            paper.picture(Sprite.disc(card.icon(), ink.solid(), WHITE, PICTOGRAM)));
    Element number =
        paper.styled(
            "p",
            "number",
            texts.getTranslation(
                "deck.paper.number", language, card.number(), text(card.voice().key())));
    return paper.styled(
        "div",
        edges(place),
        top,
        paper.styled(
            "p",
            card.voice() == Voice.CLIENT ? "question large" : "question",
            card.question().in(language)),
        picture,
        number);
  }

  private String text(String key) {
    return texts.getTranslation(key, language);
  }
}
