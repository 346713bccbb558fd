package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Headline of a section, with a link or button at the right. */
public final class SectionHead extends Composite<Div> {

  private final H2 headline;

  public SectionHead(String headline, Component... right) {
    this.headline = new H2(headline);
    getContent().addClassName("gt-section-head");
    getContent().add(this.headline);
    getContent().add(right);
  }

  /** The headline itself, to name a region by. */
  public H2 headline() {
    return headline;
  }
}
