package nl.getrouw.learning.growth;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What learning is about: the seven ingredients of the method. */
public enum Topic {
  VERBINDEN,
  VERSTAAN,
  VERZEKEREN,
  VERSTERKEN,
  OMGEVINGEN,
  METHODISCH,
  ORGANISATIE;

  /** The topic with this code, in any case; empty for any other word. */
  public static Optional<Topic> of(String code) {
    return Arrays.stream(values()).filter(topic -> topic.name().equalsIgnoreCase(code)).findAny();
  }

  /** As in the database and in an instrument: {@code verbinden}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Message key of its name. */
  public String key() {
    return "growth.topic." + code();
  }
}
