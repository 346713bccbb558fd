package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.indicator.IndicatorFilter;
import nl.getrouw.indicator.IndicatorRow;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.trend.Variation;

/** The indicators that somebody may read, each with what it says. */
@Route(IndicatorPaths.LIST)
@PermitAll
class IndicatorListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Indicators indicators;
  private final CurrentUser currentUser;
  private final PageHeader head;
  private final IndicatorFilters filters;
  private final Div shown = new Div();

  IndicatorListView(Indicators indicators, CurrentUser currentUser) {
    this.indicators = indicators;
    this.currentUser = currentUser;
    Actor actor = currentUser.actor();
    if (!indicators.mayRead(actor)) {
      throw new NotFound();
    }
    List<IndicatorRow> all = indicators.list(actor, IndicatorFilter.ALL);
    List<Site> sites = all.stream().map(row -> row.indicator().site()).distinct().toList();
    filters = new IndicatorFilters(sites, this::filtered);
    filters.setVisible(!all.isEmpty());
    head = new PageHeader(getTranslation("indicator.title")).headline(headline(all));
    head.lead(getTranslation("indicator.lead"));
    if (indicators.mayDefine(actor)) {
      head.actions(define());
    }
    getContent().addClassName("gt-page");
    getContent().add(head, filters, shown);
  }

  private Button define() {
    Button button =
        new Button(
            getTranslation("indicator.new"),
            Icon.of("plus"),
            click -> UI.getCurrent().navigate(IndicatorPaths.NEW));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  /** How many of them move more than they usually do. */
  private String headline(List<IndicatorRow> all) {
    if (all.isEmpty()) {
      return getTranslation("indicator.title");
    }
    long better = count(all, Variation.IMPROVING);
    long worse = count(all, Variation.WORSENING);
    if (better == 0 && worse == 0) {
      return getTranslation("indicator.headline.quiet");
    }
    return getTranslation("indicator.headline", better, worse);
  }

  private static long count(List<IndicatorRow> all, Variation variation) {
    return all.stream().filter(row -> row.course().variation() == variation).count();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.read(event.getLocation().getQueryParameters());
    show();
  }

  private void filtered() {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(IndicatorPaths.LIST, filters.address()));
    show();
  }

  private void show() {
    Actor actor = currentUser.actor();
    List<IndicatorRow> found = indicators.list(actor, filters.filter());
    filters.count(found.size());
    shown.removeAll();
    if (found.isEmpty()) {
      shown.add(new Card().with(nothing(actor)));
      return;
    }
    Div tiles = new Div();
    tiles.addClassName("gt-indicators");
    found.forEach(row -> tiles.add(new IndicatorTile(row)));
    shown.add(tiles);
  }

  private EmptyState nothing(Actor actor) {
    if (!filters.filter().equals(IndicatorFilter.ALL)) {
      return new EmptyState(
              "search",
              getTranslation("indicator.noneFound"),
              getTranslation("indicator.noneFound.text"))
          .actions(
              new Button(
                  getTranslation("indicator.showAll"),
                  click -> {
                    filters.read(QueryParameters.empty());
                    filtered();
                  }));
    }
    boolean mine = indicators.mayDefine(actor);
    return new EmptyState(
        "chart-spline",
        getTranslation("indicator.none"),
        getTranslation(mine ? "indicator.none.define" : "indicator.none.wait"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("indicator.title"));
  }
}
