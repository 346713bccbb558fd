package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.learning.intervision.TeamOutcome;
import nl.getrouw.learning.intervision.TeamOutcome.Share;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Outcomes as a table on the page, and as files with numerators, denominators and their day. */
final class OutcomeTable {

  private static final List<String> COLUMNS =
      List.of(
          "team", "interval", "sessions", "participation", "hours", "successes", "last", "next");

  private final Component page;
  private final List<TeamOutcome> all;

  OutcomeTable(Component page, List<TeamOutcome> all) {
    this.page = page;
    this.all = all;
  }

  static Share sum(Share one, @Nullable Share other) {
    return other == null
        ? one
        : new Share(one.numerator() + other.numerator(), one.denominator() + other.denominator());
  }

  private String text(String key, Object... values) {
    return page.getTranslation(key, values);
  }

  Card card(LocalDate from, LocalDate reference) {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow head = new NativeTableRow();
    COLUMNS.forEach(
        name -> {
          NativeTableHeaderCell cell =
              new NativeTableHeaderCell(text("intervision.outcomes.column." + name));
          cell.getElement().setAttribute("scope", "col");
          head.add(cell);
        });
    NativeTableBody body = new NativeTableBody();
    all.forEach(one -> body.add(row(one)));
    table.add(new NativeTableHeader(head), body);
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", text("intervision.outcomes.perTeam"));
    Div files =
        new Div(
            link("CSV", "csv", "text/csv; charset=utf-8", () -> csv(from, reference)),
            link(
                "XLSX",
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                () ->
                    OutcomeWorkbook.of(text("intervision.outcomes.title"), data(from, reference))));
    files.addClassNames("gt-row", "gt-no-print");
    return new Card(text("intervision.outcomes.perTeam"), files)
        .with(scroll)
        .foot(text("intervision.outcomes.reference", Formats.current().period(from, reference)));
  }

  private NativeTableRow row(TeamOutcome one) {
    NativeTableRow row = new NativeTableRow();
    NativeTableHeaderCell name = new NativeTableHeaderCell();
    name.add(new Anchor(IntervisionPaths.group(one.group()), one.name()));
    if (one.team() == null && !one.teams().isEmpty()) {
      Span teams = new Span(String.join(", ", one.teams()));
      teams.addClassName("gt-caption");
      name.add(new Div(teams));
    }
    name.getElement().setAttribute("scope", "row");
    row.add(name);
    IntervisionWords words = new IntervisionWords(page, LocalDate.EPOCH);
    List<String> cells =
        List.of(
            words.interval(one.weeks()),
            share(one.sessions()),
            one.participation() == null
                ? text("intervision.outcomes.few")
                : share(one.participation()),
            Formats.current().number(new BigDecimal(one.minutes() / 60.0), 1),
            String.valueOf(one.successes()),
            day(one.last()) + (one.overdue() ? " · " + text("intervision.overdue") : ""),
            day(one.next()));
    cells.forEach(
        text -> {
          NativeTableCell cell = new NativeTableCell(text);
          row.add(cell);
        });
    return row;
  }

  private String share(Share share) {
    return text("intervision.of", share.numerator(), share.denominator());
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "–" : Formats.current().shortDate(day);
  }

  /** Numbers as a spreadsheet reads them; a cell stays empty where too few people were there. */
  private DataTable data(LocalDate from, LocalDate reference) {
    List<String> columns = new ArrayList<>();
    for (String name :
        List.of(
            "team",
            "teams",
            "weeks",
            "held",
            "planned",
            "present",
            "asked",
            "minutes",
            "successes",
            "last",
            "next",
            "overdue",
            "withheld",
            "from",
            "reference")) {
      columns.add(text("intervision.outcomes.file." + name));
    }
    for (Theme theme : Theme.values()) {
      columns.add(text(theme.key()));
    }
    List<IngredientLook> looks =
        List.of(IngredientLook.values()).stream()
            .filter(look -> look != IngredientLook.NEUTRAL)
            .toList();
    looks.forEach(look -> columns.add(text("intervision.ingredient." + code(look))));
    List<List<String>> rows = new ArrayList<>();
    for (TeamOutcome one : all) {
      Share people = one.participation();
      List<String> row = new ArrayList<>();
      row.add(one.name());
      row.add(String.join(", ", one.teams()));
      row.add(one.weeks() == null ? "" : one.weeks().toString());
      row.add(String.valueOf(one.sessions().numerator()));
      row.add(String.valueOf(one.sessions().denominator()));
      row.add(people == null ? "" : String.valueOf(people.numerator()));
      row.add(people == null ? "" : String.valueOf(people.denominator()));
      row.add(String.valueOf(one.minutes()));
      row.add(String.valueOf(one.successes()));
      row.add(one.last() == null ? "" : one.last().toString());
      row.add(one.next() == null ? "" : one.next().toString());
      row.add(one.overdue() ? "1" : "0");
      row.add(String.valueOf(one.withheld()));
      row.add(from.toString());
      row.add(reference.toString());
      for (Theme theme : Theme.values()) {
        row.add(String.valueOf(one.themes().getOrDefault(theme, 0)));
      }
      looks.forEach(look -> row.add(String.valueOf(one.ingredients().getOrDefault(code(look), 0))));
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }

  private static String code(IngredientLook look) {
    return look.name().toLowerCase(Locale.ROOT);
  }

  private byte[] csv(LocalDate from, LocalDate reference) {
    return data(from, reference).csv().getBytes(StandardCharsets.UTF_8);
  }

  private static Anchor link(String name, String ending, String type, Supplier<byte[]> file) {
    DownloadHandler handler =
        DownloadHandler.fromInputStream(
            event -> {
              byte[] bytes = file.get();
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes), "intervisie." + ending, type, bytes.length);
            });
    return new Anchor(handler, AttachmentType.DOWNLOAD, name);
  }
}
