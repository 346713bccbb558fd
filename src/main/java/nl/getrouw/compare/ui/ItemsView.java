package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.getrouw.audit.Audits;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.security.CurrentUser;

/** Every item of every team: where many teams find the same thing hard, and where one knows how. */
@Route(ComparePaths.ITEMS)
@PermitAll
class ItemsView extends ComparePage {

  ItemsView(TeamComparisons comparisons, Audits audits, CurrentUser currentUser, Clock clock) {
    super(comparisons, audits, currentUser, clock, ComparePaths.ITEMS);
  }

  @Override
  List<Component> picture(Comparison comparison) {
    return List.of(new HeatMap(comparison));
  }
}
