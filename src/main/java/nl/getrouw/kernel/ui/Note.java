package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An explanation in a quiet well. */
public final class Note extends Composite<Paragraph> {

  public Note(String text) {
    this("info", new Span(text));
  }

  /**
   * @param content inline components
   */
  public Note(String icon, Component... content) {
    getContent().addClassName("gt-note");
    getContent().add(Icon.of(icon), new Span(content));
  }
}
