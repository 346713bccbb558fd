package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import nl.getrouw.cost.CostBases;
import nl.getrouw.cost.CostPage;
import nl.getrouw.cost.Costs;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** What the implementation costs: of a place, in a period. */
@Route(CostPaths.COSTS)
@PermitAll
class CostView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int YEAR = 12;

  private final Costs costs;
  private final CostBases bases;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Div shown = new Div();
  private final PageHeader head = new PageHeader(getTranslation("cost.title"));
  private final CostFilters filters;

  CostView(Costs costs, CostBases bases, CurrentUser currentUser, Clock clock) {
    this.costs = costs;
    this.bases = bases;
    this.currentUser = currentUser;
    this.clock = clock;
    if (!costs.mayRead(currentUser.actor())) {
      throw new NotFound();
    }
    filters =
        new CostFilters(costs.sites(currentUser.actor()), YearMonth.now(clock), this::filtered);
    shown.addClassNames("gt-stack");
    Anchor settings = new Anchor(CostPaths.BASES, getTranslation("cost.bases.link"));
    settings.addClassName("gt-link");
    head.actions(settings);
    getContent().addClassName("gt-page");
    getContent().add(head, filters, shown);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    YearMonth to = month(asked, CostPaths.TO, YearMonth.now(clock));
    YearMonth from = month(asked, CostPaths.FROM, to.minusMonths(YEAR - 1L));
    List<Site> sites = costs.sites(currentUser.actor());
    String place =
        asked
            .getSingleParameter(CostPaths.PLACE)
            .orElseGet(() -> CostPaths.code(sites.getFirst().scope()));
    show(CostPaths.site(sites, place).orElseThrow(NotFound::new), from, to);
  }

  private static YearMonth month(QueryParameters asked, String name, YearMonth usual) {
    try {
      return asked.getSingleParameter(name).map(YearMonth::parse).orElse(usual);
    } catch (DateTimeParseException unreadable) {
      return usual;
    }
  }

  private void filtered(Site site, YearMonth from, YearMonth to) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            new Location(
                CostPaths.COSTS,
                QueryParameters.simple(
                    Map.of(
                        CostPaths.PLACE,
                        CostPaths.code(site.scope()),
                        CostPaths.FROM,
                        from.toString(),
                        CostPaths.TO,
                        to.toString()))));
    show(site, from, to);
  }

  private void show(Site site, YearMonth from, YearMonth to) {
    filters.show(site, from, to);
    shown.removeAll();
    CostPage page;
    try {
      page = costs.page(currentUser.actor(), site.scope(), from, to);
    } catch (Refusal refusal) {
      head.headline(getTranslation("cost.title"));
      shown.add(new Note(getTranslation(refusal.key(), refusal.arguments())));
      return;
    }
    Formats formats = Formats.current();
    String period = formats.period(from.atDay(1), to.atEndOfMonth());
    if (page.spent().total().signum() == 0 && page.spent().hours().signum() == 0) {
      head.headline(getTranslation("cost.title")).lead(getTranslation("cost.lead"));
      shown.add(
          new Card()
              .with(
                  new EmptyState(
                      "euro",
                      getTranslation("cost.none"),
                      getTranslation(
                          bases.list(currentUser.actor()).isEmpty()
                              ? "cost.none.noRates"
                              : "cost.none.text"))));
      return;
    }
    head.headline(getTranslation("cost.headline", site.name(), Money.whole(page.spent().total())))
        .lead(getTranslation("cost.lead.period", period));
    warn(page);
    shown.add(new CostFigureCards(page), new CostChart(page), new KindCard(page));
    if (!page.teams().isEmpty()) {
      shown.add(new TeamTable(page));
    }
    shown.add(new Note("info", new Span(getTranslation("cost.caveat"))));
  }

  private void warn(CostPage page) {
    if (page.spent().unpriced().signum() > 0) {
      shown.add(
          new Banner(
              Banner.Kind.ATTENTION,
              "euro",
              getTranslation("cost.unpriced"),
              getTranslation(
                  "cost.unpriced.text", Formats.current().number(page.spent().unpriced(), 1))));
    }
    if (page.auditsUnknown() > 0) {
      shown.add(
          new Banner(
              Banner.Kind.INFO,
              "clock",
              getTranslation("cost.auditsUnknown", page.auditsUnknown()),
              getTranslation("cost.auditsUnknown.text")));
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("cost.title"));
  }
}
