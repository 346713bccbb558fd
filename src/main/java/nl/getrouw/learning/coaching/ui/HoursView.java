package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.coaching.HoursRow;
import nl.getrouw.learning.coaching.LearningHours;
import nl.getrouw.learning.coaching.Quarter;
import nl.getrouw.security.CurrentUser;

/** Hours of intervision, coaching and training of a quarter, beside what was agreed. */
@Route(CoachPaths.HOURS)
@PermitAll
class HoursView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int QUARTERS = 8;

  private final LearningHours hours;
  private final CurrentUser currentUser;
  private final Quarter now;
  private final Select<Quarter> quarter = new Select<>();
  private final Div shown = new Div();
  private final CoachWords words = new CoachWords(this);

  HoursView(LearningHours hours, CurrentUser currentUser, Clock clock) {
    this.hours = hours;
    this.currentUser = currentUser;
    this.now = Quarter.of(LocalDate.now(clock));
    quarter.setLabel(getTranslation("coaching.hoursOf.quarter"));
    quarter.setItems(Stream.iterate(now, Quarter::before).limit(QUARTERS).toList());
    quarter.setItemLabelGenerator(this::name);
    quarter.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            remember();
            show();
          }
        });
    shown.addClassNames("gt-stack", "gt-stack--l");
    Div filters = new Div(quarter);
    filters.addClassName("gt-filters");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("coaching.hoursOf.title"))
                .crumbs(new Crumb(getTranslation("coaching.allocation"), CoachPaths.ALLOCATION))
                .lead(getTranslation("coaching.hoursOf.lead")),
            filters,
            shown);
  }

  private String name(Quarter one) {
    return getTranslation(
        "coaching.hoursOf.quarter.of", String.valueOf(one.first().getYear()), one.number());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    quarter.setValue(
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(CoachPaths.QUARTER)
            .flatMap(Quarter::parse)
            .filter(asked -> quarter.getListDataView().contains(asked))
            .orElse(now));
    show();
  }

  private void remember() {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            new Location(
                CoachPaths.HOURS,
                QueryParameters.simple(Map.of(CoachPaths.QUARTER, quarter.getValue().code()))));
  }

  private void show() {
    List<HoursRow> rows = hours.of(currentUser.actor(), quarter.getValue());
    shown.removeAll();
    if (rows.isEmpty()) {
      shown.add(
          new Card()
              .with(
                  new EmptyState(
                      "message-circle-heart",
                      getTranslation("coaching.hoursOf.none"),
                      getTranslation("coaching.hoursOf.none.text"))));
      return;
    }
    HoursTables tables = new HoursTables(rows, words);
    Div files = new Div(file("csv"), file("xlsx"));
    files.addClassNames("gt-row", "gt-row--s", "gt-no-print");
    shown.add(
        new Card(getTranslation("coaching.hoursOf.pairs"))
            .intro(getTranslation("coaching.hoursOf.pairs.intro"))
            .with(tables.pairs()),
        new Card(getTranslation("coaching.hoursOf.kinds"), files)
            .intro(getTranslation("coaching.hoursOf.kinds.intro"))
            .with(tables.kinds())
            .foot(getTranslation("coaching.small")));
  }

  private Anchor file(String ending) {
    Anchor link =
        new Anchor(
            CoachPaths.HOURS
                + "."
                + ending
                + "?"
                + CoachPaths.QUARTER
                + "="
                + quarter.getValue().code(),
            getTranslation("coaching.hoursOf." + ending));
    link.setRouterIgnore(true);
    return link;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("coaching.hoursOf.title"));
  }
}
