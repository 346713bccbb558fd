package nl.getrouw.compare.ui;

import static nl.getrouw.audit.profile.ProfileTrack.escaped;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.ItemScore;
import nl.getrouw.compare.TeamScores;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Teams and items as one table. It is handed to the browser as markup: two hundred teams make seven
 * thousand cells, too many for a component each. Everything that people typed is escaped.
 */
final class HeatTable extends Composite<Div> {

  private final Comparison comparison;
  private final ScoreWords words;
  private final String notApplicable;
  private final String notRateable;
  private final String absent;

  HeatTable(Comparison comparison, String caption) {
    this.comparison = comparison;
    this.words = new ScoreWords(comparison.instrument(), Formats.current());
    this.notApplicable = escaped(getTranslation("compare.cell.notApplicable"));
    this.notRateable = escaped(getTranslation("compare.cell.notRateable"));
    this.absent = escaped(getTranslation("compare.cell.absent"));
    getContent().addClassNames("gt-map");
    getContent()
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", caption)
        .setProperty("innerHTML", table(caption));
  }

  private String table(String caption) {
    StringBuilder html = new StringBuilder(120 * comparison.teams().size() * 34 + 10_000);
    html.append("<table><caption class=\"gt-visually-hidden\">")
        .append(escaped(caption))
        .append("</caption><thead>");
    domains(html);
    items(html);
    html.append("</thead><tbody>");
    List<Column> columns = columns();
    comparison.teams().forEach(team -> row(html, team, columns));
    return html.append("</tbody></table>").toString();
  }

  /** An item with how its cells are shaded. */
  private record Column(String code, Shade shade, boolean first) {}

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Domain domain : comparison.instrument().domains()) {
      for (Item item : domain.items()) {
        columns.add(
            new Column(
                item.code(),
                Shade.of(comparison.instrument(), domain, item),
                item.equals(domain.items().getFirst())));
      }
    }
    return columns;
  }

  private void domains(StringBuilder html) {
    html.append("<tr><td></td><td></td>");
    for (Domain domain : comparison.instrument().domains()) {
      html.append("<th scope=\"colgroup\" colspan=\"")
          .append(domain.items().size())
          .append("\" class=\"gt-map__domain\"><span>")
          .append(escaped(domain.name().in(getLocale())))
          .append("</span></th>");
    }
    html.append("</tr>");
  }

  private void items(StringBuilder html) {
    html.append("<tr><th scope=\"col\" class=\"gt-map__team\">")
        .append(escaped(getTranslation("compare.column.team")))
        .append("</th><th scope=\"col\" class=\"gt-map__total\">")
        .append(escaped(getTranslation("compare.column.total")))
        .append("</th>");
    for (Domain domain : comparison.instrument().domains()) {
      for (Item item : domain.items()) {
        html.append("<th scope=\"col\" class=\"gt-map__item\"><span>")
            .append(escaped(item.code()))
            .append(' ')
            .append(escaped(item.name().in(getLocale())))
            .append("</span></th>");
      }
    }
    html.append("</tr>");
  }

  private void row(StringBuilder html, TeamScores team, List<Column> columns) {
    html.append("<tr><th scope=\"row\" class=\"gt-map__team\"><a router-link href=\"")
        .append(ComparePaths.team(team.team()))
        .append("\">")
        .append(escaped(team.name()))
        .append("</a><span class=\"gt-caption\">")
        .append(escaped(team.location()))
        .append(", ")
        .append(escaped(words.formats().month(team.startsOn())))
        .append("</span></th><td class=\"gt-map__total\">")
        .append(escaped(words.score(team.total())))
        .append("</td>");
    for (Column column : columns) {
      cell(html, column, team.items().get(column.code()));
    }
    html.append("</tr>");
  }

  private void cell(StringBuilder html, Column column, @Nullable ItemScore score) {
    html.append("<td class=\"").append(column.first() ? "gt-map__first " : "");
    switch (score) {
      case ItemScore.Scored(int value) ->
          html.append("gt-map--")
              .append(column.shade().look(value).code())
              .append("\">")
              .append(value);
      case ItemScore.NotApplicable() -> html.append("gt-map--none\">").append(notApplicable);
      case ItemScore.NotRateable() -> html.append("gt-map--none\">").append(notRateable);
      case null -> html.append("gt-map--none\">").append(absent);
    }
    html.append("</td>");
  }
}
