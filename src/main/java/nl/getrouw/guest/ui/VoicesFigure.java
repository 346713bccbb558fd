package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.guest.Voice;
import nl.getrouw.guest.VoiceWords;
import nl.getrouw.guest.Voices;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;

/** Clients, relatives, team and auditors beside each other per ingredient: chart, table and CSV. */
final class VoicesFigure extends Composite<Div> {

  private static final String FILE = "getrouw-gastronde";

  private final VoiceWords words;

  VoicesFigure(Voices voices, Map<String, BigDecimal> agreed) {
    words =
        new VoiceWords(voices, agreed, UI.getCurrentOrThrow()::getTranslation, Formats.current());
    Paragraph method = new Paragraph(words.text("method"));
    method.addClassName("gt-caption");
    getContent()
        .add(
            new DataChart(
                words.headline(),
                words.text("subtitle", words.respondents()),
                chart(voices.lines()),
                table(voices.lines()),
                FILE),
            method);
  }

  private Component chart(List<Line> lines) {
    UnorderedList rows = new UnorderedList();
    rows.addClassName("gt-profile__rows");
    rows.getElement().setAttribute("role", "list");
    lines.forEach(line -> rows.add(row(line)));
    Div head = new Div(new Span(), new Html(VoiceTrack.numbers()), new Span());
    head.addClassName("gt-profile__foot");
    Div chart = new Div(legend(), rows, head);
    chart.addClassName("gt-profile");
    return chart;
  }

  private ListItem row(Line line) {
    Ingredient ingredient = line.domain().ingredient();
    IngredientTile tile =
        new IngredientTile(
                ingredient == null ? IngredientLook.NEUTRAL : IngredientLook.of(ingredient.name()))
            .small();
    Div name = new Div(tile, new Span(words.name(line)));
    name.addClassName("gt-profile__name");
    Span spread = new Span();
    if (words.differs(line)) {
      spread.setText(words.text("spread") + " " + words.spread(line));
      spread.addClassName("gt-strong");
    }
    Div change = new Div(spread);
    change.addClassName("gt-profile__change");
    String label = words.text("description", words.name(line), words.said(line));
    ListItem row =
        new ListItem(
            name, new Html(VoiceTrack.svg(line.means(), words.agreed(line), label)), change);
    row.addClassName("gt-profile__row");
    return row;
  }

  private Component legend() {
    Paragraph legend = new Paragraph();
    legend.addClassNames("gt-heard-legend", "gt-caption");
    words
        .shown()
        .forEach(
            voice ->
                legend.add(
                    new Span(new Html(VoiceTrack.mark(voice)), new Span(words.group(voice)))));
    if (words.hasAuditors()) {
      legend.add(new Span(new Html(VoiceTrack.mark(null)), new Span(words.text("auditors"))));
    }
    return legend;
  }

  private DataTable table(List<Line> lines) {
    List<String> columns = new ArrayList<>(List.of(words.text("part")));
    words.shown().forEach(voice -> columns.add(words.group(voice)));
    if (words.hasAuditors()) {
      columns.add(words.text("auditors"));
    }
    columns.add(words.text("spread"));
    return new DataTable(columns, lines.stream().map(this::cells).toList());
  }

  private List<String> cells(Line line) {
    List<String> cells = new ArrayList<>(List.of(words.name(line)));
    for (Voice voice : words.shown()) {
      cells.add(words.guests(line.means().get(voice)));
    }
    if (words.hasAuditors()) {
      cells.add(words.auditors(line));
    }
    cells.add(words.spread(line));
    return cells;
  }
}
