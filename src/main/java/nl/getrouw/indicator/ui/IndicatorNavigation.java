package nl.getrouw.indicator.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Eigen indicatoren", for who can have any to read. */
@Component
class IndicatorNavigation implements Navigation {

  private final Indicators indicators;

  IndicatorNavigation(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return indicators.mayRead(actor)
        ? List.of(new NavItem(62, "chart-spline", "indicator.nav", IndicatorListView.class))
        : List.of();
  }
}
