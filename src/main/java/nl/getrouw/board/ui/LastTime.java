package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;

/** What the team works on still, before anything new begins. */
final class LastTime extends Composite<Div> {

  LastTime(Seat seat, BoardInfo info) {
    getContent().addClassName("gt-board-middle");
    List<ActionRow> open = seat.openActions(info);
    if (open.isEmpty()) {
      getContent()
          .add(
              new EmptyState(
                  "list-checks",
                  getTranslation(seat.isGuest() ? "board.actions.guest" : "board.actions.none"),
                  getTranslation(
                      seat.isGuest() ? "board.actions.guest.text" : "board.actions.none.text")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-card", "gt-divide", "gt-board-agreements");
    list.getElement().setAttribute("role", "list");
    open.forEach(action -> list.add(line(action)));
    getContent().add(list);
  }

  private ListItem line(ActionRow action) {
    LocalDate due = action.due();
    Span about =
        new Span(
            getTranslation(
                "board.actions.line",
                action.ownerName() == null ? "" : action.ownerName(),
                due == null ? "" : Formats.current().day(due)));
    about.addClassName("gt-caption");
    Anchor goal = new Anchor("verbeteracties/" + action.id(), action.goal());
    goal.setTarget("_blank");
    Div text = new Div(goal, about);
    text.addClassNames("gt-cell", "gt-grow");
    ListItem line = new ListItem(text);
    line.addClassName("gt-line");
    return line;
  }
}
