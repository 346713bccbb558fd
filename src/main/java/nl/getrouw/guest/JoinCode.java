package nl.getrouw.guest;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code with which guests join: eight signs without vowels, so that no word appears, and without
 * signs that look like others (0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V). 19 to the power of 8 codes.
 *
 * @param value the eight signs
 */
public record JoinCode(String value) {

  static final String SIGNS = "CDFHJKMNPRTWXY34679";
  private static final int LENGTH = 8;

  /**
   * @throws IllegalArgumentException if this is not a code
   */
  public JoinCode {
    if (value.length() != LENGTH || !value.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
      throw new IllegalArgumentException("not a code");
    }
  }

  /** A code that nobody has yet, as far as chance goes. */
  public static JoinCode random(SecureRandom chance) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
    }
    return new JoinCode(code.toString());
  }

  /** What somebody typed, in capitals or not, with spaces or dashes; empty if it is no code. */
  public static Optional<JoinCode> read(String typed) {
    String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.–-]", "");
    return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
        ? Optional.of(new JoinCode(code))
        : Optional.empty();
  }

  /** As it stands on paper: {@code CDFH-3467}. */
  public String printed() {
    return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }

  /** Codes are secrets of a sort: they do not belong in a log. */
  @Override
  public String toString() {
    return "code";
  }
}
