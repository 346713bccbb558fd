package nl.getrouw.kernel;

import java.util.regex.Pattern;

/**
 * Finds what looks like a Dutch citizen service number (burgerservicenummer) in a text, so that
 * whoever typed it can be warned: clients are never registered.
 */
public final class Bsn {

  /** Nine digits, in one run or grouped as on letters and cards. */
  private static final Pattern NINE_DIGITS =
      Pattern.compile(
          "(?<![0-9])(?:[0-9]{9}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}|[0-9]{4}[ .-][0-9]{2}[ .-][0-9]{3})(?![0-9])");

  private Bsn() {}

  /** Does the text hold nine digits that pass the "elfproef"? */
  public static boolean in(String text) {
    return NINE_DIGITS
        .matcher(text)
        .results()
        .anyMatch(found -> passes(found.group().replaceAll("[^0-9]", "")));
  }

  /**
   * The weighted sum of the digits, weights 9 down to 2 and -1 for the last, is a multiple of 11
   * (Logisch Ontwerp BSN).
   */
  private static boolean passes(String digits) {
    int sum = -Character.digit(digits.charAt(8), 10);
    for (int place = 0; place < 8; place++) {
      sum += (9 - place) * Character.digit(digits.charAt(place), 10);
    }
    return sum % 11 == 0 && !digits.equals("000000000");
  }
}
