package nl.getrouw.audit.ui;

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
import java.util.Set;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** All audits that somebody may see, with how far they are. */
@Route(AuditPaths.LIST)
@PermitAll
class AuditListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final AuditFilter MINE = new AuditFilter("", Set.of(), null, null, true);

  private final Audits audits;
  private final CurrentUser currentUser;
  private final AuditFilters filters;
  private final AuditGrid grid;
  private final Div empty = new Div();

  AuditListView(Audits audits, InstrumentLibrary instruments, CurrentUser currentUser) {
    this.audits = audits;
    this.currentUser = currentUser;
    Actor actor = currentUser.actor();
    filters =
        new AuditFilters(audits.locations(actor), audits.count(actor, MINE) > 0, this::filtered);
    grid = new AuditGrid(audits, currentUser, instruments, filters::filter);
    getContent().addClassName("gt-page");
    getContent().add(head(actor), filters, grid, empty);
  }

  private PageHeader head(Actor actor) {
    PageHeader head = new PageHeader(getTranslation("planning.audits")).lead(finding(actor));
    return audits.mayPlan(actor) ? head.actions(planButton()) : head;
  }

  /** The one thing to know about the list. */
  private String finding(Actor actor) {
    int scoring = audits.count(actor, in(AuditState.SCORING));
    int consensus = audits.count(actor, in(AuditState.CONSENSUS));
    int concept = audits.count(actor, in(AuditState.CONCEPT));
    int planned = audits.count(actor, in(AuditState.PLANNED));
    int running = scoring + consensus + concept;
    return running + planned == 0
        ? getTranslation("planning.list.quiet")
        : getTranslation("planning.list.running", running, planned);
  }

  private static AuditFilter in(AuditState state) {
    return new AuditFilter("", Set.of(state), null, null, false);
  }

  private Button planButton() {
    Button plan =
        new Button(
            getTranslation("planning.plan"),
            Icon.of("calendar-plus"),
            click -> UI.getCurrent().navigate(AuditPaths.PLAN));
    plan.addThemeVariants(ButtonVariant.PRIMARY);
    return plan;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.read(event.getLocation().getQueryParameters());
    show();
  }

  private void filtered() {
    QueryParameters values = filters.address();
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(AuditPaths.LIST, values));
    grid.refresh();
    show();
  }

  private void show() {
    int found = audits.count(currentUser.actor(), filters.filter());
    filters.count(found);
    grid.setVisible(found > 0);
    empty.removeAll();
    if (found == 0) {
      empty.add(new Card().with(nothing()));
    }
    filters.setVisible(found > 0 || !filters.isEmpty());
  }

  private EmptyState nothing() {
    if (!filters.isEmpty()) {
      return new EmptyState(
              "search",
              getTranslation("planning.list.noneFound"),
              getTranslation("planning.list.noneFound.text"))
          .actions(
              new Button(
                  getTranslation("planning.list.all"),
                  click -> {
                    filters.read(QueryParameters.empty());
                    filtered();
                  }));
    }
    boolean mayPlan = audits.mayPlan(currentUser.actor());
    return new EmptyState(
        "clipboard-list",
        getTranslation("planning.list.empty"),
        getTranslation(mayPlan ? "planning.list.empty.plan" : "planning.list.empty.wait"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("planning.audits"));
  }
}
