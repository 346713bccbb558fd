package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.getrouw.outcome.OutcomeSeries;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The course of an indicator as lines in a box: its points, its mean and its limits. There is no
 * text in the drawing, which keeps fonts out of it; months without a value are a gap.
 *
 * @param points from 0 to 1 in both directions, up is more; null for a gap
 * @param mean null where no limits are drawn
 * @param upper null where there is none
 * @param lower null where there is none
 */
record SeriesOnPaper(
    List<double @Nullable []> points,
    @Nullable Double mean,
    @Nullable Double upper,
    @Nullable Double lower,
    double least,
    double most) {

  private static final double MARGIN = 0.08;

  /** Nothing for fewer than two points. */
  static java.util.Optional<SeriesOnPaper> of(OutcomeSeries series) {
    List<Double> values = new ArrayList<>();
    List<@Nullable Double> months = new ArrayList<>();
    series
        .points()
        .forEach(
            point -> {
              ChartPoint at = series.at(point.month());
              months.add(at == null ? null : Double.valueOf(at.value()));
              if (at != null) {
                values.add(at.value());
              }
            });
    if (values.size() < 2) {
      return java.util.Optional.empty();
    }
    ChartPoint last = series.chart().last();
    Limits limits = last == null ? null : last.limits();
    List<Double> all = new ArrayList<>(values);
    if (limits != null) {
      all.add(limits.centre());
      upper(limits).ifPresent(all::add);
      lower(limits).ifPresent(all::add);
    }
    double least = all.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double room = most == least ? 1 : most - least;
    double from = least - room * MARGIN;
    double span = room * (1 + 2 * MARGIN);
    List<double @Nullable []> points = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Double value = months.get(i);
      points.add(
          value == null
              ? null
              : new double[] {i / (double) Math.max(1, months.size() - 1), (value - from) / span});
    }
    return java.util.Optional.of(
        new SeriesOnPaper(
            points,
            limits == null ? null : Double.valueOf((limits.centre() - from) / span),
            limits == null ? null : scaled(upper(limits), from, span),
            limits == null ? null : scaled(lower(limits), from, span),
            values.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
            values.stream().mapToDouble(Double::doubleValue).max().orElseThrow()));
  }

  private static OptionalDouble upper(Limits limits) {
    return limits.hasUpper() ? OptionalDouble.of(limits.upper()) : OptionalDouble.empty();
  }

  private static OptionalDouble lower(Limits limits) {
    return limits.hasLower() ? OptionalDouble.of(limits.lower()) : OptionalDouble.empty();
  }

  private static @Nullable Double scaled(OptionalDouble value, double from, double span) {
    return value.isEmpty() ? null : Double.valueOf((value.getAsDouble() - from) / span);
  }

  /** As a picture of so many points. */
  String svg(int width, int height, String says) {
    StringBuilder svg =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\""
                    + " width=\"%dpt\" height=\"%dpt\" viewBox=\"0 0 %d %d\">",
                escaped(says),
                width,
                height,
                width,
                height));
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"0\" y=\"0\" width=\"%d\" height=\"%d\" fill=\"#FAF9F7\"/>",
            width,
            height));
    level(svg, mean, width, height, "");
    level(svg, upper, width, height, " stroke-dasharray=\"3 3\"");
    level(svg, lower, width, height, " stroke-dasharray=\"3 3\"");
    double[] before = null;
    for (double[] point : points) {
      if (point != null && before != null) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#17565B\""
                    + " stroke-width=\"1.5\"/>",
                x(before, width),
                y(before[1], height),
                x(point, width),
                y(point[1], height)));
      }
      before = point;
    }
    for (double[] point : points) {
      if (point != null) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.6\" fill=\"#17565B\"/>",
                x(point, width),
                y(point[1], height)));
      }
    }
    return svg.append("</svg>").toString();
  }

  private static void level(
      StringBuilder svg, @Nullable Double at, int width, int height, String dashes) {
    if (at != null) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"0\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#8A8278\""
                  + " stroke-width=\"0.8\"%s/>",
              width,
              y(at, height),
              y(at, height),
              dashes));
    }
  }

  static double x(double[] point, double width) {
    return 5 + point[0] * (width - 10);
  }

  static double y(double at, double height) {
    return height - at * height;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
