package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;

/** Who did what and when, for administrators; newest first. */
@Route(TrailView.PATH)
@PermitAll
class TrailView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "beheer/logboek";

  private final Trail trail;
  private final CurrentUser currentUser;
  private final Search search = new Search(getTranslation("organisation.trail.search"));
  private final DateField from = new DateField(getTranslation("organisation.trail.from"));
  private final DateField to = new DateField(getTranslation("organisation.trail.to"));
  private final Paragraph count = new Paragraph();
  private final Div list = new Div();
  private final Grid<Trail.Entry> grid = new Grid<>();
  private final TrailWords words;

  TrailView(Trail trail, Directory directory, CurrentUser currentUser) {
    this.trail = trail;
    this.words = new TrailWords(this, directory);
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("organisation.trail.title"))
                .eyebrow(getTranslation("organisation.nav.administration"))
                .lead(getTranslation("organisation.trail.lead")),
            new AdministrationTabs(TrailView.class),
            filters(),
            list);
    columns();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search.setValue(Address.filter(event, "zoek").orElse(""));
    from.setValue(day(Address.filter(event, "van").orElse("")));
    to.setValue(day(Address.filter(event, "tot").orElse("")));
    show();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private Div filters() {
    from.setClearButtonVisible(true);
    to.setClearButtonVisible(true);
    search.addValueChangeListener(change -> changed(change.isFromClient()));
    from.addValueChangeListener(change -> changed(change.isFromClient()));
    to.addValueChangeListener(change -> changed(change.isFromClient()));
    count.addClassName("gt-filters__count");
    count.getElement().setAttribute("aria-live", "polite");
    Div filters = new Div(search, from, to, count);
    filters.addClassName("gt-filters");
    return filters;
  }

  private void changed(boolean byUser) {
    if (byUser) {
      Map<String, @Nullable Object> filters = new LinkedHashMap<>();
      filters.put("zoek", search.getValue());
      filters.put("van", from.getValue());
      filters.put("tot", to.getValue());
      Address.remember(UI.getCurrentOrThrow(), PATH, filters);
      show();
    }
  }

  private void show() {
    Trail.Filter filter = new Trail.Filter(search.getValue(), from.getValue(), to.getValue());
    int found = trail.count(currentUser.actor(), filter);
    count.setText(getTranslation("organisation.trail.count", found));
    list.removeAll();
    list.add(found == 0 ? none() : grid);
    grid.setItems(
        query -> trail.read(currentUser.actor(), filter, Asked.page(query)).stream(),
        query -> trail.count(currentUser.actor(), filter));
    grid.setAllRowsVisible(found <= 12);
  }

  private EmptyState none() {
    return new EmptyState(
        "history",
        getTranslation("organisation.trail.none"),
        getTranslation("organisation.trail.none.text"));
  }

  private void columns() {
    grid.addClassNames("gt-grid", "gt-grid--tall");
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addComponentColumn(this::what)
        .setKey("what")
        .setHeader(getTranslation("organisation.trail.what"))
        .setFlexGrow(3);
    grid.addComponentColumn(entry -> cell(name(entry), words.roles(entry)))
        .setHeader(getTranslation("organisation.trail.who"))
        .setFlexGrow(2);
    var when =
        grid.addColumn(entry -> Formats.current().moment(entry.at()))
            .setHeader(getTranslation("organisation.trail.when"))
            .setFlexGrow(2);
    var address =
        grid.addColumn(Trail.Entry::address)
            .setHeader(getTranslation("organisation.trail.address"))
            .setWidth("150px")
            .setFlexGrow(0);
    NarrowColumns.leaveOut(grid, when, address);
  }

  /** On a phone the moment stands below the deed. */
  private Component what(Trail.Entry entry) {
    Div cell = cell(words.deed(entry), words.object(entry));
    Span when = new Span(Formats.current().moment(entry.at()));
    when.addClassNames("gt-caption", "gt-only-narrow");
    cell.add(when);
    return cell;
  }

  private static Div cell(String text, String below) {
    Span caption = new Span(below);
    caption.addClassName("gt-caption");
    Div cell = new Div(new Span(text), caption);
    cell.addClassName("gt-cell");
    return cell;
  }

  private String name(Trail.Entry entry) {
    return entry.person() == null ? getTranslation("organisation.trail.nobody") : entry.person();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("organisation.trail.title"));
  }
}
