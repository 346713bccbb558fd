package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.getrouw.board.Agreement;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Card;
import nl.getrouw.board.CardGroup;
import nl.getrouw.board.Sight;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import org.w3c.dom.Element;

/** What a reflection board brought, on paper: agreements first, then what it was about. */
final class BoardPaper {

  private static final String STYLE =
      new String(Press.resource("/report/audit.css"), StandardCharsets.UTF_8);

  private final Sight sight;
  private final BoardInfo info;
  private final Texts texts;
  private final Locale language;
  private final Formats formats;
  private final Paper paper;

  BoardPaper(Sight sight, Texts texts, Locale language) {
    this.sight = sight;
    this.info = sight.info();
    this.texts = texts;
    this.language = language;
    this.formats = new Formats(language);
    this.paper =
        new Paper(
            language.getLanguage(), info.name(), text("description", info.team().name()), STYLE);
  }

  Paper paper() {
    paper.add(
        paper.styled("div", "head", info.team().name() + " · " + info.name()),
        paper.styled("div", "foot", text("foot")),
        paper.element("h1", info.name()),
        paper.element("p", facts()),
        paper.element("p", privacy()),
        paper.element("h2", text("agreements")),
        agreements());
    sight.groups().stream()
        .sorted(Comparator.comparingInt(CardGroup::votes).reversed())
        .forEach(this::group);
    cards(text("loose"), sight.cards().stream().filter(card -> card.group() == null).toList());
    paper.outline();
    return paper;
  }

  private String facts() {
    return text(
        "facts",
        info.team().name(),
        info.finishedAt() == null ? "" : formats.moment(info.finishedAt()),
        info.participants().size(),
        info.written());
  }

  private String privacy() {
    return texts.getTranslation(info.anonymous() ? "board.anonymous" : "board.named", language);
  }

  private Element agreements() {
    if (info.agreements().isEmpty()) {
      return paper.element("p", text("noAgreements"));
    }
    Element list = paper.element("ol");
    for (Agreement agreement : info.agreements()) {
      String about =
          agreement.ingredient() == null
              ? ""
              : " ("
                  + texts.getTranslation(
                      "board.ingredient." + agreement.ingredient().code(), language)
                  + ")";
      list.appendChild(paper.element("li", agreement.words() + about));
    }
    return list;
  }

  private void group(CardGroup group) {
    String votes =
        group.votes() == 0
            ? ""
            : " · " + texts.getTranslation("board.vote.result", language, group.votes());
    cards(
        group.name() + votes,
        sight.cards().stream().filter(card -> group.id().equals(card.group())).toList());
  }

  private void cards(String title, List<Card> cards) {
    if (cards.isEmpty()) {
      return;
    }
    Element list = paper.element("ul");
    for (Card card : cards) {
      String theme =
          card.theme() == null ? "" : " · " + texts.getTranslation(card.theme().key(), language);
      String author = card.author() == null ? "" : " · " + card.author();
      list.appendChild(paper.element("li", card.words() + theme + author));
    }
    paper.add(paper.element("h2", title), list);
  }

  private String text(String key, Object... values) {
    return texts.getTranslation("board.paper." + key, language, values);
  }
}
