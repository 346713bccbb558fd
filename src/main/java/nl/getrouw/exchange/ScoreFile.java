package nl.getrouw.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.ReceivedFile;

/**
 * A CSV file with a score in each row, taken apart into cells; what the cells mean is not looked at
 * yet.
 *
 * @param rows without blank ones
 */
record ScoreFile(List<Row> rows) {

  /** The largest file that is read, in bytes. */
  static final int MOST_BYTES = 2_000_000;

  static final int MOST_ROWS = 10_000;

  /**
   * One row.
   *
   * @param line of the file at which it starts, from 1
   */
  record Row(int line, Map<Column, Cell> cells) {

    /** What stands in a column, without surrounding space; empty where the file lacks it. */
    String text(Column column) {
      Cell cell = cells.get(column);
      return cell == null ? "" : cell.text();
    }

    CellFault fault(Column column, String key, Object... arguments) {
      Cell cell = cells.get(column);
      return cell == null
          ? CellFault.ofRow(line, key, arguments)
          : new CellFault(line, cell.column(), cell.heading(), key, List.of(arguments));
    }
  }

  /** One cell. */
  record Cell(int column, String heading, String text) {}

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String ZIP_START = "PK\u0003\u0004";

  ScoreFile {
    rows = List.copyOf(rows);
  }

  /** Reads a file; what is wrong is added to the faults. */
  static Optional<ScoreFile> read(ReceivedFile file, List<CellFault> faults) {
    return text(file.content(), faults).flatMap(text -> new Reader(text, faults).read());
  }

  private static Optional<String> text(byte[] content, List<CellFault> faults) {
    if (content.length > MOST_BYTES) {
      throw ReceivedFile.tooLarge(MOST_BYTES);
    }
    CharBuffer decoded = CharBuffer.allocate(content.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), decoded, true);
    String text = decoded.flip().toString();
    if (text.startsWith(ZIP_START)) {
      faults.add(CellFault.ofFile("exchange.fault.spreadsheet"));
      return Optional.empty();
    }
    if (result.isError()) {
      faults.add(CellFault.ofRow(lineAfter(text), "exchange.fault.encoding"));
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    Optional<Integer> control = firstControlCharacter(text);
    if (control.isPresent()) {
      int line = lineAfter(text.substring(0, control.get()));
      faults.add(CellFault.ofRow(line, "exchange.fault.character"));
      return Optional.empty();
    }
    if (text.isBlank()) {
      faults.add(CellFault.ofFile("exchange.fault.empty"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static int lineAfter(String text) {
    return 1 + (int) text.chars().filter(character -> character == '\n').count();
  }

  private static Optional<Integer> firstControlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isISOControl(character) && "\t\r\n".indexOf(character) < 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Takes one text apart. */
  private static final class Reader {

    private final String text;
    private final List<CellFault> faults;
    private final List<Row> rows = new ArrayList<>();
    private List<String> headings = List.of();
    private Map<Column, Integer> places = Map.of();
    private int nextLine = 1;

    Reader(String text, List<CellFault> faults) {
      this.text = text;
      this.faults = faults;
    }

    Optional<ScoreFile> read() {
      try {
        for (CsvRecord row : csv()) {
          nextLine = (int) row.getStartingLineNumber();
          if (!isBlank(row) && !take(row)) {
            return Optional.empty();
          }
          nextLine += lineAfter(String.join("", row.getFields()));
        }
      } catch (CsvParseException _) {
        faults.add(CellFault.ofRow(nextLine, "exchange.fault.quotes"));
        return Optional.empty();
      }
      if (rows.isEmpty() && faults.isEmpty()) {
        faults.add(CellFault.ofFile("exchange.fault.noRows"));
      }
      return Optional.of(new ScoreFile(rows));
    }

    private CsvReader<CsvRecord> csv() {
      return CsvReader.builder()
          .fieldSeparator(separator())
          .skipEmptyLines(false)
          .allowUnclosedQuote(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(text);
    }

    /** Spreadsheets in Dutch settings write semicolons. */
    private char separator() {
      String first = text.strip().lines().findFirst().orElse("");
      char most = ',';
      for (char candidate : new char[] {';', '\t'}) {
        if (count(first, candidate) > count(first, most)) {
          most = candidate;
        }
      }
      return most;
    }

    private static long count(String line, char wanted) {
      return line.chars().filter(character -> character == wanted).count();
    }

    private static boolean isBlank(CsvRecord row) {
      return row.getFields().stream().allMatch(String::isBlank);
    }

    /** Whether it makes sense to read on. */
    private boolean take(CsvRecord row) {
      if (headings.isEmpty()) {
        return takeHeadings(row);
      }
      if (rows.size() == MOST_ROWS) {
        faults.add(CellFault.ofRow(nextLine, "exchange.fault.tooManyRows", MOST_ROWS));
        return false;
      }
      if (row.getFieldCount() != headings.size()) {
        faults.add(
            CellFault.ofRow(
                nextLine, "exchange.fault.cells", row.getFieldCount(), headings.size()));
        return true;
      }
      Map<Column, Cell> cells = new EnumMap<>(Column.class);
      places.forEach(
          (column, place) ->
              cells.put(
                  column, new Cell(place + 1, headings.get(place), row.getField(place).strip())));
      rows.add(new Row(nextLine, cells));
      return true;
    }

    private boolean takeHeadings(CsvRecord row) {
      headings = row.getFields().stream().map(String::strip).toList();
      Map<Column, Integer> found = new EnumMap<>(Column.class);
      int before = faults.size();
      for (int i = 0; i < headings.size(); i++) {
        heading(i, found);
      }
      for (Column column : Column.values()) {
        if (column.isRequired() && !found.containsKey(column)) {
          faults.add(CellFault.ofRow(nextLine, "exchange.fault.columnMissing", column.word()));
        }
      }
      places = found;
      return faults.size() == before;
    }

    private void heading(int place, Map<Column, Integer> found) {
      String heading = headings.get(place);
      Optional<Column> column = Column.named(heading);
      if (column.isEmpty()) {
        faults.add(headingFault(place, "exchange.fault.columnUnknown", heading, Column.known()));
      } else if (found.putIfAbsent(column.get(), place) != null) {
        faults.add(headingFault(place, "exchange.fault.columnTwice", heading));
      }
    }

    private CellFault headingFault(int place, String key, Object... arguments) {
      return new CellFault(nextLine, place + 1, headings.get(place), key, List.of(arguments));
    }
  }
}
