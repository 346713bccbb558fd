package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.board.BoardRow;
import nl.getrouw.board.BoardState;
import nl.getrouw.board.Boards;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;

/** The boards of one's teams: running, planned, past; for managers how many there were. */
@Route(BoardPaths.LIST)
@PermitAll
class BoardListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Boards boards;
  private final CurrentUser currentUser;

  BoardListView(Boards boards, CurrentUser currentUser) {
    this.boards = boards;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    if (!boards.concerns(actor)) {
      throw new NotFound();
    }
    List<BoardRow> all = boards.list(actor);
    boolean starts = !boards.teams(actor).isEmpty();
    long running = all.stream().filter(row -> row.state() == BoardState.RUNNING).count();
    PageHeader header =
        new PageHeader(getTranslation("board.title"))
            .crumbs()
            .headline(
                all.isEmpty()
                    ? getTranslation("board.list.headline.none")
                    : getTranslation("board.list.headline", running, all.size()))
            .lead(getTranslation("board.list.lead"));
    if (starts && !all.isEmpty()) {
      header.actions(newBoard());
    }
    Div cards = new Div();
    cards.addClassName("gt-stack");
    getContent().removeAll();
    getContent().add(header, cards);
    if (all.isEmpty() && !actor.holds(Role.MANAGER)) {
      Card card = new Card();
      EmptyState empty =
          new EmptyState(
              "sticky-notes",
              getTranslation("board.list.empty"),
              getTranslation(starts ? "board.list.empty.start" : "board.list.empty.wait"));
      cards.add(card.with(starts ? empty.actions(newBoard()) : empty));
    }
    for (BoardState state : List.of(BoardState.RUNNING, BoardState.PLANNED, BoardState.FINISHED)) {
      List<BoardRow> rows = all.stream().filter(row -> row.state() == state).toList();
      if (!rows.isEmpty()) {
        cards.add(card(state, rows));
      }
    }
    if (actor.holds(Role.MANAGER)) {
      cards.add(new BoardCounts(boards.counts(actor)));
    }
  }

  private Button newBoard() {
    Button start =
        new Button(
            getTranslation("board.new"),
            Icon.of("plus"),
            click -> UI.getCurrentOrThrow().navigate(BoardPaths.NEW));
    start.addThemeVariants(ButtonVariant.PRIMARY);
    return start;
  }

  private Component card(BoardState state, List<BoardRow> rows) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-board-list");
    list.getElement().setAttribute("role", "list");
    rows.forEach(row -> list.add(new ListItem(new BoardLine(row))));
    Card card = new Card(getTranslation("board.list." + state)).with(list);
    return state == BoardState.RUNNING ? card.raised() : card;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("board.title"));
  }
}
