package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.kernel.ui.EmptyState;

/** The board is over for a guest, or not for this person any more. */
final class BoardGone extends Composite<Div> {

  BoardGone(boolean guest) {
    String kind = guest ? "guest" : "member";
    getContent()
        .add(
            new EmptyState(
                    guest ? "heart" : "door-closed",
                    getTranslation("board.gone." + kind),
                    getTranslation("board.gone." + kind + ".text"))
                .page());
  }
}
