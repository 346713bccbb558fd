package nl.getrouw.board.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import nl.getrouw.board.BoardRow;
import nl.getrouw.board.BoardState;
import nl.getrouw.board.Boards;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** On the page Vandaag: a board of the own team that runs now. */
@Component
class BoardsToday implements HomeContribution {

  private final Boards boards;

  BoardsToday(Boards boards) {
    this.boards = boards;
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    Set<TeamId> mine = actor.teams(Role.TEAM_MEMBER, Role.TEAM_LEAD);
    if (mine.isEmpty()) {
      return List.of();
    }
    Span page = new Span();
    return boards.list(actor).stream()
        .filter(row -> row.state() == BoardState.RUNNING && mine.contains(row.team().id()))
        .map(row -> running(page, row))
        .toList();
  }

  private static ToDo running(Span page, BoardRow row) {
    return new ToDo(
        "sticky-notes",
        row.name(),
        page.getTranslation(
            "board.today.text", page.getTranslation(row.now().key()), row.facilitator()),
        page.getTranslation("board.today.join"),
        BoardPaths.board(row.id()));
  }
}
