package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.training.Ratio;
import nl.getrouw.learning.training.TeamCoverage;

/** How far each team is with the basic training, in heads and in FTE. */
final class CoverageTable extends Composite<Div> {

  CoverageTable(List<TeamCoverage> teams) {
    NativeTableRow head = new NativeTableRow();
    for (String column : List.of("team", "heads", "fte", "expiring")) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(text("training.coverage." + column));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    NativeTableBody body = new NativeTableBody();
    teams.forEach(team -> body.add(row(team)));
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassName("gt-table");
    Div scroll = new Div(table);
    scroll.addClassNames("gt-scroll", "gt-card", "gt-card--flush");
    scroll
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", text("training.coverage"));
    Span day =
        new Span(text("training.coverage.day", Formats.current().date(teams.getFirst().on())));
    day.addClassName("gt-caption");
    getContent().addClassNames("gt-stack", "gt-stack--xs");
    getContent().add(scroll, day);
  }

  private static NativeTableRow row(TeamCoverage team) {
    Div words =
        new Div(
            new Anchor("teams/" + team.team().id(), team.team().name()),
            caption(team.team().locationName()));
    words.addClassName("gt-cell");
    NativeTableHeaderCell name = new NativeTableHeaderCell(words);
    name.getElement().setAttribute("scope", "row");
    Ratio heads = team.heads();
    Ratio fte = team.fte();
    if (heads == null || fte == null) {
      NativeTableCell small = new NativeTableCell(caption(text("training.coverage.small")));
      small.getElement().setAttribute("colspan", "3");
      return new NativeTableRow(name, small);
    }
    return new NativeTableRow(
        name,
        new NativeTableCell(share(heads, "")),
        new NativeTableCell(
            share(
                fte,
                team.fteUnknown() == 0
                    ? ""
                    : text("training.coverage.fteUnknown", team.fteUnknown()))),
        new NativeTableCell(expiring(team.expiring())));
  }

  private static Component expiring(int count) {
    return count == 0
        ? caption(text("training.coverage.noneExpiring"))
        : new StateBadge(
            StateBadge.Kind.ATTENTION, "clock", text("training.coverage.expiring.count", count));
  }

  /** "80% (4 van 5)" over a bar. */
  static Component share(Ratio ratio, String note) {
    Div share = new Div();
    share.addClassName("gt-share");
    ratio
        .share()
        .ifPresentOrElse(
            part -> {
              share.add(
                  new Span(
                      text(
                          "training.coverage.share",
                          Formats.current().percent(part, 0),
                          TrainingWords.number(ratio.numerator()),
                          TrainingWords.number(ratio.denominator()))),
                  bar(part));
            },
            () -> share.add(new Span(text("training.coverage.nothing"))));
    if (!note.isEmpty()) {
      share.add(caption(note));
    }
    return share;
  }

  private static Component bar(double part) {
    return new Html(
        String.format(
            Locale.ROOT,
            "<div><svg class=\"gt-minibar\" aria-hidden=\"true\"><rect class=\"gt-minibar__rail\" y=\"3\""
                + " width=\"100%%\" height=\"8\" rx=\"4\"/><rect class=\"gt-minibar__now\" y=\"3\""
                + " width=\"%.1f%%\" height=\"8\" rx=\"4\"/></svg></div>",
            100 * part));
  }

  private static Span caption(String words) {
    Span caption = new Span(words);
    caption.addClassName("gt-caption");
    return caption;
  }
}
