package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionState;
import nl.getrouw.kernel.ui.Icon;

/** Open actions in a column for each state; under each other where there is no room. */
final class ActionBoard extends Composite<Div> {

  /** What is in one state: the first ones, and how many there are. */
  record Column(ActionState state, List<ActionRow> actions, int count) {}

  ActionBoard(List<Column> columns, ActionWords words) {
    boolean severalTeams =
        columns.stream()
                .flatMap(column -> column.actions().stream())
                .map(action -> action.team().id())
                .distinct()
                .count()
            > 1;
    getContent().addClassName("gt-board");
    columns.forEach(column -> getContent().add(column(column, words, severalTeams)));
  }

  private Component column(Column column, ActionWords words, boolean severalTeams) {
    Span count = new Span(Integer.toString(column.count()));
    count.addClassName("gt-caption");
    H2 name =
        new H2(
            Icon.of(ActionBadge.icon(column.state())),
            new Span(getTranslation(column.state().key())),
            count);
    name.addClassName("gt-board__name");
    Section section = new Section(name);
    section.addClassName("gt-board__column");
    section.setAriaLabel(getTranslation(column.state().key()));
    if (column.actions().isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("action.board.none." + column.state().name()));
      none.addClassNames("gt-caption", "gt-board__none");
      section.add(none);
      return section;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-board__actions");
    list.getElement().setAttribute("role", "list");
    column.actions().forEach(action -> list.add(new ActionCard(action, words, severalTeams)));
    section.add(list);
    int more = column.count() - column.actions().size();
    if (more > 0) {
      Paragraph rest = new Paragraph(getTranslation("action.board.more", more));
      rest.addClassName("gt-caption");
      section.add(rest);
    }
    return section;
  }
}
