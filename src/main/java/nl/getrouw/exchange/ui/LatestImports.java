package nl.getrouw.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.exchange.ImportRun;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** The files that were imported last. */
final class LatestImports extends Composite<Card> {

  LatestImports(List<ImportRun> runs) {
    if (runs.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("exchange.latest.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.addClassName("gt-versions");
    list.getElement().setAttribute("role", "list");
    runs.forEach(run -> list.add(line(run)));
    getContent().with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("exchange.latest"));
  }

  private ListItem line(ImportRun run) {
    Span name = new Span(run.fileName());
    name.addClassName("gt-strong");
    Span facts = new Span(getTranslation("exchange.latest.text", run.audits(), run.by()));
    facts.addClassName("gt-caption");
    Span when = new Span(Formats.current().moment(run.at()));
    when.addClassName("gt-caption");
    Div cell = new Div(name, facts, when);
    cell.addClassName("gt-cell");
    ListItem line = new ListItem(cell);
    line.addClassName("gt-versions__row");
    return line;
  }
}
