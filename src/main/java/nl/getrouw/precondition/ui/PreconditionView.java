package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.precondition.AspectLine;
import nl.getrouw.precondition.Check;
import nl.getrouw.precondition.CheckPage;
import nl.getrouw.precondition.PreconditionActions;
import nl.getrouw.precondition.Preconditions;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** The check of a year: who still scores while it is open, and then the voices side by side. */
@Route(PreconditionPaths.CHECKS)
@RouteAlias(PreconditionPaths.CHECK)
@PermitAll
class PreconditionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Preconditions preconditions;
  private final PreconditionActions started;
  private final Actions actions;
  private final CurrentUser currentUser;
  private final LocalDate today;

  PreconditionView(
      Preconditions preconditions,
      PreconditionActions started,
      Actions actions,
      CurrentUser currentUser,
      Clock clock) {
    this.preconditions = preconditions;
    this.started = started;
    this.actions = actions;
    this.currentUser = currentUser;
    this.today = LocalDate.now(clock);
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    List<Check> checks = preconditions.checks(actor);
    getContent().removeAll();
    if (checks.isEmpty() && PreconditionPaths.year(event).isEmpty()) {
      none(actor);
      return;
    }
    int year =
        PreconditionPaths.year(event)
            .orElseGet(() -> checks.stream().findFirst().orElseThrow(NotFound::new).year());
    show(checks, year);
  }

  private void none(Actor actor) {
    EmptyState none =
        new EmptyState(
            "scale",
            getTranslation("precondition.none"),
            getTranslation(
                preconditions.mayLead(actor)
                    ? "precondition.none.lead"
                    : "precondition.none.wait"));
    if (preconditions.mayLead(actor)) {
      none.actions(open());
    }
    getContent()
        .add(
            new PageHeader(getTranslation("precondition.title"))
                .lead(getTranslation("precondition.lead")),
            new Card().with(none));
  }

  private Button open() {
    Button open =
        new Button(
            getTranslation("precondition.open", Integer.toString(today.getYear())),
            Icon.of("plus"),
            click -> {
              int year = preconditions.open(currentUser.actor());
              Toast.show(getTranslation("precondition.opened"));
              UI.getCurrent().navigate(PreconditionPaths.check(year));
            });
    open.addThemeVariants(ButtonVariant.PRIMARY);
    return open;
  }

  private void show(List<Check> checks, int year) {
    CheckPage page = preconditions.page(currentUser.actor(), year);
    getContent().removeAll();
    getContent().add(head(checks, page));
    if (checks.size() > 1) {
      getContent().add(years(checks, year));
    }
    if (page.check().isOpen()) {
      getContent().add(new OpenCheck(page, preconditions, currentUser, () -> show(checks, year)));
      return;
    }
    getContent().add(new Overview(page.lines()));
    for (AspectLine line : page.lines()) {
      getContent()
          .add(
              new AspectCard(
                  page, line, started, actions, currentUser, today, () -> show(checks, year)));
    }
    getContent().add(new Note(getTranslation("precondition.reading")));
  }

  private PageHeader head(List<Check> checks, CheckPage page) {
    Check check = page.check();
    String year = Integer.toString(check.year());
    PageHeader head =
        new PageHeader(getTranslation("precondition.title"))
            .headline(headline(page))
            .lead(
                getTranslation(
                    check.isOpen() ? "precondition.lead.open" : "precondition.lead.closed", year));
    head.badges(
        check.closedAt() == null
            ? new StateBadge(
                StateBadge.Kind.ACCENT, "lock-open", getTranslation("precondition.state.open"))
            : new StateBadge(
                StateBadge.Kind.FINAL,
                getTranslation(
                    "precondition.state.closed", Formats.current().moment(check.closedAt()))));
    boolean thisYear = checks.stream().anyMatch(one -> one.year() == today.getYear());
    if (page.mayLead() && !thisYear) {
      head.actions(open());
    }
    return head;
  }

  /** What stands out. */
  private String headline(CheckPage page) {
    if (page.check().isOpen()) {
      return getTranslation("precondition.headline.open", Integer.toString(page.check().year()));
    }
    AspectLine first = page.lines().getFirst();
    if (first.difference().compareTo(BigDecimal.ONE) < 0) {
      return getTranslation("precondition.headline.same");
    }
    return getTranslation(
        "precondition.headline.different", getTranslation(first.aspect().key() + ".short"));
  }

  private Component years(List<Check> checks, int year) {
    Nav years = new Nav();
    years.addClassNames("gt-row", "gt-row--wrap", "gt-chips");
    years.setAriaLabel(getTranslation("precondition.years"));
    for (Check check : checks) {
      RouterLink link =
          new RouterLink(
              Integer.toString(check.year()),
              PreconditionView.class,
              new com.vaadin.flow.router.RouteParameters("year", Integer.toString(check.year())));
      if (check.year() == year) {
        link.getElement().setAttribute("aria-current", "page");
      }
      years.add(link);
    }
    return years;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("precondition.title"));
  }
}
