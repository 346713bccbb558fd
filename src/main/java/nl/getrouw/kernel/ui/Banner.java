package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A calm message across the page, such as what an audit waits for. */
public final class Banner extends Composite<Div> {

  /** What the banner says. */
  public enum Kind {
    INFO,
    ATTENTION,
    POSITIVE;

    private String style() {
      return name().toLowerCase(Texts.DUTCH);
    }
  }

  /**
   * @param actions buttons at the right
   */
  public Banner(Kind kind, String icon, String headline, String text, Component... actions) {
    Span round = new Span(Icon.of(icon));
    round.addClassNames("gt-round", "gt-round--" + kind.style());
    Div words = new Div(new H3(headline), new Paragraph(text));
    words.addClassName("gt-grow");
    Div banner = getContent();
    banner.addClassNames("gt-banner", "gt-banner--" + kind.style());
    banner.getElement().setAttribute("role", "status");
    banner.add(round, words);
    banner.add(actions);
  }
}
