package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.Boards;
import nl.getrouw.board.Pen;
import nl.getrouw.board.Sight;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.ui.BrowserMemory;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** A board, for who is signed in. */
@Route(value = BoardPaths.BOARD, autoLayout = false)
@PermitAll
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final BoardServices services;
  private final Boards boards;
  private final CurrentUser currentUser;
  private String name = "";

  BoardView(BoardServices services, Boards boards, CurrentUser currentUser) {
    this.services = services;
    this.boards = boards;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    BoardId id = BoardPaths.board(event.getRouteParameters());
    services.rooms().enter(currentUser.actor(), id);
    Seat seat =
        new Seat(services, () -> new Attendee.Member(currentUser.actor()), id, Pen.fresh(), false);
    Sight sight = seat.sight();
    name = sight.info().name();
    getContent().removeAll();
    switch (sight.info().state()) {
      case PLANNED ->
          getContent()
              .add(
                  new WaitingRoom(
                      services,
                      sight.info(),
                      currentUser::actor,
                      () -> {
                        boards.start(currentUser.actor(), id);
                        event.getUI().getPage().reload();
                      }));
      case FINISHED -> event.forwardTo(BoardPaths.summary(id));
      case RUNNING -> open(seat);
    }
  }

  private void open(Seat seat) {
    BoardRoom room = new BoardRoom(seat, BoardPaths.LIST);
    getContent().add(room);
    new BrowserMemory("getrouw-pen-" + seat.board())
        .readOrKeep(
            seat.pen().secret(),
            secret -> Pen.of(secret).ifPresent(kept -> take(room, seat, kept)));
  }

  private static void take(BoardRoom room, Seat seat, Pen kept) {
    boolean other = !kept.secret().equals(seat.pen().secret());
    seat.take(kept);
    if (other) {
      room.refresh();
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(name);
  }
}
