package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.action.ActionRow;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.kernel.ui.PersonAvatar;

/** An action on the board: one link with what it is about, by whom and by when. */
final class ActionCard extends Composite<ListItem> {

  /**
   * @param withTeam whether the team is named: the board may show several
   */
  ActionCard(ActionRow action, ActionWords words, boolean withTeam) {
    Anchor card = new Anchor(ActionPaths.action(action.id()));
    card.addClassName("gt-action");
    Span about =
        new Span(new IngredientTile(ActionWords.look(action)).small(), text(words.about(action)));
    about.addClassName("gt-action__about");
    Span goal = text(action.goal());
    goal.addClassName("gt-action__goal");
    card.add(about, goal);
    if (withTeam) {
      Span team = text(action.team().name());
      team.addClassName("gt-caption");
      card.add(team);
    }
    if (action.proposed()) {
      Span proposed = new Span(Icon.of("lightbulb"), text(getTranslation("action.proposed")));
      proposed.addClassName("gt-badge");
      card.add(proposed);
    }
    card.add(foot(action, words));
    getContent().add(card);
  }

  private static Span foot(ActionRow action, ActionWords words) {
    Span foot = new Span();
    foot.addClassName("gt-action__foot");
    if (action.ownerName() != null) {
      PersonAvatar avatar = new PersonAvatar(action.ownerName());
      avatar.getElement().setAttribute("aria-hidden", "true");
      Span owner = text(action.ownerName());
      owner.addClassName("gt-visually-hidden");
      foot.add(avatar, owner);
    }
    Span due =
        new Span(Icon.of(words.isLate(action) ? "clock" : "calendar"), text(words.due(action)));
    due.addClassName("gt-action__due");
    if (words.isLate(action)) {
      due.addClassName("gt-action__due--late");
    }
    foot.add(due);
    if (action.steps() > 0) {
      Span steps =
          new Span(Icon.of("list-checks"), text(action.stepsDone() + "/" + action.steps()));
      steps.addClassName("gt-action__due");
      steps.getElement().setAttribute("title", words.steps(action));
      foot.add(steps);
    }
    return foot;
  }

  private static Span text(String text) {
    return new Span(text);
  }
}
