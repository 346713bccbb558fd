package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Top bar of a page without drawer: the way back, the title, and what is said about the work. */
public final class FocusTop extends Composite<Header> {

  /**
   * @param back what the arrow does, for instance "Terug naar de audit"
   * @param path where it leads, without a leading slash
   */
  public FocusTop(String back, String path, String title, Component... more) {
    Button arrow = new Button(Icon.of("arrow-left"), click -> UI.getCurrent().navigate(path));
    arrow.addThemeVariants(ButtonVariant.TERTIARY);
    arrow.setAriaLabel(back);
    arrow.setTooltipText(back);
    Span name = new Span(title);
    name.addClassName("gt-focus__title");
    getContent().addClassName("gt-focus__top");
    getContent().add(arrow, name);
    getContent().add(more);
  }
}
