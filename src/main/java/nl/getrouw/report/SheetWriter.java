package nl.getrouw.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.paper.Paper;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet of a workbook, row by row. Texts are cells of text, marked with the prefix that
 * keeps a spreadsheet from reading them as a formula, also after somebody edits them; numbers are
 * numbers.
 */
final class SheetWriter {

  /** What a cell of a spreadsheet can hold. */
  private static final int LONGEST_TEXT = 32_767;

  /** Widths are counted in 256th parts of a digit. */
  private static final int WIDTH_UNIT = 256;

  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final CellStyle text;
  private final CellStyle whole;
  private final CellStyle decimal;
  private final CellStyle day;
  private int next;

  /**
   * Begins a sheet with a row of headings that stays in view.
   *
   * @param columns headings with their widths in digits
   */
  SheetWriter(XSSFWorkbook book, String name, List<Column> columns) {
    this.book = book;
    this.sheet = book.createSheet(name);
    this.text = style("@", true);
    text.setQuotePrefixed(true);
    text.setIndention((short) 1);
    this.whole = style("0", false);
    this.decimal = style("0.00", false);
    this.day = style("yyyy-mm-dd", false);
    day.setAlignment(HorizontalAlignment.LEFT);
    head(columns);
    sheet.createFreezePane(columns.size() > 3 ? 1 : 0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void head(List<Column> columns) {
    CellStyle style = headStyle();
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(32);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.createCell(i, CellType.STRING);
      cell.setCellValue(columns.get(i).heading());
      cell.setCellStyle(style);
      sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
    }
  }

  /** A column of a sheet. */
  record Column(String heading, int width) {}

  /**
   * Writes a row: texts, whole numbers, decimals, days, or null for an empty cell.
   *
   * @throws IllegalArgumentException for anything else
   */
  void row(@Nullable Object... values) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        write(row, i, value);
      }
    }
  }

  private void write(Row row, int column, Object value) {
    switch (value) {
      case Integer number -> {
        Cell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(number);
        cell.setCellStyle(whole);
      }
      case BigDecimal number -> {
        Cell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(decimal);
      }
      case LocalDate date -> {
        Cell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(date);
        cell.setCellStyle(day);
      }
      case String words -> {
        Cell cell = row.createCell(column, CellType.STRING);
        cell.setCellValue(clipped(Paper.readable(words)));
        cell.setCellStyle(text);
      }
      default -> throw new IllegalArgumentException("No cell for " + value.getClass());
    }
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private CellStyle style(String format, boolean wrap) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setWrapText(wrap);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle headStyle() {
    XSSFFont font = book.createFont();
    font.setBold(true);
    font.setColor(new XSSFColor(Ink.ON_ACCENT.rgb()));
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setFillForegroundColor(new XSSFColor(Ink.ACCENT.rgb()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setQuotePrefixed(true);
    style.setIndention((short) 1);
    return style;
  }
}
