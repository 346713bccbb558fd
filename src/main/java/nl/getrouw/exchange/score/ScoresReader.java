package nl.getrouw.exchange.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;

/** Reads a CSV file with one rating in each row. All faults are found at once. */
final class ScoresReader {

  static final int MOST_BYTES = 2_000_000;

  /** The figures on pairs of raters grow with the square of the number of raters. */
  static final int MOST_RATERS = 20;

  private static final List<String> REQUIRED = List.of("item", "score");
  private static final List<String> OPTIONAL = List.of("rater", "reason");

  private final Instrument instrument;
  private final String file;
  private final List<ScoreFault> faults;
  private final Map<String, Map<String, Rating>> rows = new LinkedHashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private int cells;

  private ScoresReader(Instrument instrument, String file, List<ScoreFault> faults) {
    this.instrument = instrument;
    this.file = file;
    this.faults = faults;
  }

  /** Reads a file; what is wrong is added to the faults. */
  static Optional<ScoreSheets> read(
      Instrument instrument, String file, byte[] content, List<ScoreFault> faults) {
    int before = faults.size();
    ScoresReader reader = new ScoresReader(instrument, file, faults);
    reader.read(content);
    return faults.size() == before ? Optional.of(ScoreSheets.of(reader.rows)) : Optional.empty();
  }

  private void read(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      fault(0, "score.fault.encoding");
    } catch (CsvParseException _) {
      fault(0, "score.fault.quotes");
    }
  }

  private void rows(String text) {
    CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text);
    for (CsvRecord row : csv) {
      int line = (int) row.getStartingLineNumber();
      if (row.getFields().stream().allMatch(String::isBlank)) {
        continue;
      }
      if (cells == 0) {
        if (!headings(line, row.getFields())) {
          return;
        }
      } else if (row.getFieldCount() != cells) {
        fault(line, "score.fault.cells", row.getFieldCount(), cells);
      } else {
        rating(line, row);
      }
    }
    if (seen.isEmpty() && faults.isEmpty()) {
      fault(0, "score.fault.empty");
    }
    if (rows.size() > MOST_RATERS) {
      fault(0, "score.fault.raters", rows.size(), MOST_RATERS);
    }
  }

  /** Spreadsheets in Dutch settings write semicolons. */
  private static char separator(String text) {
    String first = text.strip().lines().findFirst().orElse("");
    return List.of(';', '\t').stream()
        .filter(candidate -> first.indexOf(candidate) >= 0 && first.indexOf(',') < 0)
        .findFirst()
        .orElse(',');
  }

  /** Whether it makes sense to read on. */
  private boolean headings(int line, List<String> headings) {
    int before = faults.size();
    cells = headings.size();
    for (int i = 0; i < cells; i++) {
      String heading = headings.get(i).strip().toLowerCase(Locale.ROOT);
      if (!REQUIRED.contains(heading) && !OPTIONAL.contains(heading)) {
        fault(line, "score.fault.columnUnknown", headings.get(i).strip());
      } else if (places.putIfAbsent(heading, i) != null) {
        fault(line, "score.fault.columnTwice", heading);
      }
    }
    REQUIRED.stream()
        .filter(column -> !places.containsKey(column))
        .forEach(column -> fault(line, "score.fault.columnMissing", column));
    return faults.size() == before;
  }

  private void rating(int line, CsvRecord row) {
    String code = cell(row, "item");
    String rater = places.containsKey("rater") ? cell(row, "rater") : ScoreSheets.CONSENSUS;
    if (rater.equalsIgnoreCase(ScoreSheets.CONSENSUS)) {
      rater = ScoreSheets.CONSENSUS;
    }
    Item item = instrument.item(code).orElse(null);
    if (rater.isEmpty()) {
      fault(line, "score.fault.raterMissing");
    } else if (item == null) {
      fault(line, code.isEmpty() ? "score.fault.itemMissing" : "score.fault.itemUnknown", code);
    } else {
      Integer twice = seen.putIfAbsent(rater + '\u0000' + code, line);
      if (twice != null) {
        fault(line, "score.fault.itemTwice", code, rater, twice);
        return;
      }
      Map<String, Rating> sheet = rows.computeIfAbsent(rater, name -> new LinkedHashMap<>());
      rating(line, item, cell(row, "score"), cell(row, "reason"))
          .ifPresent(rating -> sheet.put(code, rating));
    }
  }

  /** Empty for a score that is missing, and for a faulty one. */
  private Optional<Rating> rating(int line, Item item, String score, String reason) {
    if (score.isEmpty()) {
      return Optional.empty();
    }
    Optional<Rating> rating = ScoreWords.rating(item, score, reason);
    if (rating.isEmpty()) {
      fault(line, "score.fault.score", score, item.scale().min(), item.scale().max(), item.code());
    } else if (!item.accepts(rating.get())) {
      String key =
          switch (rating.get()) {
            case Rating.Scored _ -> "score.fault.outside";
            case Rating.NotApplicable _ -> "score.fault.notApplicable";
            case Rating.NotRateable _ -> "score.fault.notRateable";
          };
      fault(line, key, score, item.scale().min(), item.scale().max(), item.code());
      return Optional.empty();
    }
    return rating;
  }

  private String cell(CsvRecord row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : row.getField(place).strip();
  }

  private void fault(int line, String key, Object... arguments) {
    faults.add(ScoreFault.ofLine(file, line, key, arguments));
  }
}
