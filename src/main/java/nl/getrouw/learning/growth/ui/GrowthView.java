package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.PersonalGoal;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.learning.growth.SelfChecks;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Somebody's own development: how she looks at her work, and what she wants to learn. */
@Route(GrowthPaths.GROWTH)
@PermitAll
class GrowthView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final SelfChecks checks;
  private final PersonalGoals goals;
  private final CurrentUser currentUser;
  private final Clock clock;

  GrowthView(SelfChecks checks, PersonalGoals goals, CurrentUser currentUser, Clock clock) {
    this.checks = checks;
    this.goals = goals;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    List<PersonalGoal> shared = goals.sharedWith(actor);
    Div main = new Div(goals(goals.own(actor)));
    main.addClassName("gt-stack");
    if (!shared.isEmpty()) {
      main.add(
          new Card(getTranslation("growth.goals.shared"))
              .intro(getTranslation("growth.goals.shared.intro"))
              .with(new GoalList(shared, LocalDate.now(clock))));
    }
    Aside side = new Aside();
    side.addClassName("gt-stack");
    for (CheckKind kind : CheckKind.values()) {
      side.add(new CheckCard(kind, checks.open(actor, kind), checks.finished(actor, kind)));
    }
    side.add(new Note("lock", new Span(getTranslation("growth.private"))));
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    Button add =
        new Button(
            getTranslation("growth.goals.new"),
            Icon.of("plus"),
            click -> UI.getCurrent().navigate(GrowthPaths.NEW_GOAL));
    add.addThemeVariants(ButtonVariant.PRIMARY);
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("growth.title"))
                .lead(getTranslation("growth.lead"))
                .actions(add),
            columns);
  }

  private Card goals(List<PersonalGoal> own) {
    Card card = new Card(getTranslation("growth.goals"));
    return own.isEmpty()
        ? card.with(
            new EmptyState(
                "sprout",
                getTranslation("growth.goals.none"),
                getTranslation("growth.goals.none.text")))
        : card.with(new GoalList(own, LocalDate.now(clock)));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("growth.title"));
  }
}
