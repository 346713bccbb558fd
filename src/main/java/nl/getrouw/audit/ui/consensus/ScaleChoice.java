package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.getrouw.audit.ui.Radios;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/** The ratings that an item can have, as one row of buttons; each has its key on the keyboard. */
final class ScaleChoice extends Composite<Div> {

  /** Keys that any item may have; an item without that rating is silent. */
  static final List<String> KEYS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "n", "b");

  private final Radios radios;
  private final RatingWords words;
  private final Map<String, Rating> keys = new LinkedHashMap<>();

  /**
   * @param label id of the element that names the group
   */
  ScaleChoice(Item item, String label, Consumer<Rating> chosen) {
    words = new RatingWords(this, item.scale());
    radios = new Radios(getElement(), chosen);
    getContent().addClassName("gt-scale");
    getElement().setAttribute("aria-labelledby", label);
    if (item.scale().yesNo()) {
      add(new Rating.Scored(1), "1");
      add(new Rating.Scored(0), "0");
    } else {
      item.scale().values().forEach(value -> add(new Rating.Scored(value), "" + value));
    }
    if (item.notApplicable()) {
      add(new Rating.NotApplicable(""), "n");
    }
    if (item.notRateable() != null) {
      add(new Rating.NotRateable(""), "b");
    }
  }

  private void add(Rating rating, String key) {
    NativeButton button = new NativeButton(words.brief(rating));
    button.addClassName("gt-scale__value");
    if (!(rating instanceof Rating.Scored)) {
      button.addClassName("gt-scale__value--word");
      button.setAriaLabel(words.full(rating));
    }
    getContent().add(button);
    radios.add(button, rating);
    keys.put(key, rating);
  }

  void show(@Nullable Rating rating) {
    radios.show(rating);
  }

  /** Chooses what the key stands for, if this item has that. */
  void press(String key) {
    Rating rating = keys.get(key);
    if (rating != null) {
      radios.choose(rating);
    }
  }
}
