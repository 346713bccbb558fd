package nl.getrouw.deck;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.getrouw.paper.Press;
import nl.getrouw.theme.Theme;

/**
 * The colours of a theme on paper: the light ones of the application's own tokens.
 *
 * @param solid for marks
 * @param tint for a ground
 * @param line for an outline on the tint
 * @param ink for words
 */
record ThemeInk(String solid, String tint, String line, String ink) {

  private static final String TOKENS =
      new String(Press.resource("/META-INF/resources/styles/tokens.css"), StandardCharsets.UTF_8);

  static ThemeInk of(Theme theme) {
    return new ThemeInk(
        colour(theme, ""), colour(theme, "-tint"), colour(theme, "-line"), colour(theme, "-ink"));
  }

  private static String colour(Theme theme, String tone) {
    Matcher token =
        Pattern.compile(
                "--getrouw-theme-" + theme.code() + tone + ": light-dark\\((#[0-9A-Fa-f]{6})")
            .matcher(TOKENS);
    if (!token.find()) {
      throw new IllegalStateException("no colour " + theme + tone);
    }
    return token.group(1);
  }
}
