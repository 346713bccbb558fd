package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;

/**
 * What a session was about: taps on themes and ingredients; these are counted, the words are not.
 */
final class TopicCard extends Composite<Card> {

  /** Stores what it was about. */
  interface Store {
    void store(Set<Theme> themes, Set<String> ingredients, boolean success);
  }

  private final Set<Theme> themes = EnumSet.noneOf(Theme.class);
  private final Set<String> ingredients;
  private final Store store;
  private boolean success;

  TopicCard(SessionPage page, boolean open, Store store) {
    this.store = store;
    themes.addAll(page.themes());
    ingredients = new HashSet<>(page.ingredients());
    success = page.session().success();
    Div about = chips("intervision.topics.success");
    about.add(
        chip(
            new Span(Icon.of("sunrise")),
            getTranslation("intervision.topics.wasSuccess"),
            success,
            open,
            on -> success = on));
    Div ofThemes = chips("intervision.topics.themes");
    for (Theme theme : Theme.values()) {
      ofThemes.add(
          chip(
              new Span(new ThemeDot(theme).small()),
              getTranslation(theme.key()),
              themes.contains(theme),
              open,
              on -> {
                if (on) {
                  themes.add(theme);
                } else {
                  themes.remove(theme);
                }
              }));
    }
    Div ofIngredients = chips("intervision.topics.ingredients");
    for (IngredientLook look : IngredientLook.values()) {
      if (look == IngredientLook.NEUTRAL) {
        continue;
      }
      String code = look.name().toLowerCase(Locale.ROOT);
      ofIngredients.add(
          chip(
              new Span(new IngredientTile(look).small()),
              getTranslation("intervision.ingredient." + code),
              ingredients.contains(code),
              open,
              on -> {
                if (on) {
                  ingredients.add(code);
                } else {
                  ingredients.remove(code);
                }
              }));
    }
    getContent()
        .intro(getTranslation("intervision.topics.text"))
        .with(
            about,
            label("intervision.topics.themes"),
            ofThemes,
            label("intervision.topics.ingredients"),
            ofIngredients);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("intervision.topics"));
  }

  private Paragraph label(String key) {
    Paragraph label = new Paragraph(getTranslation(key));
    label.addClassName("gt-label");
    return label;
  }

  private Div chips(String key) {
    Div chips = new Div();
    chips.addClassName("gt-subjects");
    chips
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation(key));
    return chips;
  }

  /** Told whether the chip is pressed now. */
  private interface Pressed {
    void now(boolean on);
  }

  private NativeButton chip(Span mark, String name, boolean chosen, boolean open, Pressed pressed) {
    NativeButton chip = new NativeButton();
    chip.add(mark, new Span(name));
    chip.addClassName("gt-subject");
    chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    chip.setEnabled(open);
    chip.addClickListener(
        click -> {
          boolean on = !"true".equals(chip.getElement().getAttribute("aria-pressed"));
          chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
          pressed.now(on);
          store.store(themes, ingredients, success);
        });
    return chip;
  }
}
