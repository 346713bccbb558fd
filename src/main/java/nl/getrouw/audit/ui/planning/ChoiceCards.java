package nl.getrouw.audit.ui.planning;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A few choices beside each other, each with an explanation, of which one is chosen: a radio group
 * with one tab stop, in which the arrow keys choose.
 */
final class ChoiceCards<T> extends Composite<Div> {

  private record Option<T>(T value, NativeButton button) {}

  private final List<Option<T>> options = new ArrayList<>();
  private @Nullable T chosen;
  private Runnable onChange = () -> {};

  ChoiceCards(
      String label, List<T> values, Function<T, String> name, Function<T, String> explanation) {
    Span heading = new Span(label);
    heading.addClassName("gt-label");
    heading.setId("choices-" + UUID.randomUUID());
    Div group = new Div();
    group.addClassName("gt-choices");
    group
        .getElement()
        .setAttribute("role", "radiogroup")
        .setAttribute("aria-labelledby", heading.getId().orElseThrow());
    for (T value : values) {
      group.add(option(value, name.apply(value), explanation.apply(value)));
    }
    getContent().addClassName("gt-field");
    getContent().add(heading, group);
    show();
  }

  private NativeButton option(T value, String name, String explanation) {
    NativeButton button = new NativeButton();
    Element title = new Element("b");
    title.setText(name);
    Span caption = new Span(explanation);
    caption.addClassName("gt-caption");
    button.getElement().appendChild(title, caption.getElement());
    button.getElement().setAttribute("role", "radio").setAttribute("type", "button");
    button.addClassName("gt-choice");
    button.addClickListener(click -> choose(value));
    int place = options.size();
    onKeys(button, "event.key === 'ArrowDown' || event.key === 'ArrowRight'", place + 1);
    onKeys(button, "event.key === 'ArrowUp' || event.key === 'ArrowLeft'", place - 1);
    options.add(new Option<>(value, button));
    return button;
  }

  private void onKeys(NativeButton button, String keys, int to) {
    button
        .getElement()
        .addEventListener(
            "keydown",
            event -> {
              Option<T> next = options.get(Math.floorMod(to, options.size()));
              choose(next.value());
              next.button().focus();
            })
        .setFilter(keys)
        .preventDefault();
  }

  void choose(T value) {
    chosen = value;
    show();
    onChange.run();
  }

  ChoiceCards<T> onChange(Runnable change) {
    onChange = change;
    return this;
  }

  /** What is chosen; one is chosen from the start, see {@link #choose}. */
  T value() {
    return Objects.requireNonNull(chosen, "nothing is chosen");
  }

  private void show() {
    for (Option<T> option : options) {
      boolean on = option.value().equals(chosen);
      boolean stop = on || (chosen == null && option.equals(options.getFirst()));
      option.button().getElement().setAttribute("aria-checked", Boolean.toString(on));
      option.button().setTabIndex(stop ? 0 : -1);
    }
  }
}
