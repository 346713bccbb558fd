package nl.getrouw.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a file can have, one by one, with its line. */
class InstrumentFaultsTest {

  private static final String SOUND = resource("sound.yaml");

  /**
   * One case of {@code faults.txt}.
   *
   * @param line on which the fault must be reported
   */
  record Case(String fault, List<String> arguments, String yaml, int line) {

    @Override
    public String toString() {
      return fault + " " + arguments + " on line " + line;
    }
  }

  static Stream<Case> cases() {
    return Arrays.stream(resource("faults.txt").split("(?m)^=== ", -1))
        .skip(1)
        .map(InstrumentFaultsTest::parse);
  }

  @Test
  void theFileThatTheCasesChangeIsSound() {
    assertThat(InstrumentFile.read(SOUND)).isInstanceOf(Reading.Sound.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedOnceOnItsLine(Case expected) {
    assertThat(faults(expected.yaml()))
        .as(expected.yaml())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("instrument.fault." + expected.fault());
              assertThat(fault.line()).isEqualTo(expected.line());
              assertThat(fault.column()).isPositive();
              assertThat(fault.arguments()).isEqualTo(expected.arguments());
            });
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenDecoded() {
    byte[] large = new byte[200_000_000];
    Arrays.fill(large, (byte) 0xFF);
    assertOnly(InstrumentFile.read(large), "fileTooLarge", 1, 1, "200000", "1000");
  }

  @Test
  void anEmptyFile() {
    assertOnly(InstrumentFile.read(""), "empty", 1, 1);
    assertOnly(InstrumentFile.read("# nothing\n---\n"), "empty", 1, 1);
    assertOnly(InstrumentFile.read(" \n\n"), "empty", 1, 1);
  }

  @Test
  void aFileThatIsNoMapping() {
    assertOnly(InstrumentFile.read("just words"), "fileNotMapping", 1, 1);
    assertOnly(InstrumentFile.read("- format: 1\n"), "fileNotMapping", 1, 1);
  }

  @Test
  void anotherEncodingIsPlacedOnItsFirstCharacter() {
    byte[] latin =
        SOUND.replace("Een voorbeeld.", "Eén voorbeeld.").getBytes(StandardCharsets.ISO_8859_1);
    assertOnly(InstrumentFile.read(latin), "encoding", 6, 20);
    assertOnly(
        InstrumentFile.read(("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_16BE)),
        "encoding",
        1,
        1);
  }

  @Test
  void aByteOrderMarkIsNoFault() {
    assertThat(InstrumentFile.read("\uFEFF" + SOUND)).isEqualTo(InstrumentFile.read(SOUND));
  }

  @Test
  void aBinaryFileIsPlacedOnItsFirstCharacterThatIsNoText() {
    assertOnly(
        InstrumentFile.read("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)),
        "character",
        1,
        3,
        "U+0003");
    assertOnly(InstrumentFile.read("format: 1\ncode: a\u0000b\n"), "character", 2, 8, "U+0000");
  }

  @Test
  void moreThanAnInstrumentCanHold() {
    String yaml = "format: 1\nsources: [" + "a,".repeat(100_000) + "a]\n";
    assertThat(faults(yaml)).extracting(Fault::key).containsExactly("instrument.fault.tooMuch");
  }

  @Test
  void aListThatIsTooLong() {
    String sources = "sources:\n" + "  - x\n".repeat(101);
    assertOnly(
        InstrumentFile.read(SOUND.replace("sources:\n  - \"A source\"\n", sources)),
        "listTooLong",
        7,
        1,
        "101",
        "100");
  }

  @Test
  void aTextThatIsTooLong() {
    assertOnly(
        InstrumentFile.read(SOUND.replace("Voorbeeld", "x".repeat(201))),
        "textTooLong",
        5,
        9,
        "201",
        "200");
  }

  @Test
  void everyItemWithoutScale() {
    assertThat(faults(SOUND.replace("scale: {min: 1, max: 5}\n", "")))
        .extracting(Fault::line, Fault::path, Fault::key)
        .containsExactly(
            tuple(14, "domains[1].items[1].scale", "scaleMissing"),
            tuple(19, "domains[1].items[2].scale", "scaleMissing"),
            tuple(25, "domains[2].items[1].scale", "scaleMissing"));
  }

  @Test
  void manyFaultsAreReportedTogetherInTheOrderOfTheirLines() {
    String yaml =
        SOUND
            .replace("kind: audit", "kind: poll\ncolour: red")
            .replace("title: {nl: Voorbeeld, en: Example}", "title: {nl: Voorbeeld}")
            .replace("5: {nl: Hoog, en: High}", "6: {nl: Hoog, en: High}")
            .replace("code: \"2.1\"", "code: \"1.1\"")
            .replace("to: 2.4", "to: 2.3");
    assertThat(faults(yaml))
        .extracting(Fault::line, Fault::path, Fault::key)
        .containsExactly(
            tuple(4, "kind", "wordUnknown"),
            tuple(5, "colour", "keyUnknown"),
            tuple(6, "title.en", "englishMissing"),
            tuple(20, "domains[1].items[1].anchors.6", "offScale"),
            tuple(27, "domains[2].items[1].code", "codeTwice"),
            tuple(42, "bands[1].levels[1].to", "bandGap"),
            tuple(47, "gates[1].items[2]", "itemUnknown"));
  }

  @Test
  void moreFaultsThanAnyoneReadsAreCounted() {
    String unknown =
        String.join("", IntStream.range(0, 250).mapToObj(i -> "zzz" + i + ": 1\n").toList());
    List<Fault> faults = faults(SOUND + unknown);
    assertThat(faults).hasSize(101);
    assertThat(faults.getLast().key()).isEqualTo("instrument.fault.more");
    assertThat(faults.getLast().arguments()).containsExactly("150");
    assertThat(faults.getLast().line()).isEqualTo(faults.get(99).line() + 1);
  }

  @Test
  void aTextFromTheFileIsNeverRepeatedWhole() {
    List<Fault> faults = faults(SOUND.replace("kind: audit", "kind: " + "x".repeat(90)));
    assertThat(faults.getFirst().arguments().getFirst().toString()).hasSize(80).endsWith("…");
  }

  /** Names of all faults that some test here makes. */
  static Stream<String> faultsWithACase() {
    return Stream.concat(
        cases().map(Case::fault),
        Stream.of(
            "fileTooLarge",
            "empty",
            "fileNotMapping",
            "encoding",
            "character",
            "tooMuch",
            "listTooLong",
            "textTooLong",
            "scaleMissing",
            "more"));
  }

  private static Tuple tuple(int line, String path, String fault) {
    return Tuple.tuple(line, path, "instrument.fault." + fault);
  }

  private static void assertOnly(
      Reading reading, String fault, int line, int column, String... arguments) {
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    assertThat(((Reading.Faulty) reading).faults())
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.key()).isEqualTo("instrument.fault." + fault);
              assertThat(List.of(only.line(), only.column())).isEqualTo(List.of(line, column));
              assertThat(only.arguments()).isEqualTo(List.of((Object[]) arguments));
            });
  }

  private static List<Fault> faults(String yaml) {
    return switch (InstrumentFile.read(yaml)) {
      case Reading.Sound _ -> List.of();
      case Reading.Faulty(List<Fault> faults) -> faults;
    };
  }

  private static Case parse(String text) {
    List<String> lines = text.lines().filter(line -> !line.isEmpty()).toList();
    String[] header = lines.getFirst().split(" \\| ", -1);
    var yaml = new ArrayList<>(SOUND.lines().toList());
    int at = 0;
    int marked = 0;
    Iterator<String> changes = lines.subList(1, lines.size()).iterator();
    while (changes.hasNext()) {
      String change = changes.next();
      String content = change.substring(2);
      switch (change.charAt(0)) {
        case '-' -> {
          assertThat(yaml.subList(at, yaml.size())).as(header[0]).contains(content);
          at += yaml.subList(at, yaml.size()).indexOf(content);
          yaml.remove(at);
        }
        case '+' -> yaml.add(at++, content);
        case '!' -> {
          yaml.add(at++, content);
          marked = at;
        }
        default -> throw new IllegalArgumentException(change);
      }
    }
    return new Case(
        header[0],
        List.of(header).subList(1, header.length),
        String.join("\n", yaml) + "\n",
        marked);
  }

  static String resource(String name) {
    try (var resource = InstrumentFaultsTest.class.getResourceAsStream(name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
