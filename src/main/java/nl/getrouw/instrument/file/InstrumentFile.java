package nl.getrouw.instrument.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.instrument.Instrument;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Instruments as YAML files, in the format that {@code docs/instrument-file.md} and {@code
 * getrouw-instrument.schema.json} describe. Reading never fails on what a file holds: it answers
 * with everything that is wrong, line by line.
 */
public final class InstrumentFile {

  /** The format that is read and written. */
  public static final int FORMAT = 1;

  /** The largest file that is looked at, in bytes. */
  public static final int MOST_BYTES = 1_000_000;

  /** The most faults that are named; one more says how many others there are. */
  public static final int MOST_FAULTS = 100;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private InstrumentFile() {}

  /** Reads a file; the answer is either the instrument or everything that is wrong with it. */
  public static Reading read(byte[] file) {
    List<Fault> faults = new ArrayList<>();
    Optional<String> text = text(file, faults);
    Optional<Instrument> instrument =
        text.flatMap(yaml -> InstrumentReader.read(TreeParser.parse(yaml, faults), faults));
    return instrument
        .<Reading>map(sound -> new Reading.Sound(sound, text.orElseThrow()))
        .orElseGet(() -> new Reading.Faulty(inOrder(faults)));
  }

  /** Reads the text of a file, such as one that was stored. */
  public static Reading read(String yaml) {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes an instrument so that reading gives an equal one. What has its default value is left
   * out.
   */
  public static String write(Instrument instrument) {
    return InstrumentWriter.write(instrument);
  }

  private static Optional<String> text(byte[] file, List<Fault> faults) {
    if (file.length > MOST_BYTES) {
      faults.add(
          Fault.at(
              Place.START,
              "",
              "fileTooLarge",
              Integer.toString(file.length / 1000),
              Integer.toString(MOST_BYTES / 1000)));
      return Optional.empty();
    }
    var characters = CharBuffer.allocate(file.length + 1);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(file), characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      faults.add(Fault.at(Place.after(text), "", "encoding"));
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    return hasOnlyText(text, faults) ? Optional.of(text) : Optional.empty();
  }

  private static boolean hasOnlyText(String text, List<Fault> faults) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (!StreamReader.isPrintable(character)) {
        String name = "U+%04X".formatted(character);
        faults.add(Fault.at(Place.after(text.substring(0, i)), "", "character", name));
        return false;
      }
    }
    return true;
  }

  private static List<Fault> inOrder(List<Fault> faults) {
    List<Fault> sorted = faults.stream().distinct().sorted(Fault.IN_ORDER).toList();
    if (sorted.size() <= MOST_FAULTS) {
      return sorted;
    }
    Fault next = sorted.get(MOST_FAULTS);
    List<Fault> first = new ArrayList<>(sorted.subList(0, MOST_FAULTS));
    first.add(
        Fault.at(
            new Place(next.line(), next.column()),
            "",
            "more",
            Integer.toString(sorted.size() - MOST_FAULTS)));
    return first;
  }
}
