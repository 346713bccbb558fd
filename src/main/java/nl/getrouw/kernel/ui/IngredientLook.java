package nl.getrouw.kernel.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Colour and icon of the seven ingredients; a domain of another instrument has a neutral look. */
public enum IngredientLook {
  VERBINDEN("handshake"),
  VERSTAAN("ear"),
  VERZEKEREN("umbrella"),
  VERSTERKEN("sprout"),
  OMGEVINGEN("door-open"),
  METHODISCH("route"),
  ORGANISATIE("building-2"),
  NEUTRAL("list-todo");

  private final String icon;

  IngredientLook(String icon) {
    this.icon = icon;
  }

  /** The look of a domain: the word an instrument file gives, such as {@code verbinden}. */
  public static IngredientLook of(@Nullable String ingredient) {
    for (IngredientLook look : values()) {
      if (look.name().equalsIgnoreCase(ingredient)) {
        return look;
      }
    }
    return NEUTRAL;
  }

  public String icon() {
    return icon;
  }

  /** The class that gives an element and its children the colours; empty for the neutral look. */
  public String style() {
    return this == NEUTRAL ? "" : "ingredient-" + name().toLowerCase(Locale.ROOT);
  }
}
