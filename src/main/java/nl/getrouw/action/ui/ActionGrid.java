package nl.getrouw.action.ui;

import static com.vaadin.flow.component.grid.GridVariant.NO_BORDER;
import static com.vaadin.flow.component.grid.GridVariant.WRAP_CELL_CONTENT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.getrouw.action.ActionFilter;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionSort;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.security.CurrentUser;

/** Actions in rows, sorted and cut to pages by the database; on a phone a row is one cell. */
final class ActionGrid extends Composite<Grid<ActionRow>> {

  private static final String WIDE = "wide";

  private final Actions actions;
  private final CurrentUser currentUser;
  private final Supplier<ActionFilter> filter;
  private final ActionWords words;

  ActionGrid(
      Actions actions, CurrentUser currentUser, Supplier<ActionFilter> filter, ActionWords words) {
    this.actions = actions;
    this.currentUser = currentUser;
    this.filter = filter;
    this.words = words;
    Grid<ActionRow> grid = getContent();
    grid.addClassNames("gt-grid", "gt-grid--rows-open");
    grid.addThemeVariants(NO_BORDER, WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.getElement().setAttribute("aria-label", getTranslation("action.title"));
    columns(grid);
    grid.setDataProvider(new CallbackDataProvider<>(this::fetch, this::count, ActionRow::id));
    grid.addItemClickListener(click -> open(click.getItem()));
  }

  private void columns(Grid<ActionRow> grid) {
    grid.addComponentColumn(this::goal)
        .setHeader(getTranslation("action.column.goal"))
        .setKey(ActionSort.GOAL.name())
        .setSortable(true)
        .setFlexGrow(4);
    wide(grid.addColumn(row -> row.team().name()), "team", 2)
        .setKey(ActionSort.TEAM.name())
        .setSortable(true);
    wide(grid.addColumn(words::owner), "owner", 2)
        .setKey(ActionSort.OWNER.name())
        .setSortable(true);
    wide(grid.addColumn(words::due), "due", 2).setKey(ActionSort.DUE.name()).setSortable(true);
    wide(grid.addComponentColumn(ActionGrid::state), "state", 2)
        .setKey(ActionSort.STATE.name())
        .setSortable(true);
    wide(grid.addColumn(row -> row.stepsDone() + "/" + row.steps()), "steps", 1);
  }

  /** A column that a phone has no room for. */
  private Grid.Column<ActionRow> wide(Grid.Column<ActionRow> column, String name, int share) {
    return column
        .setHeader(getTranslation("action.column." + name))
        .setHeaderPartName(WIDE)
        .setPartNameGenerator(row -> WIDE)
        .setFlexGrow(share);
  }

  private Component goal(ActionRow row) {
    Anchor link = new Anchor(ActionPaths.action(row.id()), row.goal());
    link.addClassName("gt-strong");
    Span about = new Span(words.origin(row));
    about.addClassName("gt-caption");
    Div more = new Div(new Span(row.team().name()), new Span(words.line(row)), state(row));
    more.addClassNames("gt-only-narrow", "gt-stack", "gt-stack--xs", "gt-small");
    Div cell = new Div(link, about, more);
    cell.addClassName("gt-cell");
    return cell;
  }

  private static Component state(ActionRow row) {
    return row.proposed() ? proposed(new Span()) : new ActionBadge(row.state());
  }

  private static Component proposed(Span page) {
    return new StateBadge(
        StateBadge.Kind.NEUTRAL, "lightbulb", page.getTranslation("action.proposed"));
  }

  private Stream<ActionRow> fetch(Query<ActionRow, Void> query) {
    return actions
        .list(
            currentUser.actor(),
            filter.get(),
            sort(query),
            new PageRequest(query.getOffset(), Math.min(query.getLimit(), PageRequest.MOST)))
        .stream();
  }

  private static ActionSort.By sort(Query<ActionRow, Void> query) {
    return query.getSortOrders().stream()
        .findFirst()
        .map(
            order ->
                new ActionSort.By(
                    ActionSort.valueOf(order.getSorted()),
                    order.getDirection() == SortDirection.DESCENDING))
        .orElse(ActionSort.DUE.ascending());
  }

  private int count(Query<ActionRow, Void> query) {
    return actions.count(currentUser.actor(), filter.get());
  }

  private static void open(ActionRow row) {
    UI.getCurrent().navigate(ActionPaths.action(row.id()));
  }

  /** Reads again after the filter changed. */
  void refresh() {
    getContent().getDataProvider().refreshAll();
  }
}
