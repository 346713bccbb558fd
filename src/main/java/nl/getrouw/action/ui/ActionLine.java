package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.kernel.ui.StateBadge;

/** An action in a list on a page about something else: what it is about, who, when, how far. */
final class ActionLine extends Composite<ListItem> {

  ActionLine(ActionRow action, ActionWords words) {
    Anchor goal = new Anchor(ActionPaths.action(action.id()), action.goal());
    goal.addClassName("gt-strong");
    Span about = new Span(words.origin(action));
    about.addClassName("gt-small");
    Span who = new Span(words.line(action));
    who.addClassName("gt-caption");
    Div text = new Div(goal, about, who);
    text.addClassNames("gt-cell", "gt-grow");
    getContent().addClassName("gt-line");
    getContent().addClassName("gt-line--top");
    getContent()
        .add(new IngredientTile(ActionWords.look(action)).small(), text, badges(action, words));
  }

  private Div badges(ActionRow action, ActionWords words) {
    Div badges = new Div();
    badges.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    if (words.isLate(action)) {
      badges.add(new StateBadge(StateBadge.Kind.ATTENTION, getTranslation("action.isLate")));
    }
    badges.add(
        action.proposed()
            ? new StateBadge(
                StateBadge.Kind.NEUTRAL, "lightbulb", getTranslation("action.proposed"))
            : new ActionBadge(action.state()));
    return badges;
  }

  static UnorderedList list(List<ActionRow> actions, ActionWords words) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    actions.forEach(action -> list.add(new ActionLine(action, words)));
    return list;
  }
}
