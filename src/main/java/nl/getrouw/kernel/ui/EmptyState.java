package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What a list or page shows while it is empty: what will come here, and how to begin. */
public final class EmptyState extends Composite<Div> {

  private final StateMessage message;

  public EmptyState(String icon, String headline, String text) {
    message = new StateMessage(getContent(), icon, headline, text);
  }

  /** Fills a whole page. */
  public EmptyState page() {
    message.page();
    return this;
  }

  public EmptyState actions(Component... shown) {
    message.actions(shown);
    return this;
  }
}
