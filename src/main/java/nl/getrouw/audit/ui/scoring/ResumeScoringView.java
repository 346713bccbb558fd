package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.Item;
import nl.getrouw.security.CurrentUser;

/** Where an auditor goes on: the first gap, or the review when there is none. Shows nothing. */
@Route(value = SheetPaths.RESUME, autoLayout = false)
@PermitAll
class ResumeScoringView extends Composite<Main> implements BeforeEnterObserver {

  private final Sheets sheets;
  private final CurrentUser currentUser;

  ResumeScoringView(Sheets sheets, CurrentUser currentUser) {
    this.sheets = sheets;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    forward(event, sheets.sheet(currentUser.actor(), SheetPaths.audit(event.getRouteParameters())));
  }

  /** Leads on to where this sheet goes on. */
  static void forward(BeforeEnterEvent event, SheetPage sheet) {
    RouteParam audit = new RouteParam("id", sheet.audit().toString());
    Item gap = sheet.firstGap().orElse(null);
    if (!sheet.isOpen()) {
      event.forwardTo(SubmittedView.class, new RouteParameters(audit));
    } else if (gap == null) {
      event.forwardTo(SheetReviewView.class, new RouteParameters(audit));
    } else {
      event.forwardTo(
          ScoreItemView.class, new RouteParameters(audit, new RouteParam("item", gap.code())));
    }
  }
}
