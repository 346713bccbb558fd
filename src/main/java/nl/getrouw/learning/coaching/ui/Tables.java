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
    for (int at = 0; at < columns.size(); at++) {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(columns.get(at));
      cell.getElement().setAttribute("scope", "col");
      cell.setClassName("gt-number", holdsNumbers(rows, at));
    }
    for (List<String> row : rows) {
      NativeTableRow line = table.getBody().addRow();
      NativeTableHeaderCell first = line.addHeaderCell();
      first.setText(row.getFirst());
      first.getElement().setAttribute("scope", "row");
      for (int at = 1; at < row.size(); at++) {
        NativeTableCell cell = line.addDataCell();
        cell.setText(row.get(at));
        cell.setClassName("gt-number", holdsNumbers(rows, at));
        cell.setClassName("gt-muted", !isNumber(row.get(at)));
      }
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

  /** Whether a column is one of numbers, also where some of them are not told. */
  private static boolean holdsNumbers(List<List<String>> rows, int column) {
    return column > 0 && rows.stream().anyMatch(row -> isNumber(row.get(column)));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }
}
