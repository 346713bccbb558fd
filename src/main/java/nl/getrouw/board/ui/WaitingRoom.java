package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.Formats;

/** A board that was prepared and did not begin yet. */
final class WaitingRoom extends Composite<FocusLayout> {

  WaitingRoom(BoardInfo info, Runnable start) {
    Button begin = new Button(getTranslation("board.start"), click -> start.run());
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    getContent().top(new FocusTop(getTranslation("board.back"), BoardPaths.LIST, info.name()));
    getContent()
        .panel(
            new Div(),
            new EmptyState(
                    "sticky-notes",
                    info.plan().purpose().in(getLocale()),
                    info.plannedAt() == null
                        ? getTranslation("board.waits")
                        : getTranslation(
                            "board.waits.planned", Formats.current().moment(info.plannedAt())))
                .page()
                .actions(begin));
  }
}
