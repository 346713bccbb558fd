package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.Icon;

/** A line that unfolds when it is pressed, and lies open on paper. */
final class Unfolding extends Composite<NativeDetails> {

  /**
   * @param line inline components beside each other; a chevron is put behind them
   */
  Unfolding(Component line, Component content) {
    Span summary = new Span(line, Icon.of("chevron-down"));
    summary.addClassName("gt-unfolding__line");
    getContent().addClassName("gt-unfolding");
    getContent().setSummary(summary);
    getContent().setContent(content);
  }
}
