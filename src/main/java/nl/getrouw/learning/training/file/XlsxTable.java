package nl.getrouw.learning.training.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import nl.getrouw.learning.training.file.TableFile.Line;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX file. Days become 2026-11-22, other numbers stay as they are stored;
 * of a formula the value counts that was stored with it.
 */
final class XlsxTable {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 31 December 9999
  private static final Set<Integer> DATE_FORMATS = dateFormats();

  private final XlsxParts parts;
  private final List<String> strings = new ArrayList<>();
  private final List<Boolean> datedStyles = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private LocalDate dayZero = DAY_ZERO;
  private boolean inText;
  private boolean inPhonetic;
  private String kind = "";
  private int style;
  private int column;
  private int row;

  private XlsxTable(XlsxParts parts) {
    this.parts = parts;
  }

  static List<Line> read(byte[] content) throws Unreadable {
    XlsxTable table = new XlsxTable(XlsxParts.unpack(content));
    String sheet = table.firstSheet();
    table.readStrings();
    table.readStyles();
    table.parts.read(sheet, table::cell);
    return table.lines;
  }

  private static Set<Integer> dateFormats() {
    Set<Integer> formats = new HashSet<>(Set.of(22));
    for (int number = 14; number <= 17; number++) {
      formats.add(number);
    }
    for (int number = 27; number <= 36; number++) {
      formats.add(number);
    }
    for (int number = 50; number <= 58; number++) {
      formats.add(number);
    }
    return Set.copyOf(formats);
  }

  private String firstSheet() throws Unreadable {
    List<String> ids = new ArrayList<>();
    parts.read(
        "xl/workbook.xml",
        (xml, event) -> {
          if (event == XMLStreamReader.START_ELEMENT) {
            if (xml.getLocalName().equals("workbookPr") && isTrue(attribute(xml, "date1904"))) {
              dayZero = DAY_ZERO_1904;
            } else if (xml.getLocalName().equals("sheet")) {
              ids.add(attribute(xml, "id"));
            }
          }
        });
    Map<String, String> targets = new HashMap<>();
    parts.read(
        "xl/_rels/workbook.xml.rels",
        (xml, event) -> {
          if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
            targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
          }
        });
    String target = ids.isEmpty() ? null : targets.get(ids.getFirst());
    String path =
        target == null
            ? "xl/worksheets/sheet1.xml"
            : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    if (!parts.has(path)) {
      throw new Unreadable(FileFault.ofFile("training.fault.noSpreadsheet"));
    }
    return path;
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  /** By local name, whatever its namespace; empty when it is not there. */
  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void readStrings() throws Unreadable {
    parts.read(
        "xl/sharedStrings.xml",
        (xml, event) -> {
          collect(xml, event);
          if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("si")) {
            strings.add(taken());
          }
        });
  }

  /** Gathers what stands in t elements, without the reading aid beside Asian characters. */
  private void collect(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> {
        inPhonetic |= xml.getLocalName().equals("rPh");
        inText = xml.getLocalName().equals("t") && !inPhonetic;
      }
      case XMLStreamReader.END_ELEMENT -> {
        inText = false;
        inPhonetic &= !xml.getLocalName().equals("rPh");
      }
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
        if (inText) {
          text.append(xml.getText());
        }
      }
      default -> {}
    }
  }

  private String taken() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  private void readStyles() throws Unreadable {
    Map<Integer, String> own = new HashMap<>();
    boolean[] inCells = {false};
    parts.read(
        "xl/styles.xml",
        (xml, event) -> {
          if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
            inCells[0] = false;
          }
          if (event == XMLStreamReader.START_ELEMENT) {
            switch (xml.getLocalName()) {
              case "numFmt" ->
                  own.put(number(attribute(xml, "numFmtId")), attribute(xml, "formatCode"));
              case "cellXfs" -> inCells[0] = true;
              case "xf" -> {
                if (inCells[0]) {
                  int format = number(attribute(xml, "numFmtId"));
                  datedStyles.add(DATE_FORMATS.contains(format) || isDate(own.get(format)));
                }
              }
              default -> {}
            }
          }
        });
  }

  private static boolean isDate(@Nullable String format) {
    if (format == null) {
      return false;
    }
    String plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return plain.contains("y") || plain.contains("d") || plain.contains("j");
  }

  private void cell(XMLStreamReader xml, int event) throws Unreadable {
    String name =
        event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
            ? xml.getLocalName()
            : "";
    if (event == XMLStreamReader.START_ELEMENT) {
      switch (name) {
        case "row" -> begin(attribute(xml, "r"));
        case "c" -> {
          String place = attribute(xml, "r");
          column = place.isEmpty() ? column + 1 : columnOf(place);
          kind = attribute(xml, "t");
          style = number(attribute(xml, "s"));
          text.setLength(0);
        }
        default -> {}
      }
      inText = name.equals("v") || (name.equals("t") && kind.equals("inlineStr"));
    } else if (event == XMLStreamReader.END_ELEMENT) {
      inText = false;
      if (name.equals("c")) {
        put(value());
      } else if (name.equals("row")) {
        lines.add(new Line(row, cells));
      }
    } else if (inText && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
      text.append(xml.getText());
    }
  }

  private void begin(String number) throws Unreadable {
    row = number.isEmpty() ? row + 1 : number(number);
    column = -1;
    cells.clear();
    if (lines.size() > TableFile.MOST_ROWS) {
      throw new Unreadable(FileFault.ofRow(row, "training.fault.tooManyRows", TableFile.MOST_ROWS));
    }
  }

  private void put(String value) {
    if (column >= 0 && column < TableFile.MOST_COLUMNS) {
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, value.strip());
    }
  }

  private String value() throws Unreadable {
    String raw = taken();
    if (raw.isEmpty()) {
      return "";
    }
    return switch (kind) {
      case "s" -> {
        int index = number(raw);
        if (index >= strings.size()) {
          throw new Unreadable(FileFault.ofFile("training.fault.broken"));
        }
        yield strings.get(index);
      }
      case "inlineStr", "str", "e", "b" -> raw;
      case "d" -> raw.length() > 10 ? raw.substring(0, 10) : raw;
      default -> figure(raw);
    };
  }

  private String figure(String raw) throws Unreadable {
    try {
      BigDecimal value = new BigDecimal(raw);
      boolean dated = style < datedStyles.size() && datedStyles.get(style);
      if (dated && value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0) {
        return dayZero.plusDays(value.longValue()).toString();
      }
      return raw.length() > 30 || Math.abs(value.scale()) > 30
          ? raw
          : value.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException none) {
      throw new Unreadable(FileFault.ofFile("training.fault.broken"));
    }
  }

  /** "AB12" is column 27, from 0. */
  private static int columnOf(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && i < 4; i++) {
      char letter = place.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
  }

  private static int number(String text) throws Unreadable {
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw new Unreadable(FileFault.ofFile("training.fault.broken"));
    }
    return Integer.parseInt(text);
  }
}
