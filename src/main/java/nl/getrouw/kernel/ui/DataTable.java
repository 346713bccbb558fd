package nl.getrouw.kernel.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The numbers behind a chart: what the table shows and what the download holds.
 *
 * @param columns headings; the first column names the row
 * @param rows as many cells each as there are columns
 */
public record DataTable(List<String> columns, List<List<String>> rows) {

  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row has " + width + " cells");
    }
  }

  /**
   * The table for a spreadsheet in Dutch settings: semicolons, with a byte order mark. A cell that
   * a spreadsheet would take for a formula gets an apostrophe before it.
   */
  public String csv() {
    StringWriter out = new StringWriter();
    out.append('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
      csv.writeRecord(columns.stream().map(DataTable::harmless).toList());
      rows.forEach(row -> csv.writeRecord(row.stream().map(DataTable::harmless).toList()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toString();
  }

  private static String harmless(String cell) {
    boolean number = cell.matches("-?[0-9]+([.,][0-9]+)?");
    return !number && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }
}
