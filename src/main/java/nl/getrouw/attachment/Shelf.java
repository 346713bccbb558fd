package nl.getrouw.attachment;

/**
 * What a file was added to: a kind of thing, and which.
 *
 * @param name of the kind, such as {@code sheet}; at most 20 characters
 * @param key of the thing in the database
 */
public record Shelf(String name, long key) {

  public Shelf {
    if (name.isBlank() || name.length() > 20) {
      throw new IllegalArgumentException("a shelf's name has 1 to 20 characters");
    }
  }
}
