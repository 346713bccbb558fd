package nl.getrouw.board.ui;

import java.util.List;
import nl.getrouw.board.Boards;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Reflectieborden", for who takes part in boards somewhere, or counts them. */
@Component
class BoardsNavigation implements Navigation {

  private final Boards boards;

  BoardsNavigation(Boards boards) {
    this.boards = boards;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return boards.concerns(actor)
        ? List.of(
            new NavItem(50, "sticky-notes", "board.title", BoardListView.class)
                .on(BoardPaths.NEW, BoardPaths.SUMMARY))
        : List.of();
  }
}
