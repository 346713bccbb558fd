package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.getrouw.audit.ui.Radios;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/**
 * The answers that an item can have: a row per level where it has anchors, yes and no, or else the
 * numbers of its scale; then "not applicable" and "not fit to rate" where the item allows them.
 */
final class RatingInput extends Composite<Div> {

  static final String NOT_APPLICABLE = "n";
  static final String NOT_RATEABLE = "b";

  private final Item item;
  private final Radios radios;
  private final Map<String, Rating> keys = new TreeMap<>();

  /**
   * @param label id of the element that asks the question
   */
  RatingInput(Item item, Locale locale, String label, Consumer<Rating> chosen) {
    this.item = item;
    this.radios = new Radios(getElement(), chosen);
    getContent().addClassName("gt-anchors");
    getElement().setAttribute("aria-labelledby", label);
    if (item.scale().yesNo()) {
      row(1, getTranslation("scoring.yes"));
      row(0, getTranslation("scoring.no"));
    } else if (item.anchors().isEmpty()) {
      scale();
    } else {
      item.scale().values().forEach(value -> row(value, anchor(value, locale)));
    }
    if (item.notApplicable()) {
      plain("na", new Rating.NotApplicable(""), NOT_APPLICABLE);
    }
    if (item.notRateable() != null) {
      plain("nr", new Rating.NotRateable(""), NOT_RATEABLE, item.notRateable());
    }
  }

  private String anchor(int value, Locale locale) {
    return item.anchor(value)
        .map((Bilingual text) -> text.in(locale))
        .orElseGet(() -> getTranslation("scoring.between", value - 1, value + 1));
  }

  private void row(int value, String text) {
    add(anchorButton(String.valueOf(value), text), new Rating.Scored(value));
  }

  private void plain(String kind, Rating rating, String key, Object... values) {
    NativeButton button =
        anchorButton(
            getTranslation("scoring." + kind + ".short"),
            getTranslation("scoring." + kind + ".choice", values));
    button.addClassName("gt-anchor--plain");
    add(button, rating);
    keys.put(key, rating);
  }

  private void scale() {
    Div row = new Div();
    row.addClassName("gt-scale");
    row.getElement().setAttribute("role", "presentation");
    getContent().add(row);
    item.scale()
        .values()
        .forEach(
            value -> {
              NativeButton button = new NativeButton(String.valueOf(value));
              button.addClassName("gt-scale__value");
              row.add(button);
              add(button, new Rating.Scored(value));
            });
    Span ends = new Span(getTranslation("scoring.ends", item.scale().min(), item.scale().max()));
    ends.addClassName("gt-caption");
    getContent().add(ends);
  }

  private void add(NativeButton button, Rating rating) {
    if (button.getParent().isEmpty()) {
      getContent().add(button);
    }
    radios.add(button, rating);
    if (rating instanceof Rating.Scored(int value) && value >= 0 && value <= 9) {
      keys.put(String.valueOf(value), rating);
    }
  }

  private static NativeButton anchorButton(String disc, String text) {
    Component check = Icon.of("check");
    check.addClassName("gt-anchor__check");
    NativeButton button = new NativeButton();
    button.add(part("disc", disc), part("text", text), check);
    button.addClassName("gt-anchor");
    return button;
  }

  private static Span part(String name, String text) {
    Span part = new Span(text);
    part.addClassName("gt-anchor__" + name);
    return part;
  }

  /** The keys that choose an answer of this item. */
  List<String> keys() {
    return new ArrayList<>(keys.keySet());
  }

  /** Chooses what the key stands for; other keys do nothing. */
  void press(String key) {
    Rating rating = keys.get(key);
    if (rating != null) {
      radios.choose(rating);
    }
  }

  void show(@Nullable Rating rating) {
    radios.show(rating);
  }

  void setReadOnly() {
    radios.setReadOnly();
  }
}
