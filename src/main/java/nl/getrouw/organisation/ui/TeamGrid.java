package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.CurrentUser;

/** Teams with their location, setting and number of people; the name leads to the team's page. */
final class TeamGrid extends Grid<Teams.Row> {

  TeamGrid() {
    addClassName("gt-grid");
    setSelectionMode(SelectionMode.NONE);
    setAllRowsVisible(true);
    addComponentColumn(row -> name(row.team()))
        .setHeader(getTranslation("organisation.team.name"))
        .setSortProperty(Teams.Sort.NAME.name())
        .setFlexGrow(2);
    var location =
        addColumn(row -> row.team().locationName())
            .setHeader(getTranslation("organisation.team.location"))
            .setSortProperty(Teams.Sort.LOCATION.name());
    var setting =
        addColumn(row -> getTranslation(row.team().setting().key()))
            .setHeader(getTranslation("organisation.team.setting"))
            .setSortProperty(Teams.Sort.SETTING.name());
    var people =
        addColumn(Teams.Row::people)
            .setHeader(getTranslation("organisation.team.people"))
            .setTextAlign(ColumnTextAlign.END)
            .setWidth("110px")
            .setFlexGrow(0);
    NarrowColumns.leaveOut(this, location, setting, people);
  }

  void show(Teams teams, CurrentUser currentUser, Teams.Filter filter) {
    setItems(
        query ->
            teams
                .list(
                    currentUser.actor(),
                    filter,
                    Asked.order(query, Teams.Sort.class, Teams.Sort.NAME, Teams.Sort.By::new),
                    Asked.page(query))
                .stream(),
        query -> teams.count(currentUser.actor(), filter));
  }

  /** On a phone the line under the name is all that is left of the other columns. */
  private Component name(TeamRef team) {
    RouterLink link =
        new RouterLink(
            team.name(), TeamView.class, new RouteParameters("team", team.id().toString()));
    Span where = new Span(team.locationName() + " · " + getTranslation(team.setting().key()));
    where.addClassNames("gt-caption", "gt-only-narrow");
    Div cell = new Div(link, where);
    cell.addClassName("gt-cell");
    return cell;
  }
}
