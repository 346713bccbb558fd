package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.StateBadge;

/** Says when a sheet was submitted. */
final class SubmittedBadge extends Composite<Span> {

  SubmittedBadge(SheetPage sheet) {
    if (sheet.submittedAt() != null) {
      String moment = Formats.current().moment(sheet.submittedAt());
      getContent()
          .add(
              new StateBadge(
                  StateBadge.Kind.POSITIVE, getTranslation("scoring.submitted.at", moment)));
    }
  }
}
