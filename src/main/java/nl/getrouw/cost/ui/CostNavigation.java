package nl.getrouw.cost.ui;

import java.util.List;
import nl.getrouw.cost.Costs;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Implementatiekosten", for who oversees a place. */
@Component
class CostNavigation implements Navigation {

  private final Costs costs;

  CostNavigation(Costs costs) {
    this.costs = costs;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return costs.mayRead(actor)
        ? List.of(new NavItem(64, "euro", "cost.nav", CostView.class).on(CostPaths.BASES))
        : List.of();
  }
}
