package nl.getrouw.audit.ui.planning;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.PlanChoices;
import nl.getrouw.audit.PlanProblem;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Changes the plan of an audit that nobody scores yet. */
@Route(AuditPaths.REVISE)
@PermitAll
class ReviseAuditView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Audits audits;
  private final CurrentUser currentUser;
  private final PlanChoices choices;
  private final Div conflict = new Div();
  private final PlanForm form;
  private @Nullable AuditId audit;
  private int version;

  ReviseAuditView(Audits audits, CurrentUser currentUser) {
    this.audits = audits;
    this.currentUser = currentUser;
    choices = audits.choices(currentUser.actor());
    form = new PlanForm(choices);
    Button save = new Button(getTranslation("planning.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button back = new Button(getTranslation("planning.cancel"), click -> leave());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Div actions = new Div(save, back);
    actions.addClassName("gt-form__actions");
    form.add(actions);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    audit = AuditPaths.audit(event);
    Actor actor = currentUser.actor();
    AuditPlan plan = audits.planOf(actor, audit);
    AuditPage page = audits.page(actor, audit);
    version = page.version();
    form.fill(plan);
    getContent().addClassNames("gt-page", "gt-page--form");
    getContent()
        .add(
            new PageHeader(getTranslation("planning.revise"))
                .crumbs(
                    new Crumb(getTranslation("planning.audits"), AuditPaths.LIST),
                    new Crumb(page.teamName(), AuditPaths.audit(audit)))
                .headline(getTranslation("planning.revise.title", page.teamName()))
                .lead(getTranslation("planning.revise.lead")),
            conflict,
            form);
  }

  private void save() {
    conflict.removeAll();
    form.plan().ifPresent(this::save);
  }

  private void save(AuditPlan plan) {
    Actor actor = currentUser.actor();
    List<PlanProblem> problems = audits.problems(actor, plan);
    form.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    try {
      audits.revise(actor, id(), version, plan);
      leave();
      Toast.show(getTranslation("planning.saved"));
    } catch (Conflict meanwhile) {
      show(plan, audits.planOf(actor, id()));
    }
  }

  /** Nothing is lost: what was filled in stays in the form until one of the two is chosen. */
  private void show(AuditPlan mine, AuditPlan theirs) {
    PlanInWords words = new PlanInWords(choices, getLocale(), key -> getTranslation(key));
    conflict.add(
        new ConflictPanel(
                getTranslation("planning.conflict"),
                getTranslation("planning.conflict.text"),
                new Version(getTranslation("planning.conflict.mine"), "", words.of(mine)),
                new Version(getTranslation("planning.conflict.theirs"), "", words.of(theirs)))
            .keepMine(getTranslation("planning.conflict.keepMine"), this::keepMine)
            .takeTheirs(getTranslation("planning.conflict.takeTheirs"), this::leave));
  }

  private void keepMine() {
    version = audits.page(currentUser.actor(), id()).version();
    save();
  }

  private void leave() {
    UI.getCurrent().navigate(AuditPaths.audit(id()));
  }

  private AuditId id() {
    return Objects.requireNonNull(audit);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("planning.revise"));
  }
}
