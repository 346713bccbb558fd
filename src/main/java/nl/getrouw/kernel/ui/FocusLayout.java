package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;

/** A page without drawer, for work that asks for attention: top bar, one panel, footer bar. */
public final class FocusLayout extends Composite<Div> {

  private static final String PANEL_ID = "inhoud";

  private final Main panel = new Main();

  public FocusLayout() {
    panel.addClassName("gt-focus__panel");
    panel.setId(PANEL_ID);
    panel.getElement().setAttribute("tabindex", "-1");
    getContent().addClassName("gt-focus");
  }

  /** The bar above the panel. */
  public void top(FocusTop top) {
    getContent().removeAll();
    getContent().add(SkipLink.to(PANEL_ID), top, panel);
  }

  /**
   * Fills the panel.
   *
   * @param strip the first line of the panel, such as progress
   * @param foot the components of the footer bar; none leaves the bar out
   */
  public void panel(Component strip, Component body, Component... foot) {
    panel.removeAll();
    panel.add(strip, body);
    if (foot.length > 0) {
      Footer bar = new Footer(foot);
      bar.addClassName("gt-focus__foot");
      panel.add(bar);
    }
  }
}
