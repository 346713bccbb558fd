package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Icon, headline, sentence and actions in the middle of a card or page. */
final class StateMessage {

  private final Div block;
  private final Div actions = new Div();

  StateMessage(Div block, String icon, String headline, String text) {
    this.block = block;
    Span mark = new Span(Icon.of(icon));
    mark.addClassName("gt-state__icon");
    actions.addClassName("gt-state__actions");
    actions.setVisible(false);
    block.addClassName("gt-state");
    block.add(mark, new H2(headline), new Paragraph(text), actions);
  }

  void page() {
    block.addClassName("gt-state--page");
  }

  void actions(Component... shown) {
    actions.removeAll();
    actions.add(shown);
    actions.setVisible(shown.length > 0);
  }

  void caption(Component... shown) {
    Paragraph caption = new Paragraph(shown);
    caption.addClassName("gt-caption");
    block.add(caption);
  }
}
