package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.getrouw.pulse.Outcome;
import nl.getrouw.pulse.Talk;

/** What came out of theme checks, and what to talk about. */
public final class OutcomeFigure extends Composite<Div> {

  private final Talk talk;

  /**
   * @param shown of which something may be shown, newest first, at least one
   */
  public OutcomeFigure(List<Outcome> shown) {
    talk = Talk.about(shown).orElseThrow();
    getContent().add(new TrendFigure(this, shown).chart(talk));
  }

  /** What to talk about. */
  public Talk talk() {
    return talk;
  }
}
