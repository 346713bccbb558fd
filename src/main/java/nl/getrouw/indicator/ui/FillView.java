package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.indicator.IndicatorFigures;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** Fills in an indicator: a period at a time, or from a file. */
@Route(IndicatorPaths.FILL)
@PermitAll
class FillView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Indicators indicators;
  private final IndicatorFigures figures;
  private final CurrentUser currentUser;
  private final Clock clock;

  FillView(Indicators indicators, IndicatorFigures figures, CurrentUser currentUser, Clock clock) {
    this.indicators = indicators;
    this.figures = figures;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(IndicatorPaths.indicator(event));
  }

  private void show(IndicatorId id) {
    IndicatorPage page = indicators.page(currentUser.actor(), id);
    if (!page.mayFill()) {
      throw new NotFound();
    }
    String name = page.definition().name();
    FigureCard card =
        new FigureCard(
            page,
            figures,
            () -> indicators.page(currentUser.actor(), id),
            currentUser,
            LocalDate.now(clock));
    SheetCard sheet = new SheetCard(page, figures, currentUser, () -> show(id));
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("indicator.fill"))
                .crumbs(
                    new Crumb(getTranslation("indicator.title"), IndicatorPaths.LIST),
                    new Crumb(name, IndicatorPaths.indicator(id)))
                .headline(getTranslation("indicator.fill.headline", name))
                .lead(page.definition().question()),
            card,
            sheet);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("indicator.fill"));
  }
}
