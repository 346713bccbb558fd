package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.board.BoardCount;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.theme.ui.ThemeDot;

/** How often teams reflected and which themes came up; what was said stays with the teams. */
final class BoardCounts extends Composite<Card> {

  BoardCounts(List<BoardCount> counts) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-board-list");
    list.getElement().setAttribute("role", "list");
    counts.forEach(count -> list.add(line(count)));
    getContent().intro(getTranslation("board.counts.intro")).with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("board.counts"));
  }

  private ListItem line(BoardCount count) {
    Span times = new Span(getTranslation("board.counts.times", count.boards()));
    times.addClassName("gt-caption");
    Div text = new Div(new Span(count.team().name()), times);
    text.addClassNames("gt-cell", "gt-grow");
    Div themes = new Div();
    themes.addClassNames("gt-row", "gt-row--wrap", "gt-row--s");
    count
        .themes()
        .forEach(
            (theme, boards) -> {
              Span name =
                  new Span(
                      new ThemeDot(theme).small(),
                      new Span(
                          getTranslation(
                              "board.counts.theme", getTranslation(theme.key()), boards)));
              name.addClassNames("gt-row", "gt-row--s", "gt-small");
              themes.add(name);
            });
    Div line = new Div(text, themes);
    line.addClassNames("gt-row", "gt-row--wrap", "gt-line");
    return new ListItem(line);
  }
}
