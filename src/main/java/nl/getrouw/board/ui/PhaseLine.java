package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.BoardState;
import nl.getrouw.board.Plan;
import nl.getrouw.kernel.ui.Icon;

/** Where the team is: what was, what is now, what comes. */
final class PhaseLine extends Composite<OrderedList> {

  PhaseLine(BoardInfo info) {
    getContent().addClassName("gt-phases");
    getContent().getElement().setAttribute("aria-label", getTranslation("board.phases"));
    List<Plan.Stage> stages = info.plan().stages();
    for (int stage = 0; stage < stages.size(); stage++) {
      String name = getTranslation(stages.get(stage).phase().key());
      boolean past = stage < info.stage() || info.state() == BoardState.FINISHED;
      ListItem item = new ListItem();
      if (past) {
        Span done = new Span(getTranslation("board.phase.done"));
        done.addClassName("gt-visually-hidden");
        item.add(Icon.of("check"), new Span(name), done);
        item.addClassName("gt-phases__past");
      } else {
        item.add(new Span(name));
      }
      if (stage == info.stage() && !past) {
        item.getElement().setAttribute("aria-current", "step");
      }
      getContent().add(item);
    }
  }
}
