package nl.getrouw.audit.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Lets buttons be one radio group: one tab stop, up and down move, space and enter choose. Moving
 * does not choose, because every choice is saved; left and right are free for paging.
 */
public final class Radios {

  private record Radio(NativeButton button, Rating rating) {}

  private final List<Radio> radios = new ArrayList<>();
  private final Consumer<Rating> chosen;
  private boolean readOnly;

  public Radios(Element group, Consumer<Rating> chosen) {
    this.chosen = chosen;
    group.setAttribute("role", "radiogroup");
  }

  /**
   * @param rating what choosing the button means; its reason, if it has one, does not matter
   */
  public void add(NativeButton button, Rating rating) {
    int place = radios.size();
    radios.add(new Radio(button, rating));
    button.addClickListener(click -> choose(rating));
    onKey(button, "ArrowDown", place + 1);
    onKey(button, "ArrowUp", place - 1);
    button.getElement().setAttribute("role", "radio");
    show(null);
  }

  private void onKey(NativeButton button, String key, int to) {
    button
        .getElement()
        .addEventListener("keydown", event -> moveTo(Math.floorMod(to, radios.size())))
        .setFilter("event.key === '" + key + "'")
        .preventDefault();
  }

  private void moveTo(int place) {
    stopAt(place);
    radios.get(place).button().focus();
  }

  public void choose(Rating rating) {
    if (!readOnly && radios.stream().anyMatch(radio -> same(radio.rating(), rating))) {
      show(rating);
      chosen.accept(rating);
    }
  }

  /** Marks what is chosen; null for nothing. */
  public void show(@Nullable Rating rating) {
    int stop = 0;
    for (int place = 0; place < radios.size(); place++) {
      boolean checked = same(radios.get(place).rating(), rating);
      radios.get(place).button().getElement().setAttribute("aria-checked", "" + checked);
      stop = checked ? place : stop;
    }
    stopAt(stop);
  }

  private void stopAt(int stop) {
    for (int place = 0; place < radios.size(); place++) {
      radios.get(place).button().setTabIndex(place == stop ? 0 : -1);
    }
  }

  public void setReadOnly() {
    readOnly = true;
    radios.forEach(radio -> radio.button().getElement().setAttribute("aria-disabled", "true"));
  }

  private static boolean same(Rating one, @Nullable Rating other) {
    return one instanceof Rating.Scored
        ? one.equals(other)
        : other != null && one.getClass().equals(other.getClass());
  }
}
