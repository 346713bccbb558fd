package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Coverage.Reach;
import nl.getrouw.audit.evidence.CoverageWords;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.paper.Paper;
import org.w3c.dom.Element;

/** What the audit rests on: which sources, for how many items. Counts only, never notes. */
final class EvidenceOnPaper {

  private final Paper paper;
  private final Coverage coverage;
  private final ProfileWords words;
  private final CoverageWords says;

  EvidenceOnPaper(Paper paper, Coverage coverage, ProfileWords words) {
    this.paper = paper;
    this.coverage = coverage;
    this.words = words;
    this.says = new CoverageWords(coverage, words::text, words.formats().locale());
  }

  /** Nothing for an audit without sheets. */
  Element[] parts() {
    if (coverage.auditors() == 0) {
      return new Element[0];
    }
    List<Element> parts = new ArrayList<>();
    parts.add(paper.element("h2", says.text("head")));
    parts.add(paper.element("p", says.summary()));
    if (!coverage.isEmpty()) {
      parts.add(table());
      String bare = says.bareCodes();
      if (!bare.isEmpty()) {
        parts.add(paper.styled("p", "small", words.text("report.evidence.bare", bare)));
      }
    }
    return new Element[] {paper.styled("div", "keep", parts.toArray(Element[]::new))};
  }

  private Element table() {
    Element head = paper.element("tr", paper.columnHead(says.text("part"), false));
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
              Element row = paper.element("tr", paper.rowHead(words.in(domain.name())));
              for (Reach source : reach) {
                row.appendChild(paper.styled("td", "number", says.share(source, (int) items)));
              }
              rows.appendChild(row);
            });
    return paper.styled("table", "sources", paper.element("thead", head), rows);
  }
}
