package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Coverage.Reach;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Item;
import org.w3c.dom.Element;

/** What the audit rests on: which sources, for how many items. Counts only, never notes. */
final class EvidenceOnPaper {

  private final Paper paper;
  private final Coverage coverage;
  private final ProfileWords words;

  EvidenceOnPaper(Paper paper, Coverage coverage, ProfileWords words) {
    this.paper = paper;
    this.coverage = coverage;
    this.words = words;
  }

  /** Nothing for an audit without sheets. */
  Element[] parts() {
    if (coverage.auditors() == 0) {
      return new Element[0];
    }
    List<Element> parts = new ArrayList<>();
    parts.add(paper.element("h2", words.text("evidence.coverage.head")));
    if (coverage.isEmpty()) {
      parts.add(paper.element("p", words.text("evidence.coverage.nothing")));
      return parts.toArray(Element[]::new);
    }
    parts.add(paper.element("p", summary()));
    parts.add(table());
    if (!coverage.bare().isEmpty()) {
      String bare = coverage.bare().stream().map(Item::code).collect(Collectors.joining(", "));
      parts.add(paper.styled("p", "small", words.text("report.evidence.bare", bare)));
    }
    return parts.toArray(Element[]::new);
  }

  private String summary() {
    int items = coverage.rows().size();
    int bare = coverage.bare().size();
    return bare == 0
        ? words.text("evidence.coverage.all", items)
        : words.text("evidence.coverage.some", items - bare, items);
  }

  private Element table() {
    Element head =
        paper.element("tr", paper.columnHead(words.text("evidence.coverage.part"), false));
    for (Source source : Source.values()) {
      head.appendChild(paper.columnHead(words.text(source.key()), true));
    }
    Element rows = paper.element("tbody");
    coverage
        .reachByDomain()
        .forEach(
            (domain, reach) -> {
              long items =
                  coverage.rows().stream().filter(row -> row.domain().equals(domain)).count();
              Element name = paper.rowHead(words.in(domain.name()));
              Element row = paper.element("tr", name);
              for (Reach source : reach) {
                row.appendChild(
                    paper.styled(
                        "td", "number", words.text("evidence.coverage.of", source.items(), items)));
              }
              rows.appendChild(row);
            });
    return paper.styled("table", "domains", paper.element("thead", head), rows);
  }
}
