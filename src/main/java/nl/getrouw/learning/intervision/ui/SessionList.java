package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;

/** Sessions under each other. */
final class SessionList {

  private SessionList() {}

  /** For the side of a page: name, moment, and for what runs the way in. */
  static UnorderedList agenda(List<SessionRow> sessions, IntervisionWords words) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide", "gt-meetings");
    list.getElement().setAttribute("role", "list");
    sessions.forEach(session -> list.add(new ListItem(entry(session, words))));
    return list;
  }

  private static Div entry(SessionRow session, IntervisionWords words) {
    Anchor name = new Anchor(IntervisionPaths.session(session.id()), session.groupName());
    name.addClassName("gt-strong");
    Paragraph moment = new Paragraph(words.capital(words.when(session)));
    moment.addClassName("gt-caption");
    Div entry = new Div(name, moment);
    entry.addClassNames("gt-stack", "gt-stack--xs");
    if (session.state() == SessionState.RUNNING) {
      Button in =
          new Button(
              words.text("intervision.join"),
              Icon.of("play"),
              click -> UI.getCurrent().navigate(IntervisionPaths.live(session.id())));
      in.addThemeVariants(ButtonVariant.PRIMARY);
      entry.add(in);
    }
    return entry;
  }

  /** For the page of a group: every session with its state. */
  static UnorderedList rows(List<SessionRow> sessions, IntervisionWords words, MethodNames names) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-divide");
    list.getElement().setAttribute("role", "list");
    sessions.forEach(session -> list.add(row(session, words, names)));
    return list;
  }

  private static ListItem row(SessionRow session, IntervisionWords words, MethodNames names) {
    String moment = words.capital(words.when(session));
    boolean opens = session.invited();
    Span method = new Span(names.of(session.method(), session.methodVersion()));
    method.addClassName("gt-caption");
    Div text =
        new Div(
            opens ? new Anchor(IntervisionPaths.session(session.id()), moment) : new Span(moment),
            method);
    text.addClassNames("gt-cell", "gt-grow");
    ListItem line = new ListItem(text);
    if (session.success() && session.state() == SessionState.HELD) {
      line.add(success(words));
    }
    line.add(words.badge(session));
    line.addClassName("gt-line");
    return line;
  }

  static Span success(IntervisionWords words) {
    Span badge = new Span(Icon.of("sunrise"), new Span(words.text("intervision.success")));
    badge.addClassNames("gt-badge", "gt-badge--accent");
    return badge;
  }
}
