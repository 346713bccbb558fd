package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import nl.getrouw.audit.Agreed;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.audit.ui.AuditBadge;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.SavedState;

/** Top bar of the consensus: which audit, its state, what was saved last, and who is here. */
final class ConsensusTop {

  private final Span badge = new Span();
  private final SavedState saved = new SavedState();
  private final Company company;
  private final FocusTop bar;

  ConsensusTop(ConsensusPage page, PersonId me) {
    company = new Company(page.raters(), me);
    badge.addClassName("gt-hide-narrow");
    saved.addClassNames("gt-end", "gt-hide-narrow");
    Span rule = new Span();
    rule.addClassNames("gt-rule", "gt-hide-narrow");
    UI ui = UI.getCurrent();
    String moment = ui.getTranslation(page.moment().key()).toLowerCase(ui.getLocale());
    bar =
        new FocusTop(
            ui.getTranslation("consensus.back"),
            ConsensusPaths.audit(page.audit()),
            ui.getTranslation("consensus.title", page.teamName(), moment),
            badge,
            saved,
            rule,
            company);
    page.rows().stream()
        .map(Row::agreed)
        .filter(agreed -> agreed != null && agreed.by() != null)
        .map(Agreed::at)
        .max(Comparator.<Instant>naturalOrder())
        .ifPresent(saved::saved);
  }

  FocusTop bar() {
    return bar;
  }

  SavedState saved() {
    return saved;
  }

  Company company() {
    return company;
  }

  /** The state as it is now. */
  void show(ConsensusPage page) {
    badge.removeAll();
    badge.add(new AuditBadge(page.state()));
  }
}
