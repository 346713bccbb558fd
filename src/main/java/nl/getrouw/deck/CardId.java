package nl.getrouw.deck;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.getrouw.theme.Theme;

/**
 * Identifies a conversation card, for good: {@code hoop-client-3}.
 *
 * @param value at most 40 small letters, digits and hyphens
 */
public record CardId(String value) implements Serializable {

  private static final Pattern SHAPE = Pattern.compile("[a-z]{1,20}-[a-z]{1,15}-[0-9]{1,3}");

  /**
   * @throws IllegalArgumentException if it is not of this shape
   */
  public CardId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a card: " + value);
    }
  }

  static CardId of(Theme theme, Voice voice, int number) {
    return new CardId(theme.code() + "-" + voice.code() + "-" + number);
  }

  /** Reads what stands in an address; empty when it cannot be a card. */
  public static Optional<CardId> read(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new CardId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
