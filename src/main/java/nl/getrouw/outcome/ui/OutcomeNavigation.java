package nl.getrouw.outcome.ui;

import java.util.Arrays;
import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Uitkomsten", for who has any to read. */
@Component
class OutcomeNavigation implements Navigation {

  private final Outcomes outcomes;

  OutcomeNavigation(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return outcomes.mayRead(actor)
        ? List.of(
            new NavItem(61, "chart-spline", "outcome.nav", OutcomesView.class)
                .on(
                    Arrays.stream(Outcome.values())
                        .map(OutcomePaths::outcome)
                        .toArray(String[]::new)))
        : List.of();
  }
}
