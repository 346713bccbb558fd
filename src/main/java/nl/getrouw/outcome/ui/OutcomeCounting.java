package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.outcome.OutcomePage;

/** Says that figures are being worked out, in place of them or above the older ones. */
final class OutcomeCounting extends Composite<Div> {

  OutcomeCounting(OutcomePage page) {
    Component said =
        isFirst(page)
            ? new EmptyState(
                "hourglass",
                getTranslation("outcome.counting"),
                getTranslation("outcome.counting.first"))
            : new Note(
                getTranslation("outcome.counting")
                    + " "
                    + getTranslation("outcome.counting.again"));
    getContent().add(said);
    getContent().getElement().setAttribute("role", "status");
  }

  /** Whether there is nothing else to show yet. */
  static boolean isFirst(OutcomePage page) {
    return page.counting() && page.updatedAt() == null;
  }
}
