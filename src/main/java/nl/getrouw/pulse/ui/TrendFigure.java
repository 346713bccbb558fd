package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.pulse.Outcome;
import nl.getrouw.pulse.Talk;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;
import org.jspecify.annotations.Nullable;

/** How the six themes went over the checks, a small line for each. */
final class TrendFigure {

  private static final int MOST = 8;
  private static final int HEIGHT = 40;
  private static final int PER_POINT = 14;

  private final Component page;
  private final LevelWords words;
  private final List<Outcome> checks;

  /**
   * @param shown of which something may be shown, newest first, at least one
   */
  TrendFigure(Component page, List<Outcome> shown) {
    this.page = page;
    this.words = new LevelWords(page);
    this.checks = shown.reversed();
  }

  DataChart chart(Talk talk) {
    String subtitle =
        checks.size() == 1
            ? page.getTranslation("pulse.trend.once", words.day(checks.getFirst()))
            : page.getTranslation(
                "pulse.trend.period",
                checks.size(),
                words.day(checks.getFirst()),
                words.day(checks.getLast()));
    return new DataChart(words.talk(talk), subtitle, lines(), table(), "themacheck");
  }

  private Component lines() {
    UnorderedList lines = new UnorderedList();
    lines.addClassName("gt-trends");
    lines.getElement().setAttribute("role", "list");
    for (Theme theme : Theme.values()) {
      Span level = new Span(words.level(checks.getLast(), theme));
      level.addClassName("gt-trend__level");
      Span name = new Span(words.name(theme));
      name.addClassName("gt-trend__name");
      ListItem line = new ListItem(new ThemeDot(theme).small(), name, picture(theme), level);
      line.addClassNames("gt-trend", theme.style());
      lines.add(line);
    }
    return lines;
  }

  private Html picture(Theme theme) {
    if (checks.size() == 1) {
      return track(theme);
    }
    List<Outcome> last = checks.subList(Math.max(0, checks.size() - MOST), checks.size());
    StringBuilder svg = new StringBuilder();
    for (BigDecimal level :
        List.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3), BigDecimal.valueOf(4))) {
      svg.append(
          "<line class=\"gt-trend__grid\" x1=\"0\" x2=\"100%%\" y1=\"%1$s\" y2=\"%1$s\"/>"
              .formatted(y(level)));
    }
    List<String> dots = new ArrayList<>();
    @Nullable BigDecimal before = null;
    for (int place = 0; place < last.size(); place++) {
      BigDecimal level = last.get(place).levels().get(theme);
      if (level != null) {
        boolean now = place == last.size() - 1;
        dots.add(
            "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(
                    now ? "gt-trend__now" : "gt-trend__was",
                    x(place, last.size()),
                    y(level),
                    now ? 6 : 3.5));
        if (before != null) {
          svg.append(
              "<line class=\"gt-trend__line\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                  .formatted(
                      x(place - 1, last.size()), x(place, last.size()), y(before), y(level)));
        }
      }
      before = level;
    }
    dots.forEach(svg::append);
    return drawn(theme, last, svg);
  }

  /** Of one check: where the theme stands between "2 or less" and "4 or more". */
  private Html track(Theme theme) {
    StringBuilder svg =
        new StringBuilder(
            "<line class=\"gt-trend__grid\" x1=\"4%\" x2=\"96%\" y1=\"20\" y2=\"20\"/>");
    for (int level = 2; level <= 4; level++) {
      svg.append(
          "<line class=\"gt-trend__grid\" x1=\"%1$s\" x2=\"%1$s\" y1=\"14\" y2=\"26\"/>"
              .formatted(x(level - 2, 3)));
    }
    BigDecimal level = checks.getFirst().levels().get(theme);
    if (level != null) {
      svg.append(
          "<circle class=\"gt-trend__now\" cx=\"%s\" cy=\"20\" r=\"7\"/>"
              .formatted(x(level.doubleValue() - 2, 3)));
    }
    return drawn(theme, checks, svg);
  }

  private Html drawn(Theme theme, List<Outcome> last, StringBuilder svg) {
    String told =
        Stream.concat(Stream.of(words.name(theme)), last.stream().map(one -> told(one, theme)))
            .collect(Collectors.joining(", "));
    Html picture =
        new Html(
            "<div class=\"gt-trend__picture\" role=\"img\"><svg aria-hidden=\"true\">"
                + svg
                + "</svg></div>");
    picture.getElement().setAttribute("aria-label", told);
    return picture;
  }

  private String told(Outcome check, Theme theme) {
    return words.day(check) + " " + words.level(check, theme);
  }

  private static String x(double place, int of) {
    double share = of == 1 ? 1 : place / (of - 1);
    return String.format(Locale.ROOT, "%.2f%%", 4 + 92 * share);
  }

  /** 4 stands at the top, 2 at the bottom. */
  private static String y(BigDecimal level) {
    return String.format(Locale.ROOT, "%.1f", HEIGHT / 2.0 - (level.doubleValue() - 3) * PER_POINT);
  }

  private String column(Outcome check) {
    return check.onBoard()
        ? page.getTranslation("pulse.trend.onBoard", words.day(check))
        : words.day(check);
  }

  private DataTable table() {
    List<String> columns = new ArrayList<>(List.of(page.getTranslation("pulse.trend.theme")));
    checks.forEach(check -> columns.add(column(check)));
    List<List<String>> rows = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      List<String> row = new ArrayList<>(List.of(words.name(theme)));
      checks.forEach(check -> row.add(words.level(check, theme)));
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }
}
