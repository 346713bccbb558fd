package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.PersonalGoal;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One personal goal: the person's own, or one that is shown to the reader. */
@Route(GrowthPaths.GOAL)
@PermitAll
class GoalView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final PersonalGoals goals;
  private final CurrentUser currentUser;
  private @Nullable PersonalGoal goal;

  GoalView(PersonalGoals goals, CurrentUser currentUser) {
    this.goals = goals;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(GrowthPaths.personalGoal(event));
  }

  private void show(PersonalGoalId id) {
    PersonalGoal shown = goals.get(currentUser.actor(), id);
    goal = shown;
    boolean open = shown.mine() && shown.state() == GoalState.OPEN;
    Div main =
        new Div(
            new GoalWordsCard(goals, currentUser, shown, this::refresh),
            new StepsCard(shown.steps(), open, open, acts(id), this::refresh));
    main.addClassName("gt-stack");
    Aside side = new Aside();
    side.addClassName("gt-stack");
    if (shown.mine()) {
      side.add(new ShareCard(goals, currentUser, shown, this::refresh), state(shown));
    } else {
      side.add(
          new Note("eye", new Span(getTranslation("growth.goal.readOnly", shown.ownerName()))));
    }
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(shown.goal())
                .crumbs(new Crumb(getTranslation("growth.title"), GrowthPaths.GROWTH))
                .badges(new GoalBadge(shown.state())),
            columns);
  }

  private StepsCard.Acts acts(PersonalGoalId id) {
    return new StepsCard.Acts() {
      @Override
      public void add(String text) {
        goals.addStep(currentUser.actor(), id, text);
      }

      @Override
      public void tick(long step, boolean done) {
        goals.tick(currentUser.actor(), id, step, done);
      }

      @Override
      public void remove(long step) {
        goals.removeStep(currentUser.actor(), id, step);
      }
    };
  }

  private Card state(PersonalGoal shown) {
    Div acts = new Div();
    acts.addClassNames("gt-stack", "gt-stack--s", "gt-start");
    if (shown.state() == GoalState.OPEN) {
      acts.add(move("growth.goal.reach", GoalState.REACHED));
      acts.add(move("growth.goal.letGo", GoalState.LET_GO));
    } else {
      acts.add(move("growth.goal.reopen", GoalState.OPEN));
    }
    Button remove = new Button(getTranslation("growth.goal.remove"), click -> remove(shown));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    acts.add(remove);
    return new Card(getTranslation("growth.goal.state")).with(acts);
  }

  private Button move(String key, GoalState to) {
    return new Button(
        getTranslation(key),
        click -> {
          PersonalGoal now = Objects.requireNonNull(goal);
          goals.move(currentUser.actor(), now.id(), now.version(), to);
          if (to == GoalState.REACHED) {
            Toast.show(getTranslation("growth.goal.reached"));
          }
          refresh();
        });
  }

  private void remove(PersonalGoal shown) {
    ConfirmDialog sure =
        new ConfirmDialog(
            getTranslation("growth.goal.remove.title"),
            getTranslation("growth.goal.remove.text"),
            getTranslation("growth.goal.remove.confirm"),
            confirm -> {
              goals.remove(currentUser.actor(), shown.id());
              Toast.show(getTranslation("growth.goal.removed"));
              UI.getCurrent().navigate(GrowthPaths.GROWTH);
            });
    sure.setCancelable(true);
    sure.setCancelText(getTranslation("growth.goal.cancel"));
    sure.open();
  }

  private void refresh() {
    show(Objects.requireNonNull(goal).id());
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("growth.goal")); // the goal itself stays off the tab
  }
}
