package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.board.BoardRow;
import nl.getrouw.board.Boards;
import nl.getrouw.board.IngredientVoices;
import nl.getrouw.board.IngredientVoices.Line;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;

/** On the page of a team: its last boards, and what is said about the same ingredient. */
@org.springframework.stereotype.Component
class TeamBoards implements TeamPageContribution {

  private static final int SHOWN = 3;

  private final Boards boards;
  private final IngredientVoices voices;

  TeamBoards(Boards boards, IngredientVoices voices) {
    this.boards = boards;
    this.voices = voices;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    List<BoardRow> rows = boards.of(actor, team);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Span page = new Span();
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-board-list");
    list.getElement().setAttribute("role", "list");
    rows.stream().limit(SHOWN).forEach(row -> list.add(new ListItem(new BoardLine(row))));
    Card card =
        new Card(
            page.getTranslation("board.title"),
            new Anchor(BoardPaths.LIST, page.getTranslation("board.team.all")));
    card.with(list);
    List<Line> said = voices.of(actor, team);
    if (!said.isEmpty()) {
      card.with(new H3(page.getTranslation("board.team.same")), lines(page, said));
    }
    return Optional.of(card);
  }

  private static UnorderedList lines(Span page, List<Line> said) {
    UnorderedList lines = new UnorderedList();
    lines.addClassName("gt-divide");
    lines.addClassName("gt-board-list");
    lines.getElement().setAttribute("role", "list");
    for (Line line : said) {
      String code = line.ingredient().code();
      Span about = new Span(about(page, line));
      about.addClassName("gt-caption");
      Div text = new Div(new Span(page.getTranslation("board.ingredient." + code)), about);
      text.addClassNames("gt-cell", "gt-grow");
      Div row = new Div(new IngredientTile(IngredientLook.of(code)).small(), text);
      row.addClassNames("gt-row", "gt-line");
      lines.add(new ListItem(row));
    }
    return lines;
  }

  private static String about(Span page, Line line) {
    List<String> parts = new ArrayList<>();
    if (line.score() != null) {
      parts.add(page.getTranslation("board.team.score", Formats.current().score(line.score())));
    }
    if (line.actions() > 0) {
      parts.add(page.getTranslation("board.team.actions", line.actions()));
    }
    if (line.cards() > 0) {
      parts.add(page.getTranslation("board.team.cards", line.cards()));
    }
    return String.join(" · ", parts);
  }
}
