package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.CurrentUser;

/** The teams that somebody's roles reach. */
@Route(TeamsView.PATH)
@PermitAll
class TeamsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "teams";

  private final Teams teams;
  private final CurrentUser currentUser;
  private final Search search = new Search(getTranslation("organisation.teams.search"));
  private final Paragraph count = new Paragraph();
  private final Div list = new Div();
  private final TeamGrid grid = new TeamGrid();

  TeamsView(Teams teams, CurrentUser currentUser) {
    this.teams = teams;
    this.currentUser = currentUser;
    search.addValueChangeListener(change -> changed(change.isFromClient()));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    Div filters = new Div(search, count);
    filters.addClassName("gt-filters");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("organisation.teams.title"))
                .lead(getTranslation("organisation.teams.lead")),
            filters,
            list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search.setValue(Address.filter(event, "zoek").orElse(""));
    show();
  }

  private void changed(boolean byUser) {
    if (byUser) {
      Address.remember(UI.getCurrentOrThrow(), PATH, Map.of("zoek", search.getValue()));
      show();
    }
  }

  private void show() {
    Teams.Filter filter = new Teams.Filter(search.getValue(), null, false);
    int found = teams.count(currentUser.actor(), filter);
    count.setText(getTranslation("organisation.teams.count", found));
    grid.show(teams, currentUser, filter);
    list.removeAll();
    list.add(found == 0 ? none() : grid);
  }

  private EmptyState none() {
    return new EmptyState(
        "network",
        getTranslation("organisation.teams.none"),
        getTranslation("organisation.teams.none.text"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("organisation.teams.title"));
  }
}
