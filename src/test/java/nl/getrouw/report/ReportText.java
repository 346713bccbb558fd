package nl.getrouw.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.Actor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Everything that can be read in a report, whatever its format. */
record ReportText(AuditReports reports, Actor reader, AuditId audit, Locale language) {

  byte[] content(ReportFormat format) {
    return reports.report(reader, audit, language, format).content();
  }

  String of(ReportFormat format) throws IOException {
    return switch (format) {
      case PDF -> pdf();
      case XLSX -> {
        try (XSSFWorkbook book = workbook()) {
          StringBuilder text = new StringBuilder();
          book.forEach(sheet -> rows(sheet).forEach(row -> text.append(row).append('\n')));
          yield text.toString();
        }
      }
      case PPTX -> {
        try (XMLSlideShow show = slides()) {
          StringBuilder text = new StringBuilder();
          show.getSlides().forEach(slide -> text.append(of(slide)).append('\n'));
          yield text.toString();
        }
      }
    };
  }

  XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(content(ReportFormat.XLSX)));
  }

  XMLSlideShow slides() throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(content(ReportFormat.PPTX)));
  }

  private String pdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(content(ReportFormat.PDF))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The rows of a sheet, each with its cells as they are shown. */
  static List<List<String>> rows(Sheet sheet) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<List<String>> rows = new ArrayList<>();
    int columns = sheet.getRow(0).getLastCellNum();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        cells.add(formatter.formatCellValue(row.getCell(i)));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Title, texts and tables of a slide. */
  static String of(XSLFSlide slide) {
    StringBuilder text = new StringBuilder();
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFTextShape words) {
        text.append(words.getText()).append('\n');
      }
      if (shape instanceof XSLFTable table) {
        table
            .getRows()
            .forEach(
                row -> {
                  row.getCells().forEach(cell -> text.append(cell.getText()).append(" | "));
                  text.append('\n');
                });
      }
    }
    return text.toString();
  }
}
