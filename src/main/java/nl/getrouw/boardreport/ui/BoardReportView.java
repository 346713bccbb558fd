package nl.getrouw.boardreport.ui;

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
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.getrouw.boardreport.BoardPeriod;
import nl.getrouw.boardreport.BoardReports;
import nl.getrouw.boardreport.BoardReports.BoardReport;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Scope;

/** Makes the report to the board: what a manager says of each outcome, and the files. */
@Route(BoardReportView.PATH)
@PermitAll
class BoardReportView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "uitkomsten/bestuursrapport";
  private static final String PLACE = "plaats";
  private static final String UNTIL = "tot";
  private static final int MONTHS = 36;

  private final BoardReports reports;
  private final CurrentUser currentUser;

  BoardReportView(BoardReports reports, CurrentUser currentUser) {
    this.reports = reports;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    List<Site> sites = reports.sites(currentUser.actor());
    if (sites.isEmpty()) {
      throw new NotFound();
    }
    String place = asked.getSingleParameter(PLACE).orElseGet(() -> code(sites.getFirst().scope()));
    Site site =
        sites.stream()
            .filter(one -> code(one.scope()).equals(place))
            .findFirst()
            .orElseThrow(NotFound::new);
    show(sites, site, month(asked));
  }

  private YearMonth month(QueryParameters asked) {
    YearMonth last = reports.lastMonth();
    try {
      YearMonth wanted = asked.getSingleParameter(UNTIL).map(YearMonth::parse).orElse(last);
      return wanted.isAfter(last) ? last : wanted;
    } catch (DateTimeParseException unreadable) {
      return last;
    }
  }

  /** As an address says a place. */
  private static String code(Scope scope) {
    return switch (scope) {
      case Scope.Organisation() -> "organisatie";
      case Scope.Location(var id) -> "locatie-" + id;
      case Scope.Team(var id) -> "team-" + id;
    };
  }

  private void show(List<Site> sites, Site site, YearMonth until) {
    BoardPeriod period = new BoardPeriod(site.scope(), until);
    BoardReport report = reports.report(currentUser.actor(), period);
    String address = "?" + PLACE + "=" + code(site.scope()) + "&" + UNTIL + "=" + until;
    Div cards = new Div();
    cards.addClassName("gt-stack");
    cards.add(new RemarkCard(report, null, reports, currentUser));
    for (Outcome outcome : Outcome.values()) {
      cards.add(new RemarkCard(report, outcome, reports, currentUser));
    }
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("boardreport.title"))
                .crumbs(new Crumb(getTranslation("outcome.nav"), "uitkomsten"))
                .headline(getTranslation("boardreport.headline", site.name()))
                .lead(
                    getTranslation(
                        "boardreport.lead", Formats.current().period(period.from(), period.to())))
                .actions(
                    link("boardreport.pdf", PATH + ".pdf" + address),
                    link("boardreport.slides", PATH + ".pptx" + address)),
            filters(sites, site, until),
            cards);
  }

  private Anchor link(String key, String path) {
    Anchor link = new Anchor(path, getTranslation(key));
    link.getElement().setAttribute("download", true);
    link.setRouterIgnore(true);
    link.addClassName("gt-link");
    return link;
  }

  private Div filters(List<Site> sites, Site site, YearMonth until) {
    Select<Site> place = new Select<>();
    place.setLabel(getTranslation("boardreport.place"));
    place.setItems(sites);
    place.setItemLabelGenerator(Site::name);
    place.setValue(site);
    Select<YearMonth> month = new Select<>();
    month.setLabel(getTranslation("boardreport.until"));
    month.setItems(
        Stream.concat(
                Stream.iterate(reports.lastMonth(), one -> one.minusMonths(1)).limit(MONTHS),
                Stream.of(until))
            .distinct()
            .toList());
    month.setItemLabelGenerator(one -> Formats.current().month(one.atDay(1)));
    month.setValue(until);
    place.addValueChangeListener(change -> filtered(sites, change.getValue(), month.getValue()));
    month.addValueChangeListener(change -> filtered(sites, place.getValue(), change.getValue()));
    Div filters = new Div(place, month);
    filters.addClassName("gt-filters");
    return filters;
  }

  private void filtered(List<Site> sites, Site site, YearMonth until) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            new Location(
                PATH,
                QueryParameters.simple(
                    Map.of(PLACE, code(site.scope()), UNTIL, until.toString()))));
    show(sites, site, until);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("boardreport.title"));
  }
}
