package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.profile.ProfileChart;
import nl.getrouw.audit.profile.ProfileChart.Row;
import nl.getrouw.audit.profile.ProfileTrack;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;

/** The profile as a chart of dots, with the table behind it. */
final class ProfileFigure extends Composite<DataChart> {

  private final Profile profile;
  private final ProfileWords words;

  ProfileFigure(Profile profile, ProfileWords words) {
    this.profile = profile;
    this.words = words;
  }

  @Override
  protected DataChart initContent() {
    ProfileChart chart = ProfileChart.of(profile);
    String subtitle =
        chart.hasOwnRanges()
            ? getTranslation("profile.chart.subtitleOwn")
            : getTranslation(
                "profile.chart.subtitle", words.range(chart.rows().getFirst().range()));
    Paragraph note =
        new Paragraph(
            Stream.of(words.changeNote(), words.bandLimits())
                .flatMap(Optional::stream)
                .reduce("", (all, one) -> (all + " " + one).strip()));
    note.addClassName("gt-caption");
    return new DataChart(
            words.chartHeadline(),
            subtitle,
            chart(chart),
            table(),
            getTranslation("profile.chart.file", profile.audit().value()))
        .foot(note);
  }

  private Component chart(ProfileChart chart) {
    Div all = new Div();
    Earlier earlier = profile.earlier();
    if (earlier != null && chart.compares()) {
      all.add(legend(words.earlierMoment(earlier), words.moment()));
    }
    Div head = row("gt-profile__head", new Span(), labels(chart), new Span(lastColumn()));
    UnorderedList rows = new UnorderedList();
    rows.addClassName("gt-profile__rows");
    rows.getElement().setAttribute("role", "list");
    chart.rows().forEach(row -> rows.add(row(row, chart.hasOwnRanges())));
    Div profileRows = new Div(head, rows);
    profileRows.addClassName("gt-profile");
    if (!chart.hasOwnRanges()) {
      profileRows.add(row("gt-profile__foot", new Span(), ticks(chart), new Span()));
    }
    all.add(profileRows);
    return all;
  }

  private String lastColumn() {
    Earlier earlier = profile.earlier();
    return earlier == null
        ? getTranslation("profile.column.band")
        : ProfileWords.capital(words.since(earlier));
  }

  private static Paragraph legend(String was, String now) {
    Span before = new Span(was);
    before.addClassName("gt-legend__was");
    Span here = new Span(now);
    here.addClassName("gt-legend__now");
    Paragraph legend = new Paragraph(before, here);
    legend.addClassName("gt-legend");
    return legend;
  }

  private static Div row(String style, Component... cells) {
    Div row = new Div(cells);
    row.addClassName(style);
    return row;
  }

  private ListItem row(Row row, boolean ownRange) {
    DomainLine line = row.line();
    Ingredient ingredient = line.domain().ingredient();
    Span name = new Span(words.in(line.domain().name()));
    if (ownRange) {
      Span range = new Span(words.range(row.range()));
      range.addClassName("gt-caption");
      name = new Span(name, range);
      name.addClassNames("gt-stack", "gt-stack--xs");
    }
    Div first =
        row(
            "gt-profile__name",
            new IngredientTile(IngredientLook.of(ingredient == null ? null : ingredient.code())),
            name);
    Html track =
        new Html(
            "<div>"
                + ProfileTrack.svg(
                    row, words.row(line), words.score(line.score()), "width=\"100%\"")
                + "</div>");
    ListItem item = new ListItem(first, track, row("gt-profile__change", change(line)));
    item.addClassName("gt-profile__row");
    return item;
  }

  /** What became of the domain; without an audit before, its band. */
  private Component change(DomainLine line) {
    if (line.score() == null) {
      return new Span(words.noScore(line));
    }
    Change change = line.change();
    if (change != null) {
      Span text = new Span(words.change(change));
      if (change.kind().isNotable()) {
        text.addClassName("gt-strong");
      }
      return text;
    }
    Band band = line.band();
    return band == null ? new Span() : new BandMark(band.look().code(), words.in(band.name()));
  }

  private Html labels(ProfileChart chart) {
    StringBuilder svg =
        new StringBuilder("<div><svg class=\"gt-track gt-track--labels\" aria-hidden=\"true\">");
    chart.labels().forEach(label -> svg.append(text(label.at(), "", words.in(label.name()))));
    return new Html(svg.append("</svg></div>").toString());
  }

  private static Html ticks(ProfileChart chart) {
    StringBuilder svg =
        new StringBuilder("<div><svg class=\"gt-track gt-track--labels\" aria-hidden=\"true\">");
    chart
        .ticks()
        .forEach(
            tick ->
                svg.append(
                    text(tick.at(), " text-anchor=\"middle\"", String.valueOf(tick.score()))));
    return new Html(svg.append("</svg></div>").toString());
  }

  private static String text(double at, String anchor, String content) {
    return "<text x=\"%s%%\" y=\"18\"%s>%s</text>"
        .formatted(String.format(Locale.ROOT, "%.2f", at), anchor, ProfileTrack.escaped(content));
  }

  private DataTable table() {
    boolean compares = profile.earlier() != null;
    List<String> columns = new ArrayList<>();
    for (String column : List.of("name", "score", "band", "scored")) {
      columns.add(getTranslation("profile.column." + column));
    }
    if (compares) {
      for (String column : List.of("earlier", "points", "change")) {
        columns.add(getTranslation("profile.column." + column));
      }
    }
    return new DataTable(
        columns, profile.domains().stream().map(line -> cells(line, compares)).toList());
  }

  private List<String> cells(DomainLine line, boolean compares) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                words.in(line.domain().name()),
                words.score(line.score()),
                words.band(line.band()).orElse(""),
                getTranslation("profile.complete", line.scored(), line.domain().items().size())));
    if (compares) {
      cells.add(words.score(line.earlier()));
      cells.add(words.points(line.change()));
      cells.add(words.change(line.change()));
    }
    return cells;
  }
}
