package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Rounded square in the colour of an ingredient, with its icon; the name stands beside it. */
public final class IngredientTile extends Composite<Span> {

  public IngredientTile(IngredientLook look) {
    getContent().addClassName("gt-tile");
    if (!look.style().isEmpty()) {
      getContent().addClassName(look.style());
    }
    getContent().add(Icon.of(look.icon()));
  }

  /** 28 pixels in place of 36. */
  public IngredientTile small() {
    getContent().addClassName("gt-tile--s");
    return this;
  }

  /** 52 pixels in place of 36. */
  public IngredientTile large() {
    getContent().addClassName("gt-tile--l");
    return this;
  }

  /** Filled with the colour itself, for the one mark of a page. */
  public IngredientTile solid() {
    getContent().addClassName("gt-tile--solid");
    return this;
  }
}
