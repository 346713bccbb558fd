package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * Why a file was not taken: a headline, and a table with the place and the reason of each fault.
 * Takes the focus; invisible while there is nothing to say.
 */
public final class FaultReport extends Composite<Div> {

  private final String nothingStored;
  private final List<String> columns;

  /**
   * @param nothingStored what became of the file, and what to do
   * @param columns headings of the table
   */
  public FaultReport(String nothingStored, String... columns) {
    this.nothingStored = nothingStored;
    this.columns = List.of(columns);
    getContent().addClassName("gt-errors");
    getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    clear();
  }

  public void clear() {
    getContent().removeAll();
    getContent().setVisible(false);
  }

  /** One sentence about the file as a whole. */
  public void show(String reason) {
    put(new H2(reason), new Paragraph(nothingStored));
  }

  /**
   * @param rows as many cells each as there are columns
   */
  public void show(String headline, List<List<String>> rows) {
    NativeTableRow headings = new NativeTableRow();
    for (String column : columns) {
      NativeTableHeaderCell heading = new NativeTableHeaderCell(column);
      heading.getElement().setAttribute("scope", "col");
      headings.add(heading);
    }
    NativeTableBody body = new NativeTableBody();
    for (List<String> cells : rows) {
      NativeTableRow row = new NativeTableRow();
      cells.forEach(cell -> row.add(new NativeTableCell(cell)));
      body.add(row);
    }
    NativeTable table = new NativeTable(new NativeTableHeader(headings), body);
    table.addClassName("gt-table");
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-label", headline)
        .setAttribute("tabindex", "0");
    put(new H2(headline), new Paragraph(nothingStored), scroll);
  }

  private void put(Component... parts) {
    getContent().removeAll();
    getContent().add(parts);
    getContent().setVisible(true);
    getElement().executeJs("requestAnimationFrame(() => this.focus())");
  }
}
