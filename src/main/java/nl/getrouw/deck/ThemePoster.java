package nl.getrouw.deck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import nl.getrouw.paper.QrSquares;
import nl.getrouw.paper.Sprite;
import nl.getrouw.theme.Theme;
import org.w3c.dom.Element;

/** A poster of one theme: what it is, three questions, and the way to all of them on a phone. */
final class ThemePoster {

  private static final String STYLE =
      new String(Press.resource("/deck/poster.css"), StandardCharsets.UTF_8);
  private static final String WHITE = "#FFFFFF";
  private static final int QUESTIONS = 3;
  private static final double MARK = 46;
  private static final double PICTOGRAM = 16;
  private static final int QR_MILLIMETRES = 52;

  private final Theme theme;
  private final List<Card> cards;
  private final String address;
  private final Texts texts;
  private final Locale language;
  private final Paper paper;

  /**
   * @param cards for clients; the first three are on the poster
   * @param address of the deck, in full
   */
  ThemePoster(Theme theme, List<Card> cards, String address, Texts texts, Locale language) {
    this.theme = theme;
    this.cards = cards;
    this.address = address;
    this.texts = texts;
    this.language = language;
    this.paper =
        new Paper(
            language.getLanguage(),
            text("deck.poster.title", text(theme.key())),
            text("deck.poster.description", text(theme.key())),
            STYLE);
  }

  Paper paper() {
    ThemeInk ink = ThemeInk.of(theme);
    Element name = paper.element("h1", text(theme.key()));
    name.setAttribute("style", "color:" + ink.ink());
    Element head =
        paper.styled(
            "div",
            "head",
            paper.styled(
                "div", "mark", paper.picture(Sprite.disc(theme.icon(), ink.solid(), WHITE, MARK))),
            name,
            paper.styled("p", "meaning", text(theme.meaningKey())));
    head.setAttribute("style", "background-color:" + ink.tint());
    paper.add(
        head,
        questions(ink),
        join(),
        paper.styled("p", "address", address.replaceFirst("^https?://", "")));
    return paper;
  }

  private Element questions(ThemeInk ink) {
    Element list = paper.styled("div", "questions");
    cards.stream()
        .limit(QUESTIONS)
        .forEach(
            card -> {
              Element question = paper.styled("p", "question", card.question().in(language));
              Element line =
                  paper.styled(
                      "div",
                      "line",
                      paper.styled(
                          "div",
                          "picture",
                          paper.picture(Sprite.icon(card.icon(), ink.solid(), PICTOGRAM))),
                      question);
              line.setAttribute("style", "border-color:" + ink.line());
              list.appendChild(line);
            });
    return list;
  }

  private Element join() {
    QrSquares squares = QrSquares.of(address);
    String code =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$dmm" height="%1$dmm" \
        viewBox="0 0 %2$d %2$d" alt="QR"><path fill="#000" d="%3$s"/></svg>"""
            .formatted(QR_MILLIMETRES, squares.size(), squares.path());
    return paper.styled(
        "div",
        "join",
        paper.styled("div", "code", paper.picture(code)),
        paper.styled(
            "div",
            "how",
            paper.styled("p", "invite", text("deck.poster.invite")),
            paper.element("p", text("deck.poster.step1")),
            paper.element("p", text("deck.poster.step2")),
            paper.element("p", text("deck.poster.step3"))));
  }

  private String text(String key, Object... values) {
    return texts.getTranslation(key, language, values);
  }
}
