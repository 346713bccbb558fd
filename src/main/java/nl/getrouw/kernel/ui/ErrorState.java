package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Something did not work: first what happened to the work, then what to do. */
public final class ErrorState extends Composite<Div> {

  private final StateMessage message;

  public ErrorState(String icon, String headline, String text) {
    message = new StateMessage(getContent(), icon, headline, text);
  }

  /** Fills a whole page. */
  public ErrorState page() {
    message.page();
    return this;
  }

  public ErrorState actions(Component... shown) {
    message.actions(shown);
    return this;
  }

  /** The short number under which the fault is logged. */
  public ErrorState number(String number) {
    Span code = new Span(number);
    code.addClassName("gt-code");
    message.caption(new Text(getTranslation("ui.error.number") + " "), code);
    return this;
  }
}
