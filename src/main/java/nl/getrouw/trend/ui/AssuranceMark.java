package nl.getrouw.trend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.trend.Assurance;

/** Whether a target will be met: a disc that is full, half or empty, and a word. */
public final class AssuranceMark extends Composite<Span> {

  public AssuranceMark(Assurance assurance) {
    getContent().add(new BandMark(disc(assurance), getTranslation(key(assurance))));
  }

  /** Message key of the word. */
  public static String key(Assurance assurance) {
    return "trend.assurance." + assurance.name();
  }

  private static String disc(Assurance assurance) {
    return switch (assurance) {
      case WILL_PASS -> "strong";
      case HIT_OR_MISS -> "moderate";
      case WILL_FAIL -> "empty";
    };
  }
}
