package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.ui.Icon;

/** What waits, one row each, the first one most urgent; ends with what is not needed. */
final class ToDoCard extends Composite<Section> {

  ToDoCard(List<ToDo> toDos) {
    H2 headline = new H2(getTranslation("shell.home.toDo"));
    headline.addClassName("gt-visually-hidden");
    headline.setId("te-doen");
    getContent().addClassNames("gt-card", "gt-card--raised", "gt-card--flush", "gt-todo");
    getContent().getElement().setAttribute("aria-labelledby", "te-doen");
    getContent().add(headline);
    for (int i = 0; i < toDos.size(); i++) {
      getContent().add(row(toDos.get(i), i == 0));
    }
    Paragraph end = new Paragraph(Icon.of("coffee"), new Span(getTranslation("shell.home.end")));
    end.addClassName("gt-todo__end");
    getContent().add(end);
  }

  private static Div row(ToDo toDo, boolean first) {
    Span mark = new Span(Icon.of(toDo.icon()));
    mark.addClassName("gt-round");
    Div text = new Div(new H3(toDo.title()), new Paragraph(toDo.text()));
    text.addClassName("gt-todo__text");
    Button act = new Button(toDo.action(), click -> UI.getCurrent().navigate(toDo.path()));
    if (first) {
      act.addThemeVariants(ButtonVariant.PRIMARY);
    }
    Div row = new Div(mark, text, act);
    row.addClassName("gt-todo__row");
    return row;
  }
}
