package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.indicator.IndicatorMarkers;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.ui.YardstickCard;

/** One indicator: what its figures say, and everything that explains them. */
@Route(IndicatorPaths.INDICATOR)
@PermitAll
class IndicatorView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Indicators indicators;
  private final IndicatorMarkers markers;
  private final CurrentUser currentUser;
  private final Clock clock;
  private String title = "";

  IndicatorView(
      Indicators indicators, IndicatorMarkers markers, CurrentUser currentUser, Clock clock) {
    this.indicators = indicators;
    this.markers = markers;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(IndicatorPaths.indicator(event));
  }

  private void show(IndicatorId id) {
    IndicatorPage page = indicators.page(currentUser.actor(), id);
    title = page.definition().name();
    IndicatorWords words = new IndicatorWords(this, page.definition());
    Div main = new Div();
    main.addClassName("gt-stack");
    if (page.course().figures().isEmpty()) {
      main.add(new Card().with(nothing(page)));
    } else {
      main.add(new CourseCard(page, words));
      why(page, words).forEach(main::add);
    }
    main.add(new EventsCard(page, markers, currentUser, LocalDate.now(clock), () -> show(id)));
    Aside side = new Aside();
    side.addClassName("gt-stack");
    side.getElement().setAttribute("aria-label", getTranslation("indicator.aside"));
    side.add(new DefinitionCard(page, words));
    if (!page.course().figures().isEmpty()) {
      side.add(
          new YardstickCard(
              page.yardsticks(),
              page.course().starts(),
              page.course().chart().baselines().isEmpty()
                  ? null
                  : page.course().chart().baselines().getLast(),
              words.periods()::name,
              page.mayDefine() ? (from, until, why) -> move(id, from, until, why) : null));
      side.add(new RunChartCard(page.course(), words));
    }
    if (!page.changes().isEmpty()) {
      side.add(new ChangesCard(page, words));
    }
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(head(page, words), new MarksFigure(page, words), columns);
  }

  private PageHeader head(IndicatorPage page, IndicatorWords words) {
    PageHeader head =
        new PageHeader(page.definition().name())
            .crumbs(new Crumb(getTranslation("indicator.title"), IndicatorPaths.LIST))
            .eyebrow(page.definition().name() + " · " + page.indicator().site().name())
            .headline(words.trend(page.course()).finding(page.definition().name()))
            .lead(page.definition().question());
    List<Component> acts = new ArrayList<>();
    if (page.mayDefine()) {
      acts.add(
          new Button(
              getTranslation("indicator.change"),
              Icon.of("pencil"),
              click -> UI.getCurrent().navigate(IndicatorPaths.change(page.indicator().id()))));
    }
    if (page.mayFill()) {
      acts.add(fill(page));
    }
    return head.actions(acts.toArray(Component[]::new));
  }

  private Button fill(IndicatorPage page) {
    Button fill =
        new Button(
            getTranslation("indicator.fill"),
            Icon.of("square-pen"),
            click -> UI.getCurrent().navigate(IndicatorPaths.fill(page.indicator().id())));
    fill.addThemeVariants(ButtonVariant.PRIMARY);
    return fill;
  }

  private EmptyState nothing(IndicatorPage page) {
    return new EmptyState(
        "chart-spline",
        getTranslation("indicator.noFiguresYet"),
        getTranslation(page.mayFill() ? "indicator.noFigures.fill" : "indicator.noFigures.wait"));
  }

  /** Why there are no limits, or why they may still move. */
  private List<Component> why(IndicatorPage page, IndicatorWords words) {
    return switch (page.course().chart().standing()) {
      case NONE -> List.of(new Note(words.trend(page.course()).usual()));
      case PROVISIONAL ->
          List.of(new Note(getTranslation("indicator.provisional", Standing.ENOUGH)));
      case FIRM -> List.of();
    };
  }

  private void move(IndicatorId id, LocalDate from, LocalDate until, String reason) {
    markers.baseline(currentUser.actor(), id, from, until, reason);
    show(id);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}
