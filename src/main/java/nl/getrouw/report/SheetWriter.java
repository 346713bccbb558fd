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

  private static final int WIDE = 25;

  /** Width of a digit of the usual font of 11 points, and of the space beside a text. */
  private static final double DIGIT = 5.2;

  private static final double INDENT = 5;

  /** The usual font of 11 points is as wide as Helvetica of this size. */
  private static final double FONT_SIZE = 10;

  private static final float LINE = 15;

  /** What a row of a spreadsheet can be high. */
  private static final float HIGHEST = 409;

  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final List<Column> columns;
  private final CellStyle text;
  private final CellStyle whole;
  private final CellStyle decimal;
  private final CellStyle wholeAtLeft;
  private final CellStyle decimalAtLeft;
  private final CellStyle day;
  private final CellStyle numberHead;
  private int next;

  /**
   * Begins a sheet with a row of headings that stays in view.
   *
   * @param columns headings with their widths in digits
   */
  SheetWriter(XSSFWorkbook book, String name, List<Column> columns) {
    this.book = book;
    this.sheet = book.createSheet(name);
    this.columns = List.copyOf(columns);
    this.text = style("@", HorizontalAlignment.LEFT);
    text.setWrapText(true);
    text.setQuotePrefixed(true);
    this.whole = style("0", HorizontalAlignment.RIGHT);
    this.decimal = style("0.00", HorizontalAlignment.RIGHT);
    this.wholeAtLeft = style("0", HorizontalAlignment.LEFT);
    this.decimalAtLeft = style("0.00", HorizontalAlignment.LEFT);
    this.day = style("yyyy-mm-dd", HorizontalAlignment.LEFT);
    this.numberHead = headStyle(HorizontalAlignment.RIGHT);
    head();
    sheet.createFreezePane(columns.size() > 3 ? 1 : 0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void head() {
    CellStyle style = headStyle(HorizontalAlignment.LEFT);
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(32);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.createCell(i, CellType.STRING);
      cell.setCellValue(columns.get(i).heading());
      cell.setCellStyle(style);
      sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
    }
  }

  /**
   * A column of a sheet.
   *
   * @param width in digits
   */
  record Column(String heading, int width) {

    /** Wide enough for sentences: a number among them stands at the left as they do. */
    private boolean isWide() {
      return width > WIDE;
    }

    private double points() {
      return width * DIGIT - 2 * INDENT;
    }
  }

  /**
   * Writes a row: texts, whole numbers, decimals, days, or null for an empty cell.
   *
   * @throws IllegalArgumentException for anything else
   */
  void row(@Nullable Object... values) {
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        write(row, i, value);
        lines = Math.max(lines, lines(value, columns.get(i)));
      }
    }
    row.setHeightInPoints(Math.min(lines * LINE, HIGHEST));
  }

  /** Not every program finds out by itself how high a row has to be. */
  private static int lines(Object value, Column column) {
    return value instanceof String words ? Fit.lines(words, column.points(), FONT_SIZE, false) : 1;
  }

  private void write(Row row, int column, Object value) {
    boolean wide = columns.get(column).isWide();
    switch (value) {
      case Integer number -> number(row, column, number, wide ? wholeAtLeft : whole);
      case BigDecimal number ->
          number(row, column, number.doubleValue(), wide ? decimalAtLeft : decimal);
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

  private void number(Row row, int column, double number, CellStyle style) {
    Cell cell = row.createCell(column, CellType.NUMERIC);
    cell.setCellValue(number);
    cell.setCellStyle(style);
    if (!columns.get(column).isWide()) {
      sheet.getRow(0).getCell(column).setCellStyle(numberHead);
    }
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private CellStyle style(String format, HorizontalAlignment alignment) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setAlignment(alignment);
    style.setIndention((short) 1);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle headStyle(HorizontalAlignment alignment) {
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
    style.setAlignment(alignment);
    style.setIndention((short) 1);
    return style;
  }
}
