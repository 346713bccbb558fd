package nl.getrouw.kernel.ui;

/**
 * Texts of one language: of the page that is being served, or of a report that is being made. What
 * page and report say alike takes them from here.
 */
@FunctionalInterface
public interface Phrases {

  /** The text of a key with its values filled in, as {@link Texts#getTranslation}. */
  String text(String key, Object... values);
}
