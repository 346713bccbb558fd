package nl.getrouw.learning.training.file;

import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.ReceivedFile;

/**
 * A table in a file: its rows in order, blank ones left out.
 *
 * @param lines the first holds the headings
 */
public record TableFile(List<Line> lines) {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 5_000_000;

  public static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 60;

  private static final byte[] ZIP_START = {'P', 'K', 3, 4};

  /**
   * A row.
   *
   * @param number of the line in the file, from 1
   * @param cells without surrounding space
   */
  public record Line(int number, List<String> cells) {

    public Line {
      cells = List.copyOf(cells);
    }

    /** What stands in a column, from 0; empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  public TableFile {
    lines = List.copyOf(lines);
  }

  /** Reads a file, by what it holds and not by its name; what is wrong is added to the faults. */
  public static Optional<TableFile> read(ReceivedFile file, List<FileFault> faults) {
    byte[] content = file.content();
    if (content.length > MOST_BYTES) {
      throw ReceivedFile.tooLarge(MOST_BYTES);
    }
    try {
      List<Line> lines = isZip(content) ? XlsxTable.read(content) : CsvTable.read(content);
      List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
      if (filled.isEmpty()) {
        faults.add(FileFault.ofFile("training.fault.empty"));
        return Optional.empty();
      }
      return Optional.of(new TableFile(filled));
    } catch (Unreadable unreadable) {
      faults.add(unreadable.fault());
      return Optional.empty();
    }
  }

  private static boolean isZip(byte[] content) {
    for (int i = 0; i < ZIP_START.length; i++) {
      if (i >= content.length || content[i] != ZIP_START[i]) {
        return false;
      }
    }
    return true;
  }
}
