package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.security.CurrentUser;

/** A new personal goal. */
@Route(GrowthPaths.NEW_GOAL)
@PermitAll
class NewGoalView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final PersonalGoals goals;
  private final CurrentUser currentUser;
  private final GoalFields fields = new GoalFields();
  private final TextArea steps = new TextArea(getTranslation("growth.goal.steps"));

  NewGoalView(PersonalGoals goals, CurrentUser currentUser) {
    this.goals = goals;
    this.currentUser = currentUser;
    steps.setHelperText(getTranslation("growth.goal.steps.help"));
    steps.setMinRows(3);
    BsnWarning.on(steps);
    Button save = new Button(getTranslation("growth.goal.make"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("growth.goal.cancel"),
            click -> UI.getCurrent().navigate(GrowthPaths.GROWTH));
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(save, cancel);
    acts.addClassName("gt-form__actions");
    Div form =
        new Div(
            new Card(getTranslation("growth.goal")).with(fields, steps),
            new Note("lock", new Span(getTranslation("growth.private"))),
            acts);
    form.addClassNames("gt-form", "gt-stack");
    getContent().addClassNames("gt-page", "gt-page--form");
    getContent()
        .add(
            new PageHeader(getTranslation("growth.goals.new"))
                .crumbs(new Crumb(getTranslation("growth.title"), GrowthPaths.GROWTH)),
            form);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(GrowthPaths.TOPIC)
        .flatMap(Topic::of)
        .ifPresent(fields::about);
  }

  private void save() {
    var problems = goals.problems(fields.draft(), null);
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    List<String> first = steps.getValue().lines().filter(line -> !line.isBlank()).toList();
    try {
      PersonalGoalId id = goals.create(currentUser.actor(), fields.draft(), first);
      Toast.show(getTranslation("growth.goal.made"));
      UI.getCurrent().navigate(GrowthPaths.goal(id));
    } catch (Refusal refusal) {
      steps.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      steps.setInvalid(true);
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("growth.goals.new"));
  }
}
