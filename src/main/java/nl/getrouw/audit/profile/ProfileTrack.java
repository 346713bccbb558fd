package nl.getrouw.audit.profile;

import java.util.Locale;
import java.util.Objects;
import nl.getrouw.audit.profile.ProfileChart.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link ProfileChart} as SVG. Without a style sheet, on paper, it is black on white;
 * the application's style sheet gives it its colours and its size on a screen. Shape tells what
 * colour does: hollow was before, filled is now, a ring around the filled dot is no change.
 */
public final class ProfileTrack {

  /** Beyond this the number would leave the track at the right. */
  private static final double LAST_ROOM = 88;

  /** What a number takes of the track, in percent, on a narrow screen. */
  private static final double WIDTH_OF_NUMBER = 16;

  private ProfileTrack() {}

  /**
   * @param label the row in words; goes where a picture cannot be seen
   * @param value the score as it stands beside the dot, or null to leave it out
   * @param size attributes that give the picture its size, such as {@code height="20"}
   */
  public static String svg(Row row, String label, @Nullable String value, String size) {
    StringBuilder svg = new StringBuilder(1000);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gt-track\" role=\"img\" ")
        .append(size)
        .append(" aria-label=\"")
        .append(escaped(label))
        .append("\" alt=\"")
        .append(escaped(label))
        .append("\">");
    row.limits().forEach(limit -> svg.append(upright(limit)));
    svg.append(
        "<line class=\"gt-track__rail\" x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\" stroke=\"#777\"/>");
    Double now = row.now();
    Double earlier = row.earlier();
    if (earlier != null && now != null && !earlier.equals(now)) {
      svg.append(shift(earlier, now));
    }
    if (earlier != null) {
      svg.append(
          earlier.equals(now)
              ? dot("same", earlier, 11, "fill=\"#fff\" stroke=\"#000\" stroke-width=\"1.5\"")
              : dot("was", earlier, 5, "fill=\"#fff\" stroke=\"#000\" stroke-width=\"1.5\""));
    }
    if (now != null) {
      svg.append(dot("now", now, 8, "fill=\"#000\""));
      if (value != null) {
        svg.append(number(now, earlier, value));
      }
    }
    return svg.append("</svg>").toString();
  }

  private static String upright(double at) {
    return "<line class=\"gt-track__band\" x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"100%%\" stroke=\"#bbb\"/>"
        .formatted(percent(at));
  }

  private static String shift(double from, double to) {
    return "<line class=\"gt-track__shift\" x1=\"%s\" x2=\"%s\" y1=\"50%%\" y2=\"50%%\" stroke=\"#000\" stroke-width=\"3\"/>"
        .formatted(percent(from), percent(to));
  }

  private static String dot(String style, double at, int radius, String paint) {
    return "<circle class=\"gt-track__%s\" cx=\"%s\" cy=\"50%%\" r=\"%d\" %s/>"
        .formatted(style, percent(at), radius, paint);
  }

  /** The number stands right of both dots when they are close; left of them where room ends. */
  private static String number(double now, @Nullable Double earlier, String value) {
    boolean close = earlier != null && Math.abs(earlier - now) < WIDTH_OF_NUMBER;
    double last = close ? Math.max(now, Objects.requireNonNull(earlier)) : now;
    double first = close ? Math.min(now, Objects.requireNonNull(earlier)) : now;
    boolean room = last <= LAST_ROOM;
    return "<text class=\"gt-track__value\" x=\"%s\" y=\"50%%\" dy=\"0.34em\" %s>%s</text>"
        .formatted(
            percent(room ? last : first),
            room ? "dx=\"14\"" : "dx=\"-14\" text-anchor=\"end\"",
            escaped(value));
  }

  private static String percent(double at) {
    return String.format(Locale.ROOT, "%.2f%%", at);
  }

  /** Text that cannot become markup. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
