package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.Companion;
import nl.getrouw.learning.growth.PersonalGoal;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.security.CurrentUser;

/** Who may read a goal: ticked and unticked by its owner, at once. */
final class ShareCard extends Composite<Card> {

  ShareCard(PersonalGoals goals, CurrentUser currentUser, PersonalGoal goal, Runnable changed) {
    List<Companion> companions = goals.companions(currentUser.actor());
    getContent().intro(getTranslation("growth.goal.share.intro"));
    if (companions.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("growth.goal.share.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
      return;
    }
    Div ticks = new Div();
    ticks.addClassNames("gt-stack", "gt-stack--s", "gt-start");
    for (Companion one : companions) {
      String key = one.lead() ? "growth.goal.share.lead" : "growth.goal.share.coach";
      Checkbox tick = new Checkbox(getTranslation(key, one.name()));
      tick.setValue(goal.sharedWith().stream().anyMatch(with -> with.id().equals(one.id())));
      tick.addValueChangeListener(
          change -> {
            if (change.getValue()) {
              goals.share(currentUser.actor(), goal.id(), one.id());
              Toast.show(getTranslation("growth.goal.share.given", one.name()));
            } else {
              goals.withdraw(currentUser.actor(), goal.id(), one.id());
              Toast.show(getTranslation("growth.goal.share.withdrawn", one.name()));
            }
            changed.run();
          });
      ticks.add(tick);
    }
    getContent().with(ticks);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("growth.goal.share"));
  }
}
