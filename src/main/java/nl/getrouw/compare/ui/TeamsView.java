package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.getrouw.audit.Audits;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.security.CurrentUser;

/** The totals and domains of teams beside each other, in the order that the reader chooses. */
@Route(ComparePaths.TEAMS)
@PermitAll
class TeamsView extends ComparePage {

  TeamsView(TeamComparisons comparisons, Audits audits, CurrentUser currentUser, Clock clock) {
    super(comparisons, audits, currentUser, clock, ComparePaths.TEAMS);
  }

  @Override
  List<Component> picture(Comparison comparison) {
    return List.of(
        new Card().with(new TeamsChart(comparison)), new Note(getTranslation("compare.note")));
  }
}
