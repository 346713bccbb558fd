package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

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
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.Catalogue;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.Training;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Plans an edition. */
@Route(TrainingPaths.PLAN)
@PermitAll
class PlanView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Editions editions;
  private final CurrentUser currentUser;
  private final List<Training> trainings;
  private final EditionForm form;

  PlanView(Catalogue catalogue, Editions editions, CurrentUser currentUser) {
    this.editions = editions;
    this.currentUser = currentUser;
    Actor actor = currentUser.actor();
    if (!editions.mayPlan(actor)) {
      throw new NotFound();
    }
    trainings = catalogue.list(actor).stream().filter(one -> one.kind().isForPeople()).toList();
    List<Colleague> trainers = editions.trainers(actor);
    form = new EditionForm(trainings, trainers);
    form.trainer(trainers.stream().filter(one -> one.id().equals(actor.id())).findFirst());
    Button plan = new Button(text("training.plan"), click -> store());
    plan.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            text("training.cancel"), click -> UI.getCurrent().navigate(TrainingPaths.CATALOGUE));
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(plan, cancel);
    acts.addClassName("gt-form__actions");
    Div whole = new Div(form, acts);
    whole.addClassName("gt-form");
    getContent().addClassNames("gt-page", "gt-page--form");
    getContent()
        .add(
            new PageHeader(text("training.plan"))
                .crumbs(new Crumb(text("training.nav"), TrainingPaths.CATALOGUE))
                .lead(text("training.plan.lead")),
            whole);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(TrainingPaths.TRAINING)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(number -> new TrainingId(Long.parseLong(number)))
        .ifPresent(wanted -> form.choose(trainings, wanted));
  }

  private void store() {
    form.draft()
        .ifPresent(
            draft -> {
              try {
                EditionId planned = editions.plan(currentUser.actor(), draft);
                UI.getCurrent().navigate(TrainingPaths.edition(planned));
                Toast.show(text("training.planned"));
              } catch (Refusal refusal) {
                form.show(refusal);
              }
            });
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("training.plan"));
  }
}
