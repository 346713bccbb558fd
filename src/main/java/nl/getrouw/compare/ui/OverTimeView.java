package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Chooses the team that is seen over time; who has one team goes there at once. */
@Route(ComparePaths.OVER_TIME)
@PermitAll
class OverTimeView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final TeamComparisons comparisons;
  private final CurrentUser currentUser;

  OverTimeView(TeamComparisons comparisons, CurrentUser currentUser) {
    this.comparisons = comparisons;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    List<TeamRef> teams = comparisons.teams(actor);
    if (teams.size() == 1) {
      event.forwardTo(ComparePaths.team(teams.getFirst().id()));
      return;
    }
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("compare.time.title"))
                .lead(getTranslation("compare.time.choose")));
    if (comparisons.mayCompare(actor)) {
      getContent().add(new CompareTabs(ComparePaths.OVER_TIME, ""));
    }
    getContent().add(teams.isEmpty() ? nothing() : list(teams));
  }

  private Card nothing() {
    return new Card()
        .with(
            new EmptyState(
                "git-compare-arrows",
                getTranslation("compare.empty.teams"),
                getTranslation("compare.empty.teams.text")));
  }

  private static Card list(List<TeamRef> teams) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (TeamRef team : teams) {
      Span place = new Span(team.locationName());
      place.addClassName("gt-caption");
      ListItem item = new ListItem(new Anchor(ComparePaths.team(team.id()), team.name()), place);
      item.addClassName("gt-line");
      list.add(item);
    }
    return new Card().with(list);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("compare.time.title"));
  }
}
