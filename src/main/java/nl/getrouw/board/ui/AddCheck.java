package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.Icon;

/** For who leads: a theme check as one more phase, while it still can come before the writing. */
final class AddCheck extends Composite<Div> {

  AddCheck(Seat seat) {
    Span why = new Span(getTranslation("board.check.add.text"));
    why.addClassNames("gt-muted", "gt-small", "gt-grow");
    Button add =
        new Button(getTranslation("board.check.add"), Icon.of("activity"), e -> seat.addCheck());
    getContent().addClassNames("gt-row", "gt-row--wrap", "gt-row--s", "gt-board-aside");
    getContent().add(why, add);
  }
}
