package nl.getrouw.learning.training;

import java.util.List;
import java.util.Map;
import nl.getrouw.learning.training.file.FileFault;
import nl.getrouw.learning.training.file.TableFile.Line;

/** A row of a file with training records, by the meaning of its columns. */
record RecordRow(Line line, Map<RecordColumn, Integer> places, List<String> headings) {

  String text(RecordColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : line.cell(place);
  }

  boolean has(RecordColumn column) {
    return !text(column).isEmpty();
  }

  FileFault fault(RecordColumn column, String key, Object... arguments) {
    Integer place = places.get(column);
    return place == null
        ? FileFault.ofRow(line.number(), key, arguments)
        : new FileFault(line.number(), place + 1, headings.get(place), key, List.of(arguments));
  }
}
