package nl.getrouw.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who speaks on a card. */
public enum Voice {
  /** For a client: plain words (A2), one short question, a pictogram. */
  CLIENT("speech"),

  /** What a professional can ask a client. */
  PROFESSIONAL("message-circle"),

  /** What a professional asks herself about her own acting. */
  REFLECTING("feather");

  private final String icon;

  Voice(String icon) {
    this.icon = icon;
  }

  /** The voice with this code, in any case; empty for any other word. */
  public static Optional<Voice> of(String code) {
    return Arrays.stream(values()).filter(voice -> voice.name().equalsIgnoreCase(code)).findAny();
  }

  /** As in an address, a file and the database: {@code client}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name on screen. */
  public String key() {
    return "deck.voice." + code();
  }

  public String icon() {
    return icon;
  }
}
