package nl.getrouw.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.outcome.OutcomeFigure;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.outcome.OutcomeSeries.Point;
import nl.getrouw.outcome.OutcomeTeam;
import nl.getrouw.report.SheetWriter.Column;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Mark;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes for a spreadsheet: the key figures, the series, the teams, and a code book that says
 * what each number counts. What may not be shown stands there in words, never as a number.
 */
final class OutcomeWorkbook {

  private static final int SHORT = 14;
  private static final int NAME = 34;
  private static final int LONG = 52;
  private static final int DECIMALS = 4;

  private final Texts texts;
  private final Locale language;

  OutcomeWorkbook(Texts texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  byte[] write(OutcomePage page, Map<OutcomeIndicator, List<OutcomeTeam>> teams) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(60_000)) {
      figures(book, page);
      series(book, page);
      teams(book, teams);
      codeBook(book);
      book.getProperties().getCoreProperties().setCreator("Getrouw");
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private SheetWriter sheet(XSSFWorkbook book, String name, List<Column> columns) {
    return new SheetWriter(book, text("outcome.sheet." + name), columns);
  }

  private Column column(String what, int width) {
    return new Column(text("outcome.sheet.column." + what), width);
  }

  private void figures(XSSFWorkbook book, OutcomePage page) {
    SheetWriter sheet =
        sheet(
            book,
            "figures",
            List.of(
                column("place", NAME),
                column("outcome", NAME),
                column("indicator", NAME),
                column("code", NAME),
                column("reference", SHORT),
                column("value", SHORT),
                column("numerator", SHORT),
                column("denominator", SHORT),
                column("before", SHORT),
                column("remark", NAME)));
    for (OutcomeReading reading : page.readings()) {
      OutcomeIndicator indicator = reading.indicator();
      OutcomeFigure figure = reading.figure();
      sheet.row(
          page.place().name(),
          text(indicator.outcome().key()),
          text(indicator.key()),
          indicator.code(),
          page.reference(),
          rounded(figure.value()),
          shown(figure, figure.numerator()),
          shown(figure, figure.denominator()),
          rounded(reading.yearBefore().value()),
          remark(figure));
    }
  }

  private void series(XSSFWorkbook book, OutcomePage page) {
    SheetWriter sheet =
        sheet(
            book,
            "series",
            List.of(
                column("code", NAME),
                column("month", SHORT),
                column("value", SHORT),
                column("numerator", SHORT),
                column("denominator", SHORT),
                column("mean", SHORT),
                column("lower", SHORT),
                column("upper", SHORT),
                column("signal", NAME),
                column("remark", NAME)));
    for (OutcomeReading reading : page.readings()) {
      for (Point point : reading.series().points()) {
        OutcomeFigure figure = point.figure();
        ChartPoint plotted = reading.series().at(point.month());
        Limits limits = plotted == null ? null : plotted.limits();
        sheet.row(
            reading.indicator().code(),
            point.month().toString(),
            rounded(figure.value()),
            shown(figure, figure.numerator()),
            shown(figure, figure.denominator()),
            limits == null ? null : rounded(BigDecimal.valueOf(limits.centre())),
            limits == null ? null : rounded(BigDecimal.valueOf(limits.lower())),
            limits == null || Double.isInfinite(limits.upper())
                ? null
                : rounded(BigDecimal.valueOf(limits.upper())),
            plotted == null ? null : signal(plotted.mark()),
            remark(figure));
      }
    }
  }

  private void teams(XSSFWorkbook book, Map<OutcomeIndicator, List<OutcomeTeam>> teams) {
    SheetWriter sheet =
        sheet(
            book,
            "teams",
            List.of(
                column("code", NAME),
                column("team", NAME),
                column("location", NAME),
                column("value", SHORT),
                column("numerator", SHORT),
                column("denominator", SHORT),
                column("remark", NAME)));
    teams.forEach(
        (indicator, lines) ->
            lines.forEach(
                one ->
                    sheet.row(
                        indicator.code(),
                        one.team().name(),
                        one.team().locationName(),
                        rounded(one.figure().value()),
                        shown(one.figure(), one.figure().numerator()),
                        shown(one.figure(), one.figure().denominator()),
                        remark(one.figure()))));
  }

  private void codeBook(XSSFWorkbook book) {
    List<Column> columns =
        new ArrayList<>(
            List.of(column("code", NAME), column("outcome", NAME), column("indicator", NAME)));
    List<String> parts =
        List.of("numerator", "denominator", "date", "source", "unit", "direction", "caveat");
    parts.forEach(part -> columns.add(new Column(text("outcome.definition." + part), LONG)));
    SheetWriter sheet = sheet(book, "codes", columns);
    Arrays.stream(OutcomeIndicator.values())
        .forEach(
            one ->
                sheet.row(
                    one.code(),
                    text(one.outcome().key()),
                    text(one.key()),
                    text(one.key() + ".numerator"),
                    text(one.key() + ".denominator"),
                    text("outcome.date." + one.over().name()),
                    text("outcome.source." + one.source().name()),
                    text("outcome.unit." + one.unit().name()),
                    text("outcome.direction." + one.direction().name()),
                    text(one.key() + ".caveat")));
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
    return value == null ? null : value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal shown(OutcomeFigure figure, BigDecimal number) {
    return figure.isShown() ? number : null;
  }

  private @Nullable String remark(OutcomeFigure figure) {
    return figure.isShown() ? null : text("outcome.state." + figure.state().name());
  }

  private @Nullable String signal(@Nullable Mark mark) {
    return mark == null
        ? null
        : text("trend.signal." + mark.signal().name() + "." + mark.side().name());
  }

  private String text(String key) {
    return texts.getTranslation(key, language);
  }
}
