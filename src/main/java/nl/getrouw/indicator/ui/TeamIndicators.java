package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.indicator.IndicatorFilter;
import nl.getrouw.indicator.IndicatorRow;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trend.ui.VariationMark;

/** What a team keeps track of, on its page. */
@org.springframework.stereotype.Component
class TeamIndicators implements TeamPageContribution {

  private final Indicators indicators;

  TeamIndicators(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    List<IndicatorRow> rows =
        indicators.list(actor, new IndicatorFilter("", new Scope.Team(team.id()), false));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-indicator__list");
    list.getElement().setAttribute("role", "list");
    rows.forEach(row -> list.add(line(row)));
    return Optional.of(new Card(list.getTranslation("indicator.title")).with(list));
  }

  private static ListItem line(IndicatorRow row) {
    Anchor name =
        new Anchor(
            IndicatorPaths.indicator(row.indicator().id()), row.indicator().definition().name());
    Div line = new Div(name, new VariationMark(row.course().variation()));
    line.addClassNames("gt-row", "gt-row--wrap");
    return new ListItem(line);
  }
}
