package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A name with a caption under it, in a cell or a list of choices. */
public final class TwoLines extends Composite<Div> {

  public TwoLines(String name, String caption) {
    this(new Span(name), caption);
  }

  public TwoLines(Component name, String caption) {
    Span small = new Span(caption);
    small.addClassName("gt-caption");
    getContent().addClassName("gt-cell");
    getContent().add(name, small);
  }
}
