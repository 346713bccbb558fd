package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.audit.Audits;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.compare.Used;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What the two pages with teams beside each other share: the choice above, the picture below. */
abstract class ComparePage extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final TeamComparisons comparisons;
  private final Audits audits;
  private final CurrentUser currentUser;
  private final LocalDate today;
  private final String path;
  private final Div content = new Div();

  ComparePage(
      TeamComparisons comparisons,
      Audits audits,
      CurrentUser currentUser,
      Clock clock,
      String path) {
    this.comparisons = comparisons;
    this.audits = audits;
    this.currentUser = currentUser;
    this.today = LocalDate.now(clock);
    this.path = path;
    content.addClassNames("gt-stack");
    getContent().addClassName("gt-page");
  }

  /** What is shown of a comparison of at least one team. */
  abstract List<Component> picture(Comparison comparison);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    if (!comparisons.mayCompare(actor)) {
      event.forwardTo(OverTimeView.class);
      return;
    }
    getContent().removeAll();
    PageHeader head =
        new PageHeader(getTranslation("compare.title")).lead(getTranslation("compare.lead"));
    List<Used> instruments = comparisons.instruments(actor);
    if (instruments.isEmpty()) {
      getContent().add(head, new CompareTabs(path, ""), new Card().with(nothing("none")));
      return;
    }
    CompareFilters filters =
        new CompareFilters(instruments, audits.locations(actor), today, this::changed);
    filters.read(event.getLocation().getQueryParameters());
    getContent().add(head, new CompareTabs(path, address(filters)), filters, content);
    show(filters);
  }

  private static String address(CompareFilters filters) {
    return "?" + filters.address().getQueryString();
  }

  private void changed(CompareFilters filters) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(path, filters.address()));
    getContent().replace(getContent().getComponentAt(1), new CompareTabs(path, address(filters)));
    show(filters);
  }

  private void show(CompareFilters filters) {
    Comparison comparison = comparisons.compare(currentUser.actor(), filters.choice());
    filters.count(comparison.teams().size());
    content.removeAll();
    content.add(
        comparison.teams().isEmpty()
            ? List.of(new Card().with(nothing("period")))
            : picture(comparison));
  }

  private EmptyState nothing(String why) {
    return new EmptyState(
        "git-compare-arrows",
        getTranslation("compare.empty." + why),
        getTranslation("compare.empty." + why + ".text"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("compare.title"));
  }
}
