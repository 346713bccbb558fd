package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.compare.Comparison;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Look;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.CsvLink;
import nl.getrouw.kernel.ui.Formats;

/** The heat map with its headline, what the shades mean, and the numbers as CSV. */
final class HeatMap extends Composite<Section> {

  private final Comparison comparison;

  HeatMap(Comparison comparison) {
    this.comparison = comparison;
    String headline = headline();
    ScoreWords words = new ScoreWords(comparison.instrument(), Formats.current());
    Paragraph subtitle = new Paragraph(getTranslation("compare.map.subtitle", words.title()));
    subtitle.addClassName("gt-muted");
    Div head = new Div(new H2(headline), subtitle);
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(head, legend(), new HeatTable(comparison, headline), download(words));
  }

  private String headline() {
    return new ItemFindings(comparison, getLocale())
        .hardest()
        .map(
            found ->
                getTranslation("compare.map.headline", found.name(), found.low(), found.scored()))
        .orElseGet(() -> getTranslation("compare.map.headline.none"));
  }

  private Div legend() {
    Div legend = new Div();
    legend.addClassNames("gt-row", "gt-row--wrap");
    List<Domain> domains = comparison.instrument().domains();
    List<Band> levels =
        domains.stream()
            .flatMap(domain -> comparison.instrument().bandsOn(domain).stream())
            .map(BandSet::levels)
            .findFirst()
            .orElse(List.of());
    boolean banded =
        !levels.isEmpty()
            && Shade.of(
                    comparison.instrument(),
                    domains.getFirst(),
                    domains.getFirst().items().getFirst())
                .isBand();
    if (banded) {
      levels.forEach(
          level -> legend.add(new BandMark(level.look().code(), level.name().in(getLocale()))));
    } else {
      for (Look look : Look.values()) {
        legend.add(new BandMark(look.code(), getTranslation("compare.quarter." + look.name())));
      }
    }
    return legend;
  }

  private Anchor download(ScoreWords words) {
    ItemsTable table =
        new ItemsTable(
            comparison,
            words,
            Stream.of("team", "location", "day", "total")
                .map(column -> getTranslation("compare.column." + column))
                .toList(),
            getTranslation("compare.cell.notApplicable"),
            getTranslation("compare.cell.notRateable"));
    Anchor link = CsvLink.of("CSV", getTranslation("compare.file"), table::csv);
    link.addClassName("gt-end");
    return link;
  }
}
