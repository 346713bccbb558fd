package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A person in a list: avatar, name, and a caption such as the function. */
public final class PersonLine extends Composite<Div> {

  public PersonLine(String name, String caption) {
    Span strong = new Span(name);
    strong.addClassName("gt-strong");
    Span small = new Span(caption);
    small.addClassName("gt-caption");
    Span text = new Span(strong, small);
    text.addClassName("gt-who__text");
    getContent().addClassName("gt-who");
    getContent().add(new PersonAvatar(name), text);
  }
}
