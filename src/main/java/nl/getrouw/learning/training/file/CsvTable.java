package nl.getrouw.learning.training.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.learning.training.file.TableFile.Line;

/** CSV in UTF-8, with commas, semicolons or tabs. */
final class CsvTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvTable() {}

  static List<Line> read(byte[] content) throws Unreadable {
    String text = text(content);
    List<Line> lines = new ArrayList<>();
    int next = 1;
    try {
      for (CsvRecord row : csv(text)) {
        next = (int) row.getStartingLineNumber();
        if (lines.size() > TableFile.MOST_ROWS) {
          throw new Unreadable(
              FileFault.ofRow(next, "training.fault.tooManyRows", TableFile.MOST_ROWS));
        }
        lines.add(
            new Line(
                next,
                row.getFields().stream()
                    .limit(TableFile.MOST_COLUMNS)
                    .map(String::strip)
                    .toList()));
      }
    } catch (CsvParseException broken) {
      throw new Unreadable(FileFault.ofRow(next, "training.fault.quotes"));
    }
    return lines;
  }

  private static String text(byte[] content) throws Unreadable {
    CharBuffer decoded = CharBuffer.allocate(content.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), decoded, true);
    String text = decoded.flip().toString();
    if (result.isError()) {
      throw new Unreadable(FileFault.ofRow(lineAfter(text), "training.fault.encoding"));
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isISOControl(character) && "\t\r\n".indexOf(character) < 0) {
        throw new Unreadable(
            FileFault.ofRow(lineAfter(text.substring(0, i)), "training.fault.character"));
      }
    }
    return text;
  }

  private static int lineAfter(String text) {
    return 1 + (int) text.chars().filter(character -> character == '\n').count();
  }

  private static CsvReader<CsvRecord> csv(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** Spreadsheets in Dutch settings write semicolons. */
  private static char separator(String text) {
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
}
