package nl.getrouw.trend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Variation;

/** The newest values of a series as a small line; what it says stands beside it in words. */
public final class Sparkline extends Composite<Div> {

  private static final int POINTS = 12;
  private static final int WIDTH = 96;
  private static final int HEIGHT = 28;
  private static final int EDGE = 5;

  /** A line that ends in a ring. */
  public Sparkline(List<ChartPoint> points) {
    this(points, Variation.COMMON);
  }

  /**
   * @param variation by which the line is coloured and the newest value marked: a triangle up where
   *     it improves, down where it slips
   */
  public Sparkline(List<ChartPoint> points, Variation variation) {
    List<ChartPoint> newest = points.subList(Math.max(0, points.size() - POINTS), points.size());
    getContent().addClassName("gt-spark");
    if (variation == Variation.IMPROVING || variation == Variation.WORSENING) {
      getContent().addClassName("gt-spark--" + variation.name().toLowerCase(Locale.ROOT));
    }
    if (newest.size() > 1) {
      double[] values = newest.stream().mapToDouble(ChartPoint::value).toArray();
      getContent().add(new Html(svg(values, variation)));
    }
  }

  private static String svg(double[] values, Variation variation) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    StringBuilder line = new StringBuilder();
    double x = 0;
    double y = 0;
    for (int i = 0; i < values.length; i++) {
      x = EDGE + (WIDTH - 2.0 * EDGE) * i / (values.length - 1);
      double share = high > low ? (values[i] - low) / (high - low) : 0.5;
      y = HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share;
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
    return String.format(
        Locale.ROOT,
        "<div><svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><polyline points=\"%s\"/>%s</svg></div>",
        WIDTH,
        HEIGHT,
        line.toString().strip(),
        mark(x, y, variation));
  }

  private static String mark(double x, double y, Variation variation) {
    return switch (variation) {
      case IMPROVING -> triangle(x, y, -1);
      case WORSENING -> triangle(x, y, 1);
      default -> String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", x, y);
    };
  }

  /** Pointing up for a side of -1, down for 1. */
  private static String triangle(double x, double y, int side) {
    return String.format(
        Locale.ROOT, "<path d=\"M%.1f %.1fl4.5 %dh-9z\"/>", x, y + 4.5 * side, -8 * side);
  }
}
