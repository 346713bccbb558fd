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
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.PlanProblem;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Plans an audit. */
@Route(AuditPaths.PLAN)
@PermitAll
class PlanAuditView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Audits audits;
  private final CurrentUser currentUser;
  private final PlanForm form;

  PlanAuditView(Audits audits, CurrentUser currentUser) {
    this.audits = audits;
    this.currentUser = currentUser;
    form = new PlanForm(audits.choices(currentUser.actor()));
    Button plan = new Button(getTranslation("planning.plan"), click -> plan());
    plan.addThemeVariants(ButtonVariant.PRIMARY);
    Button back =
        new Button(
            getTranslation("planning.cancel"), click -> UI.getCurrent().navigate(AuditPaths.LIST));
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Div actions = new Div(plan, back);
    actions.addClassName("gt-form__actions");
    form.add(actions);
    getContent().addClassNames("gt-page", "gt-page--form");
    getContent()
        .add(
            new PageHeader(getTranslation("planning.title"))
                .crumbs(new Crumb(getTranslation("planning.audits"), AuditPaths.LIST))
                .lead(getTranslation("planning.lead.text")),
            form);
  }

  /** The team may stand in the address. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(AuditPaths.TEAM)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .ifPresent(text -> form.choose(new TeamId(Long.parseLong(text))));
  }

  private void plan() {
    form.plan().ifPresent(this::plan);
  }

  private void plan(AuditPlan plan) {
    Actor actor = currentUser.actor();
    List<PlanProblem> problems = audits.problems(actor, plan);
    form.show(problems);
    if (problems.isEmpty()) {
      AuditId planned = audits.plan(actor, plan);
      UI.getCurrent().navigate(AuditPaths.audit(planned));
      Toast.show(getTranslation("planning.planned"));
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("planning.title"));
  }
}
