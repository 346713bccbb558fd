package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.kernel.ui.Card;

/** Why an audit was not finished. */
final class CancelledCard extends Composite<Div> {

  CancelledCard(AuditPage page) {
    String reason = page.cancelReason();
    Paragraph why = new Paragraph(reason == null ? "" : reason);
    why.addClassName("gt-prose");
    getContent()
        .add(
            new Card(getTranslation("planning.cancelled"))
                .with(why)
                .foot(getTranslation("planning.cancelled.kept")));
  }
}
