package nl.getrouw.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** A table on a slide, which can be edited there: a head, lines between the rows, no boxes. */
final class SlideTable {

  private static final double PADDING = 7;
  private static final double LARGEST = 19;
  private static final double SMALLEST = 10;

  private final Slide slide;
  private final List<Column> columns;

  /**
   * @param width its share of the width of the slide
   * @param number whether its cells stand at the right
   */
  record Column(String name, double width, boolean number) {}

  /**
   * @param strong whether it stands out
   */
  record Row(List<String> cells, boolean strong) {}

  SlideTable(Slide slide, List<Column> columns) {
    this.slide = slide;
    this.columns = columns;
  }

  /**
   * Draws it, with letters as large as there is room for.
   *
   * @param bottom where it has to end
   * @return where it ends
   */
  double draw(double top, double bottom, List<Row> rows) {
    double size = LARGEST;
    while (size > SMALLEST && !(top + height(rows, size) <= bottom && wordsFit(rows, size))) {
      size--;
    }
    XSLFTable table = slide.shapes().createTable(rows.size() + 1, columns.size());
    table.setAnchor(new Rectangle2D.Double(Slide.MARGIN, top, Slide.ROOM, height(rows, size)));
    table.getCTTable().getTblPr().setFirstRow(true);
    for (int i = 0; i < columns.size(); i++) {
      table.setColumnWidth(i, width(i));
    }
    Row head = head();
    row(table.getRows().getFirst(), head, size - 2, Ink.TEXT_2);
    table.setRowHeight(0, height(head, size - 2));
    for (int i = 0; i < rows.size(); i++) {
      row(table.getRows().get(i + 1), rows.get(i), size, Ink.TEXT);
      table.setRowHeight(i + 1, height(rows.get(i), size));
    }
    return top + height(rows, size);
  }

  private Row head() {
    return new Row(columns.stream().map(Column::name).toList(), false);
  }

  private double width(int column) {
    double all = columns.stream().mapToDouble(Column::width).sum();
    return Slide.ROOM * columns.get(column).width() / all;
  }

  private double height(List<Row> rows, double size) {
    return height(head(), size - 2) + rows.stream().mapToDouble(row -> height(row, size)).sum();
  }

  private boolean wordsFit(List<Row> rows, double size) {
    return Stream.concat(Stream.of(head()), rows.stream())
        .allMatch(
            row ->
                IntStream.range(0, columns.size())
                    .allMatch(
                        i ->
                            Fit.wordsFit(
                                row.cells().get(i), width(i) - 2 * PADDING, size, row.strong())));
  }

  private double height(Row row, double size) {
    double highest = 0;
    for (int i = 0; i < columns.size(); i++) {
      highest =
          Math.max(
              highest, Fit.height(row.cells().get(i), width(i) - 2 * PADDING, size, row.strong()));
    }
    return highest + 2 * PADDING;
  }

  private void row(XSLFTableRow line, Row row, double size, Ink ink) {
    for (int i = 0; i < columns.size(); i++) {
      XSLFTableCell cell = line.getCells().get(i);
      cell.setLeftInset(i == 0 ? 0 : PADDING);
      cell.setRightInset(PADDING);
      cell.setTopInset(PADDING);
      cell.setBottomInset(PADDING);
      cell.setVerticalAlignment(ink == Ink.TEXT ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM);
      cell.setBorderColor(BorderEdge.bottom, (ink == Ink.TEXT ? Ink.LINE : Ink.TEXT_2).color());
      cell.setBorderWidth(BorderEdge.bottom, 0.75);
      cell.clearText();
      XSLFTextParagraph paragraph = cell.addNewTextParagraph();
      paragraph.setTextAlign(columns.get(i).number() ? TextAlign.RIGHT : TextAlign.LEFT);
      slide.run(paragraph, row.cells().get(i), size, ink, row.strong());
    }
  }
}
