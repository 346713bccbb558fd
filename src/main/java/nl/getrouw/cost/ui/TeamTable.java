package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.getrouw.cost.CostPage;
import nl.getrouw.cost.CostPage.OfTeam;
import nl.getrouw.cost.CostRatio;
import nl.getrouw.cost.Spent;
import nl.getrouw.kernel.ui.Card;

/** What each team cost, as far as it may be shown. */
final class TeamTable extends Composite<Card> {

  TeamTable(CostPage page) {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow head = table.getHead().addRow();
    for (String key :
        List.of(
            "cost.team",
            "cost.part.learning",
            "cost.kind.AUDIT",
            "cost.part.paid",
            "cost.total",
            "cost.perTenth")) {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(getTranslation(key));
      if (!key.equals("cost.team")) {
        cell.addClassName("gt-number");
      }
    }
    page.teams().forEach(team -> row(table.getBody().addRow(), team));
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("cost.teams"));
    getContent().intro(getTranslation("cost.teams.text")).with(scroll);
    if (page.teams().stream().anyMatch(team -> team.spent().withheld())) {
      getContent().foot(getTranslation("cost.teams.withheld"));
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("cost.teams"));
  }

  private void row(NativeTableRow row, OfTeam team) {
    NativeTableHeaderCell name = row.addHeaderCell();
    name.setText(team.team().name());
    name.getElement().setAttribute("scope", "row");
    Spent spent = team.spent();
    cell(row, Money.whole(spent.learning()) + (spent.withheld() ? "*" : ""));
    cell(row, Money.whole(spent.audit()));
    cell(row, Money.whole(spent.licence().add(spent.other())));
    cell(row, Money.whole(spent.total()) + (spent.withheld() ? "*" : ""));
    CostRatio ratio = team.perTenth();
    String why = ratio.why();
    Span value = new Span(Money.orNone(this, ratio.value()));
    if (why != null) {
      value.getElement().setAttribute("title", getTranslation(why));
      Span reason = new Span(" " + getTranslation(why));
      reason.addClassName("gt-visually-hidden");
      value.add(reason);
    }
    var last = row.addDataCell();
    last.add(value);
    last.addClassName("gt-number");
  }

  private static void cell(NativeTableRow row, String text) {
    var cell = row.addDataCell();
    cell.setText(text);
    cell.addClassName("gt-number");
  }
}
