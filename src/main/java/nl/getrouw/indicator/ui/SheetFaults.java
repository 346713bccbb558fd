package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.getrouw.indicator.SheetFault;

/** What is wrong in a file, by row and column; nothing of it was stored. */
final class SheetFaults extends Composite<Div> {

  SheetFaults(List<SheetFault> faults) {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow heads = table.getHead().addRow();
    for (String column : List.of("row", "column", "what")) {
      heads.addHeaderCell().setText(getTranslation("indicator.fault.head." + column));
    }
    for (SheetFault fault : faults) {
      NativeTableRow line = table.getBody().addRow();
      line.addDataCell().setText(fault.row() == 0 ? "" : Integer.toString(fault.row()));
      line.addDataCell().setText(column(fault));
      line.addDataCell().setText(getTranslation(fault.key(), fault.arguments().toArray()));
    }
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("indicator.fault.title", faults.size()));
    Div box = getContent();
    box.addClassName("gt-errors");
    box.getElement().setAttribute("role", "alert");
    box.add(new H3(getTranslation("indicator.fault.title", faults.size())), scroll);
  }

  private static String column(SheetFault fault) {
    if (fault.column() == 0) {
      return "";
    }
    return fault.column() + (fault.heading().isEmpty() ? "" : " (" + fault.heading() + ")");
  }
}
