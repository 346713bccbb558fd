package nl.getrouw.audit.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Coverage.Reach;
import nl.getrouw.audit.evidence.Coverage.Row;
import nl.getrouw.audit.evidence.Coverage.Use;
import nl.getrouw.audit.evidence.CoverageWords;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.ui.SourceRow;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** Sources beside each other, for the parts of an audit or for its items. */
final class CoverageTable extends Composite<Div> {

  private final CoverageWords words;
  private final NativeTableBody body = new NativeTableBody();

  private CoverageTable(CoverageWords words, String headline, String first) {
    this.words = words;
    NativeTableRow head = new NativeTableRow();
    head.add(headerCell(new Span(first), "col"));
    for (Source source : Source.values()) {
      Span name = new Span(Icon.of(SourceRow.icon(source)), new Span(getTranslation(source.key())));
      name.addClassName("gt-coverage__source");
      head.add(headerCell(name, "col"));
    }
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassNames("gt-table", "gt-coverage");
    getContent().add(table);
    getContent().addClassName("gt-scroll");
    getContent().getElement().setAttribute("tabindex", "0");
    getContent().getElement().setAttribute("role", "region");
    getContent().getElement().setAttribute("aria-label", headline);
  }

  /** For how many items of each domain a source was used. */
  static CoverageTable ofDomains(Coverage coverage, CoverageWords words) {
    CoverageTable table = new CoverageTable(words, words.text("table"), words.text("part"));
    coverage
        .reachByDomain()
        .forEach(
            (domain, reach) -> {
              long items =
                  coverage.rows().stream().filter(row -> row.domain().equals(domain)).count();
              table.row(
                  new Span(domain.name().in(words.locale())),
                  reach.stream().map(part -> table.share(part, (int) items)).toList());
            });
    return table;
  }

  /** How many auditors used a source for each item. */
  static CoverageTable ofItems(Coverage coverage, CoverageWords words) {
    CoverageTable table = new CoverageTable(words, words.text("items"), words.text("item"));
    coverage.rows().forEach(row -> table.row(table.name(row), table.uses(coverage, row)));
    return table;
  }

  private Span name(Row row) {
    Span code = new Span(row.item().code() + " ");
    code.addClassName("gt-muted");
    return new Span(code, new Span(row.item().name().in(words.locale())));
  }

  private List<Component> uses(Coverage coverage, Row row) {
    return Arrays.stream(Source.values())
        .map(source -> use(coverage.auditors(), row.uses().get(source)))
        .toList();
  }

  private Component use(int auditors, @Nullable Use use) {
    int used = use == null ? 0 : use.auditors();
    Span cell = mark(used, auditors, words.auditors(used));
    if (use != null && !use.files().isEmpty()) {
      Span files = new Span(words.files(use));
      files.addClassName("gt-caption");
      cell.add(files);
    }
    return cell;
  }

  private Component share(Reach reach, int items) {
    return mark(reach.items(), items, words.share(reach, items));
  }

  /** A disc that is empty, half or full, with the words beside it. */
  private static Span mark(int used, int of, String words) {
    Span disc = new Span();
    disc.addClassNames(
        "gt-used", used == 0 ? "gt-used--none" : used < of ? "gt-used--some" : "gt-used--all");
    disc.getElement().setAttribute("aria-hidden", "true");
    Span text = new Span(words);
    text.setClassName("gt-muted", used == 0);
    Span cell = new Span(disc, text);
    cell.addClassName("gt-coverage__cell");
    return cell;
  }

  private void row(Component name, List<Component> cells) {
    NativeTableRow row = new NativeTableRow();
    row.add(headerCell(name, "row"));
    cells.forEach(cell -> row.add(new NativeTableCell(cell)));
    body.add(row);
  }

  private static NativeTableHeaderCell headerCell(Component content, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
