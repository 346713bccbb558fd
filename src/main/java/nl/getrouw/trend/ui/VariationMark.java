package nl.getrouw.trend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.trend.Variation;

/** What kind of variation a series shows: a shape and a word. */
public final class VariationMark extends Composite<Span> {

  public VariationMark(Variation variation) {
    this(variation, "");
  }

  /**
   * @param words said in place of the usual word; blank for that
   */
  public VariationMark(Variation variation, String words) {
    getContent().addClassNames("gt-signal", "gt-signal--" + style(variation));
    getContent().setText(words.isBlank() ? getTranslation(key(variation)) : words);
  }

  /** Message key of the word. */
  public static String key(Variation variation) {
    return "trend.variation." + variation.name();
  }

  private static String style(Variation variation) {
    return switch (variation) {
      case COMMON -> "common";
      case IMPROVING -> "improving";
      case WORSENING -> "worsening";
      case RISING, FALLING -> "changing";
      case UNKNOWN -> "unknown";
    };
  }
}
