package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Key figures beside each other in one card. */
public final class KeyFigures extends Composite<Div> {

  public KeyFigures(KeyFigure... figures) {
    getContent().addClassNames("gt-card", "gt-keyfigures");
    getContent().add(figures);
  }

  /** Four equal columns. */
  public KeyFigures equal() {
    getContent().addClassName("gt-keyfigures--equal");
    return this;
  }
}
