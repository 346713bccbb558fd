package nl.getrouw.indicator;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.indicator.Figure.Field;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.organisation.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file with a period in each row; every fault is named by row and column. */
final class FigureSheet {

  static final int MOST_BYTES = 500_000;
  static final int MOST_ROWS = 2_000;
  private static final int MOST_FAULTS = 100;

  private final Definition definition;
  private final LocalDate today;
  private final List<SheetFault> faults;
  private final Map<Field, Integer> places = new EnumMap<>(Field.class);
  private final Map<LocalDate, Integer> rows = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private List<String> headings = List.of();

  private FigureSheet(Definition definition, LocalDate today, List<SheetFault> faults) {
    this.definition = definition;
    this.today = today;
    this.faults = faults;
  }

  /** The figures of a file in its order; what is wrong is added to the faults. */
  static List<Figure> read(
      ReceivedFile file, Definition definition, LocalDate today, List<SheetFault> faults) {
    byte[] content = file.content();
    if (content.length > MOST_BYTES) {
      throw ReceivedFile.tooLarge(MOST_BYTES);
    }
    FigureSheet sheet = new FigureSheet(definition, today, faults);
    text(content, faults).ifPresent(sheet::read);
    if (faults.size() > MOST_FAULTS) {
      int more = faults.size() - MOST_FAULTS;
      faults.subList(MOST_FAULTS, faults.size()).clear();
      faults.add(SheetFault.ofFile("indicator.fault.more", more));
    }
    return sheet.figures;
  }

  private static Optional<String> text(byte[] content, List<SheetFault> faults) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (text.startsWith("PK\u0003\u0004")) {
        faults.add(SheetFault.ofFile("indicator.fault.spreadsheet"));
        return Optional.empty();
      }
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (plain.isBlank()) {
        faults.add(SheetFault.ofFile("indicator.fault.empty"));
        return Optional.empty();
      }
      return Optional.of(plain);
    } catch (CharacterCodingException otherEncoding) {
      faults.add(SheetFault.ofFile("indicator.fault.encoding"));
      return Optional.empty();
    }
  }

  private void read(String text) {
    int line = 1;
    try {
      for (CsvRecord row : csv(text)) {
        line = (int) row.getStartingLineNumber();
        if (row.getFields().stream().allMatch(String::isBlank)) {
          continue;
        }
        if (headings.isEmpty()) {
          if (!takeHeadings(line, row.getFields())) {
            return;
          }
        } else if (figures.size() >= MOST_ROWS) {
          faults.add(SheetFault.ofRow(line, "indicator.fault.rows", MOST_ROWS));
          return;
        } else {
          take(line, row.getFields());
        }
      }
    } catch (CsvParseException broken) {
      faults.add(SheetFault.ofRow(line, "indicator.fault.quotes"));
      return;
    }
    if (figures.isEmpty() && faults.isEmpty()) {
      faults.add(SheetFault.ofFile("indicator.fault.noRows"));
    }
  }

  private static CsvReader<CsvRecord> csv(String text) {
    String first = text.strip().lines().findFirst().orElse("");
    char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private boolean takeHeadings(int line, List<String> cells) {
    headings = cells.stream().map(String::strip).toList();
    SheetColumns columns = SheetColumns.of(definition);
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i);
      Optional<Field> field = columns.named(heading);
      if (field.isEmpty()) {
        fault(line, i, "indicator.fault.column", heading, columns.all());
      } else if (places.putIfAbsent(field.get(), i) != null) {
        fault(line, i, "indicator.fault.columnTwice", heading);
      }
    }
    for (Field field : columns.required()) {
      if (!places.containsKey(field)) {
        faults.add(SheetFault.ofRow(line, "indicator.fault.columnMissing", columns.word(field)));
      }
    }
    return faults.isEmpty();
  }

  private void take(int line, List<String> cells) {
    if (cells.size() != headings.size()) {
      faults.add(SheetFault.ofRow(line, "indicator.fault.cells", cells.size(), headings.size()));
      return;
    }
    int before = faults.size();
    Optional<LocalDate> period = definition.cadence().parse(cell(cells, Field.PERIOD));
    if (period.isEmpty()) {
      fault(
          line,
          Field.PERIOD,
          "indicator.fault.period." + definition.cadence(),
          cell(cells, Field.PERIOD));
    }
    BigDecimal numerator = number(line, cells, Field.NUMERATOR);
    BigDecimal denominator = definition.divides() ? number(line, cells, Field.DENOMINATOR) : null;
    if (faults.size() > before || numerator == null) {
      return;
    }
    LocalDate start = period.orElseThrow();
    Integer earlier = rows.putIfAbsent(start, line);
    if (earlier != null) {
      fault(line, Field.PERIOD, "indicator.fault.periodTwice", earlier);
      return;
    }
    Figure figure = new Figure(start, numerator, denominator, note(cells));
    for (Problem<Field> problem : FigureRules.problems(definition, figure, today)) {
      fault(line, problem.field(), problem.refusal().key(), problem.refusal().arguments());
    }
    figures.add(figure);
  }

  private @Nullable BigDecimal number(int line, List<String> cells, Field field) {
    String text = cell(cells, field);
    if (!text.matches("-?[0-9]{1,10}([.,][0-9]{1,4})?")) {
      fault(line, field, "indicator.fault.number", text);
      return null;
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  /** Without the apostrophe that our own files put before what could be a formula. */
  private String note(List<String> cells) {
    String note = places.containsKey(Field.NOTE) ? cell(cells, Field.NOTE) : "";
    return note.matches("(?s)'[=+\\-@].*") ? note.substring(1) : note;
  }

  private String cell(List<String> cells, Field field) {
    Integer place = places.get(field);
    return place == null ? "" : cells.get(place).strip();
  }

  private void fault(int line, Field field, String key, Object... arguments) {
    Integer place = places.get(field);
    if (place == null) {
      faults.add(SheetFault.ofRow(line, key, arguments));
    } else {
      fault(line, place.intValue(), key, arguments);
    }
  }

  private void fault(int line, int place, String key, Object... arguments) {
    faults.add(new SheetFault(line, place + 1, headings.get(place), key, List.of(arguments)));
  }
}
