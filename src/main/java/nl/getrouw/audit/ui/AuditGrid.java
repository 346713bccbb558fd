package nl.getrouw.audit.ui;

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
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.AuditSort;
import nl.getrouw.audit.Audits;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.security.CurrentUser;

/**
 * Audits in rows that open by click or Enter. Sorted, filtered and cut to pages by the database. On
 * a phone a row is one cell with everything under each other.
 */
final class AuditGrid extends Composite<Grid<AuditRow>> {

  /** Decimals of a score of an instrument that does not round. */
  private static final int UNROUNDED = 2;

  private static final String WIDE = "wide";
  private static final String ROW_KEY = "element.getEventContext(event).item?.key";

  private final Audits audits;
  private final CurrentUser currentUser;
  private final InstrumentLibrary instruments;
  private final Supplier<AuditFilter> filter;

  AuditGrid(
      Audits audits,
      CurrentUser currentUser,
      InstrumentLibrary instruments,
      Supplier<AuditFilter> filter) {
    this.audits = audits;
    this.currentUser = currentUser;
    this.instruments = instruments;
    this.filter = filter;
    Grid<AuditRow> grid = getContent();
    grid.addClassNames("gt-grid", "gt-grid--rows-open");
    grid.addThemeVariants(NO_BORDER, WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.getElement().setAttribute("aria-label", getTranslation("planning.audits"));
    columns(grid);
    grid.setDataProvider(new CallbackDataProvider<>(this::fetch, this::count, AuditRow::id));
    grid.addItemClickListener(click -> open(click.getItem()));
    grid.getElement()
        .addEventListener(
            "keydown", event -> openKey(event.getEventData().path(ROW_KEY).asString("")))
        .setFilter("event.key === 'Enter'")
        .addEventData(ROW_KEY);
  }

  private void columns(Grid<AuditRow> grid) {
    grid.addComponentColumn(this::team)
        .setHeader(getTranslation("planning.column.team"))
        .setKey(AuditSort.TEAM.name())
        .setSortable(true)
        .setFlexGrow(3);
    wide(grid.addColumn(AuditRow::location), "location", 2)
        .setKey(AuditSort.LOCATION.name())
        .setSortable(true);
    wide(grid.addComponentColumn(this::moment), "moment", 2);
    wide(grid.addComponentColumn(this::state), "state", 2)
        .setKey(AuditSort.STATE.name())
        .setSortable(true);
    wide(grid.addColumn(this::dates), "dates", 3)
        .setKey(AuditSort.STARTS_ON.name())
        .setSortable(true);
    wide(grid.addComponentColumn(this::score), "score", 2)
        .setKey(AuditSort.TOTAL.name())
        .setSortable(true);
    wide(grid.addColumn(row -> row.leadName() == null ? "" : row.leadName()), "lead", 2);
  }

  /** A column that a phone has no room for. */
  private Grid.Column<AuditRow> wide(Grid.Column<AuditRow> column, String name, int share) {
    return column
        .setHeader(getTranslation("planning.column." + name))
        .setHeaderPartName(WIDE)
        .setPartNameGenerator(row -> WIDE)
        .setFlexGrow(share);
  }

  private Component team(AuditRow row) {
    Anchor link = new Anchor(AuditPaths.audit(row.id()), row.teamName());
    link.addClassName("gt-strong");
    Div more =
        new Div(
            new Span(
                getTranslation(row.moment().key())
                    + ", "
                    + getTranslation(row.kind().key()).toLowerCase(getLocale())
                    + ", "
                    + dates(row)),
            standing(row));
    more.addClassNames("gt-only-narrow", "gt-stack", "gt-stack--xs", "gt-small");
    Div cell = new Div(link, more);
    cell.addClassName("gt-cell");
    return cell;
  }

  private Component standing(AuditRow row) {
    Div line = new Div(new AuditBadge(row.state()), score(row));
    line.addClassNames("gt-row", "gt-row--wrap");
    return line;
  }

  private Component moment(AuditRow row) {
    return new TwoLines(getTranslation(row.moment().key()), getTranslation(row.kind().key()));
  }

  private Component state(AuditRow row) {
    AuditBadge badge = new AuditBadge(row.state());
    return switch (row.state()) {
      case SCORING ->
          new TwoLines(badge, getTranslation("planning.submitted", row.submitted(), row.sheets()));
      case PLANNED, CONSENSUS, CONCEPT, FINAL, CANCELLED -> badge;
    };
  }

  private String dates(AuditRow row) {
    return Formats.current().period(row.startsOn(), row.endsOn());
  }

  private Component score(AuditRow row) {
    if (row.total() == null) {
      return new Span();
    }
    Span score = new Span(new Span(number(row.total(), rounding(row))));
    score.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    band(row)
        .map(band -> new BandMark(band.look().code(), band.name().in(getLocale())))
        .ifPresent(score::add);
    return score;
  }

  private static String number(BigDecimal total, Rounding rounding) {
    int decimals = rounding.stage() == Rounding.Stage.NONE ? UNROUNDED : rounding.decimals();
    return Formats.current().number(total, decimals);
  }

  private Rounding rounding(AuditRow row) {
    return instrument(row).rounding();
  }

  private Instrument instrument(AuditRow row) {
    return instruments.get(new InstrumentVersionId(row.instrumentVersion()));
  }

  private Optional<Band> band(AuditRow row) {
    return instrument(row).bandsOnTotal().map(BandSet::levels).stream()
        .flatMap(List::stream)
        .filter(band -> band.code().equals(row.band()))
        .findFirst();
  }

  private Stream<AuditRow> fetch(Query<AuditRow, Void> query) {
    return audits
        .list(
            currentUser.actor(),
            filter.get(),
            sort(query),
            new PageRequest(query.getOffset(), Math.min(query.getLimit(), PageRequest.MOST)))
        .stream();
  }

  private static AuditSort.By sort(Query<AuditRow, Void> query) {
    return query.getSortOrders().stream()
        .findFirst()
        .map(AuditGrid::sort)
        .orElse(AuditSort.STARTS_ON.descending());
  }

  private static AuditSort.By sort(QuerySortOrder order) {
    return new AuditSort.By(
        AuditSort.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING);
  }

  private int count(Query<AuditRow, Void> query) {
    return audits.count(currentUser.actor(), filter.get());
  }

  private void openKey(String key) {
    AuditRow row = getContent().getDataCommunicator().getKeyMapper().get(key);
    if (row != null) {
      open(row);
    }
  }

  private static void open(AuditRow row) {
    UI.getCurrent().navigate(AuditPaths.audit(row.id()));
  }

  /** Reads again after the filter changed. */
  void refresh() {
    getContent().getDataProvider().refreshAll();
  }
}
