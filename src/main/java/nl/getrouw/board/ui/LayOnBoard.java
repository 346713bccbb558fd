package nl.getrouw.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.getrouw.board.Attendee;
import nl.getrouw.board.BoardRow;
import nl.getrouw.board.BoardState;
import nl.getrouw.board.Boards;
import nl.getrouw.board.Rooms;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.ui.CardOffer;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Lays a conversation card on a board that runs, for everybody there to read. */
@org.springframework.stereotype.Component
class LayOnBoard implements CardOffer {

  private final Boards boards;
  private final Rooms rooms;
  private final CurrentUser currentUser;

  LayOnBoard(Boards boards, Rooms rooms, CurrentUser currentUser) {
    this.boards = boards;
    this.rooms = rooms;
    this.currentUser = currentUser;
  }

  @Override
  public Optional<Component> offer(Actor actor, Supplier<CardId> card) {
    if (!boards.concerns(actor)) {
      return Optional.empty();
    }
    List<BoardRow> running =
        boards.list(actor).stream().filter(row -> row.state() == BoardState.RUNNING).toList();
    return running.isEmpty() ? Optional.empty() : Optional.of(button(running, card));
  }

  private Button button(List<BoardRow> running, Supplier<CardId> card) {
    Button lay = new Button(new Span().getTranslation("board.lay"), Icon.of("sticky-notes"));
    if (running.size() == 1) {
      lay.addClickListener(click -> lay(running.getFirst(), card.get()));
    } else {
      ContextMenu menu = new ContextMenu(lay);
      menu.setOpenOnClick(true);
      running.forEach(
          row ->
              menu.addItem(
                  lay.getTranslation("board.lay.on", row.name(), row.team().name()),
                  click -> lay(row, card.get())));
    }
    return lay;
  }

  private void lay(BoardRow row, CardId card) {
    Actor actor = currentUser.actor();
    rooms.enter(actor, row.id());
    rooms.lay(new Attendee.Member(actor), row.id(), card);
    UI.getCurrentOrThrow().navigate(BoardPaths.board(row.id()));
  }
}
