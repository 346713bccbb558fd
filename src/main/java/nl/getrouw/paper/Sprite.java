package nl.getrouw.paper;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The icons of the application, drawn for paper. */
public final class Sprite {

  private static final Pattern SYMBOL =
      Pattern.compile("<symbol id=\"([a-z0-9-]+)\"[^>]*>(.*?)</symbol>");

  private static final Map<String, String> SHAPES = shapes();

  private Sprite() {}

  /**
   * An icon as SVG, for {@link Paper#picture}.
   *
   * @param name in the sprite
   * @param colour such as {@code #17565B}
   * @param millimetres wide and high
   * @throws IllegalArgumentException if there is no such icon
   */
  public static String icon(String name, String colour, double millimetres) {
    return frame(
        millimetres,
        """
        <g fill="none" stroke="%s" stroke-width="1.75" stroke-linecap="round" \
        stroke-linejoin="round">%s</g>"""
            .formatted(colour, shape(name)));
  }

  /** An icon in a filled circle. */
  public static String disc(String name, String ground, String colour, double millimetres) {
    return frame(
        millimetres,
        """
        <circle cx="12" cy="12" r="12" fill="%s"/><g transform="translate(5.4 5.4) scale(0.55)" \
        fill="none" stroke="%s" stroke-width="1.9" stroke-linecap="round" \
        stroke-linejoin="round">%s</g>"""
            .formatted(ground, colour, shape(name)));
  }

  private static String frame(double millimetres, String content) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$smm" height="%1$smm" \
        viewBox="0 0 24 24" alt="">%2$s</svg>"""
        .formatted(millimetres, content);
  }

  private static String shape(String name) {
    String shape = SHAPES.get(name);
    if (shape == null) {
      throw new IllegalArgumentException("no icon " + name);
    }
    return shape;
  }

  private static Map<String, String> shapes() {
    Map<String, String> shapes = new HashMap<>();
    Matcher symbol =
        SYMBOL.matcher(
            new String(
                Press.resource("/META-INF/resources/icons/getrouw.svg"), StandardCharsets.UTF_8));
    while (symbol.find()) {
      shapes.put(symbol.group(1), symbol.group(2));
    }
    return Map.copyOf(shapes);
  }
}
