package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.kernel.ui.Icon;

/** In plain words what the organisation can see of a board, and what it cannot. */
final class Privacy extends Composite<Div> {

  private static final int LINES = 5;

  Privacy(boolean anonymous) {
    String kind = anonymous ? "board.privacy.anonymous" : "board.privacy.named";
    UnorderedList list = new UnorderedList();
    for (int line = 1; line <= (anonymous ? LINES : LINES - 2); line++) {
      list.add(new ListItem(getTranslation(kind + "." + line)));
    }
    getContent().addClassNames("gt-note", "gt-board-privacy");
    getContent()
        .add(
            Icon.of(anonymous ? "eye-off" : "user-round"),
            new Div(new H3(getTranslation(kind)), list));
  }
}
