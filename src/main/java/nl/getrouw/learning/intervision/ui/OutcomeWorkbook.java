package nl.getrouw.learning.intervision.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.getrouw.kernel.ui.DataTable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as a spreadsheet: numbers are numbers, and texts stay texts when somebody edits them. */
final class OutcomeWorkbook {

  private static final int WIDTH = 16 * 256;

  private OutcomeWorkbook() {}

  static byte[] of(String name, DataTable table) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet(name);
      CellStyle text = book.createCellStyle();
      text.setQuotePrefixed(true);
      write(sheet, text, table.columns());
      table.rows().forEach(row -> write(sheet, text, row));
      for (int column = 0; column < table.columns().size(); column++) {
        sheet.setColumnWidth(column, WIDTH);
      }
      sheet.createFreezePane(1, 1);
      book.write(out);
      return out.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void write(XSSFSheet sheet, CellStyle text, List<String> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (String value : cells) {
      Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
      if (value.matches("[0-9]{1,9}")) {
        cell.setCellValue(Integer.parseInt(value));
      } else {
        cell.setCellValue(value);
        cell.setCellStyle(text);
      }
    }
  }
}
