package nl.getrouw.audit.ui.overview;

import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ui.IngredientLook;

/** The look of a domain. */
final class Looks {

  private Looks() {}

  static IngredientLook of(Domain domain) {
    Ingredient ingredient = domain.ingredient();
    return IngredientLook.of(ingredient == null ? null : ingredient.code());
  }
}
