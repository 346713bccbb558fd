package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import nl.getrouw.trend.ChartPoint;

/** The newest values of a series as a small line; what it says stands beside it in words. */
final class Sparkline extends Composite<Div> {

  private static final int POINTS = 12;
  private static final int WIDTH = 96;
  private static final int HEIGHT = 28;
  private static final int EDGE = 4;

  Sparkline(List<ChartPoint> points) {
    List<ChartPoint> newest = points.subList(Math.max(0, points.size() - POINTS), points.size());
    getContent().addClassName("gt-spark");
    if (newest.size() > 1) {
      getContent().add(new Html(svg(newest.stream().mapToDouble(ChartPoint::value).toArray())));
    }
  }

  private static String svg(double[] values) {
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
        "<div><svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><polyline points=\"%s\"/>"
            + "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/></svg></div>",
        WIDTH,
        HEIGHT,
        line.toString().strip(),
        x,
        y);
  }
}
