package nl.getrouw.compare.ui;

import java.util.List;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Vergelijken", for who sees the audits of a team. */
@Component
class CompareNavigation implements Navigation {

  private final TeamComparisons comparisons;

  CompareNavigation(TeamComparisons comparisons) {
    this.comparisons = comparisons;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    if (comparisons.mayCompare(actor)) {
      return List.of(item(TeamsView.class));
    }
    return comparisons.seesTeams(actor) ? List.of(item(OverTimeView.class)) : List.of();
  }

  private static NavItem item(Class<? extends com.vaadin.flow.component.Component> view) {
    return new NavItem(68, "git-compare-arrows", "compare.nav", view);
  }
}
