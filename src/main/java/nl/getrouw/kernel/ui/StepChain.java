package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The links of the chain from score to next audit, and where a team is in it. */
public final class StepChain extends Composite<OrderedList> {

  /** How far a step is. */
  public enum Progress {
    DONE,
    NOW,
    LATER
  }

  public StepChain() {
    getContent().addClassName("gt-chain");
    getContent().getElement().setAttribute("role", "list");
  }

  /**
   * Adds the next step.
   *
   * @param caption when it was, or what is going on
   */
  public StepChain step(String name, String caption, Progress progress) {
    Span link = new Span();
    link.addClassName("gt-chain__link");
    if (progress == Progress.DONE) {
      link.add(Icon.of("check"));
    }
    Span small = new Span(caption);
    small.addClassName("gt-caption");
    ListItem item = new ListItem(link, new Div(new Span(name), small));
    item.addClassName("gt-chain__step");
    if (progress == Progress.DONE) {
      item.addClassName("gt-chain__step--done");
    } else if (progress == Progress.NOW) {
      item.getElement().setAttribute("aria-current", "step");
    }
    getContent().add(item);
    return this;
  }
}
