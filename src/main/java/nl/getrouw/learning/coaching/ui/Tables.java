package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Small tables that scroll sideways by themselves on a phone. */
final class Tables {

  private Tables() {}

  /**
   * @param name of the region, for who cannot see it
   * @param rows the first cell names the row
   */
  static Div of(String name, List<String> columns, List<List<String>> rows) {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow head = table.getHead().addRow();
    columns.forEach(
        column -> {
          NativeTableHeaderCell cell = head.addHeaderCell();
          cell.setText(column);
          cell.getElement().setAttribute("scope", "col");
        });
    for (List<String> row : rows) {
      NativeTableRow line = table.getBody().addRow();
      NativeTableHeaderCell first = line.addHeaderCell();
      first.setText(row.getFirst());
      first.getElement().setAttribute("scope", "row");
      row.stream()
          .skip(1)
          .forEach(
              text -> {
                NativeTableCell cell = line.addDataCell();
                cell.setText(text);
                cell.addClassName("gt-number");
              });
    }
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", name);
    return scroll;
  }
}
