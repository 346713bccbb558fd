package nl.getrouw.guest.ui;

import static nl.getrouw.audit.profile.ProfileTrack.escaped;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import nl.getrouw.guest.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One row of voices as SVG, from 1 to 5. Shape and height tell who: clients a circle above,
 * relatives a square in the middle, the team a diamond below, the auditors an upright bar through
 * all three.
 */
final class VoiceTrack {

  private static final double LOWEST = 1;
  private static final double WIDTH = 4;

  private VoiceTrack() {}

  /**
   * @param label the row in words
   */
  static String svg(Map<Voice, BigDecimal> means, @Nullable BigDecimal agreed, String label) {
    StringBuilder svg = new StringBuilder("<div><svg class=\"gt-track gt-heard\" role=\"img\" ");
    svg.append("aria-label=\"").append(escaped(label)).append("\">");
    for (int point = 1; point <= 5; point++) {
      svg.append(
          "<line class=\"gt-track__band\" x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"100%%\"/>"
              .formatted(at(BigDecimal.valueOf(point))));
    }
    svg.append("<line class=\"gt-track__rail\" x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>");
    if (agreed != null) {
      svg.append(place(agreed, 50, shape(null)));
    }
    for (Voice voice : Voice.values()) {
      BigDecimal mean = means.get(voice);
      if (mean != null) {
        svg.append(place(mean, height(voice), shape(voice)));
      }
    }
    return svg.append("</svg></div>").toString();
  }

  /** The scale under the rows. */
  static String numbers() {
    StringBuilder svg =
        new StringBuilder("<div><svg class=\"gt-track gt-track--labels\" aria-hidden=\"true\">");
    for (int point = 1; point <= 5; point++) {
      String anchor = point == 1 ? "start" : point == 5 ? "end" : "middle";
      svg.append(
          "<text x=\"%s\" y=\"18\" text-anchor=\"%s\">%d</text>"
              .formatted(at(BigDecimal.valueOf(point)), anchor, point));
    }
    return svg.append("</svg></div>").toString();
  }

  /** The mark of a group for the legend; null for the auditors. */
  static String mark(@Nullable Voice voice) {
    return "<span class=\"gt-heard-mark\"><svg viewBox=\"-10 -10 20 20\" overflow=\"hidden\" aria-hidden=\"true\">%s</svg></span>"
        .formatted(shape(voice));
  }

  private static String place(BigDecimal value, int height, String shape) {
    return "<svg x=\"%s\" y=\"%d%%\" overflow=\"visible\">%s</svg>"
        .formatted(at(value), height, shape);
  }

  private static int height(Voice voice) {
    return switch (voice) {
      case CLIENT -> 22;
      case RELATIVE -> 50;
      case STAFF -> 78;
    };
  }

  private static String shape(@Nullable Voice voice) {
    return switch (voice) {
      case null ->
          "<rect class=\"gt-heard__auditors\" x=\"-2.5\" y=\"-24\" width=\"5\" height=\"48\" rx=\"2.5\"/>";
      case CLIENT -> "<circle class=\"gt-heard__client\" r=\"6\"/>";
      case RELATIVE ->
          "<rect class=\"gt-heard__relative\" x=\"-6\" y=\"-6\" width=\"12\" height=\"12\" rx=\"2\"/>";
      case STAFF -> "<path class=\"gt-heard__staff\" d=\"M0-8 8 0 0 8-8 0Z\"/>";
    };
  }

  private static String at(BigDecimal value) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * (value.doubleValue() - LOWEST) / WIDTH);
  }
}
