package nl.getrouw.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.Comparison;
import nl.getrouw.instrument.Condition;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Instruments;
import nl.getrouw.instrument.MissingRule;
import nl.getrouw.instrument.RandomInstruments;
import nl.getrouw.instrument.Scale;
import nl.getrouw.kernel.Bilingual;
import org.junit.jupiter.api.Test;

class InstrumentFileTest {

  private static final String SOUND = InstrumentFaultsTest.resource("sound.yaml");

  @Test
  void whatIsWrittenIsReadBackEqual() {
    for (long seed = 0; seed < 500; seed++) {
      Instrument instrument = new RandomInstruments(seed).any();
      String yaml = InstrumentFile.write(instrument);
      assertThat(InstrumentFile.read(yaml))
          .as("seed %d%n%s", seed, yaml)
          .isEqualTo(new Reading.Sound(instrument, yaml));
    }
  }

  @Test
  void bandsConditionsAndGatesAreReadAsTheyStand() {
    Instrument instrument = Instruments.read(SOUND);
    assertThat(instrument.item("1.2").orElseThrow().when())
        .isEqualTo(new Condition("1.1", new Comparison(Comparison.Operator.AT_LEAST, 3)));
    assertThat(instrument.item("1.1").orElseThrow().anchor(5))
        .contains(new Bilingual("Hoog", "High"));
    assertThat(instrument.item("1.1").orElseThrow().scale()).isEqualTo(Scale.of(1, 5));
    assertThat(instrument.bands().getFirst().on()).isEqualTo(new BandSet.Target.Total());
    assertThat(instrument.gates().getFirst().items()).containsExactly("1.1", "2.1");
    assertThat(instrument.domainOf("2.1").code()).isEqualTo("b");
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    Instrument instrument = Instruments.read(SOUND.replace("missing: {rule: incomplete}\n", ""));
    assertThat(instrument.missing()).isEqualTo(new MissingRule.Incomplete());
    assertThat(instrument.items()).allMatch(item -> item.notApplicable() && !item.reversed());
    assertThat(instrument.notice()).isNull();
  }

  @Test
  void englishMayBeLeftOutOfAnInstrumentInDutch() {
    String dutch =
        SOUND
            .replaceAll(", en: [^}]*}", "}")
            .replace("kind: audit\n", "kind: audit\nlanguages: [nl]\n");
    Instrument instrument = Instruments.read(dutch);
    assertThat(instrument.title()).isEqualTo(Bilingual.of("Voorbeeld"));
    assertThat(InstrumentFile.write(instrument)).contains("languages: [nl]").doesNotContain(" en:");
  }

  @Test
  void onlyASoundFileGivesAnInstrument() {
    assertThatIllegalStateException()
        .isThrownBy(() -> InstrumentFile.read("format: 1").orElseThrow())
        .withMessageContaining("keyMissing");
  }

  @Test
  void aChangedFileIsReadOrRefusedButNeverThrows() {
    List<String> files = Instruments.files().stream().map(Instruments::text).toList();
    var random = new SplittableRandom(20171222);
    for (int i = 0; i < 3000; i++) {
      String text = i % 4 == 0 ? SOUND : files.get(random.nextInt(files.size()));
      byte[] mutated = mutated(text.getBytes(StandardCharsets.UTF_8), random);
      assertAnswered(mutated);
    }
  }

  @Test
  void linesInAnyOrderAreReadOrRefusedButNeverThrow() {
    var random = new SplittableRandom(4);
    List<String> lines = SOUND.lines().toList();
    for (int i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      for (int l = 0; l < lines.size(); l++) {
        int kind = random.nextInt(20);
        String line = lines.get(kind == 0 ? random.nextInt(lines.size()) : l);
        text.append(kind == 1 ? "" : kind == 2 ? "  " + line : line).append('\n');
      }
      assertAnswered(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void randomBytesAreRefused() {
    var random = new SplittableRandom(5);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(0, 400)];
      random.nextBytes(bytes);
      assertThat(InstrumentFile.read(bytes)).isInstanceOf(Reading.Faulty.class);
    }
  }

  @Test
  void randomPunctuationIsRefused() {
    var random = new SplittableRandom(6);
    String letters = "{}[]:,-?!&*#|>'\"%@`~ \n\n  ab01.\\u";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int l = random.nextInt(1, 60); l > 0; l--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(InstrumentFile.read(text.toString())).isInstanceOf(Reading.Faulty.class);
    }
  }

  @Test
  void aBombOfAMegabyteIsRefusedQuickly() {
    List<String> bombs =
        List.of(
            "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n",
            "[".repeat(999_999),
            "{a: ".repeat(249_000),
            "- ".repeat(499_000),
            "? ".repeat(499_000),
            "a".repeat(999_999),
            "domains:\n" + "  - {code: a}\n".repeat(70_000),
            "x: 1\n".repeat(190_000),
            "format: [" + "{a: 1},".repeat(140_000) + "]",
            "? " + "k".repeat(400_000) + "\n: {" + "a: {b: 1},".repeat(50_000) + "}",
            "domains:\n  - items:\n" + "    - code: a\n".repeat(60_000),
            "bands:\n" + "  - on: total\n".repeat(60_000),
            SOUND + "\"" + "\\u0041".repeat(160_000) + "\": 1",
            "weight: " + "9".repeat(900_000),
            SOUND.replace("minimum: 2", "minimum: " + "9".repeat(900_000)));
    for (String bomb : bombs) {
      long start = System.nanoTime();
      assertThat(InstrumentFile.read(bomb)).isInstanceOf(Reading.Faulty.class);
      assertThat((System.nanoTime() - start) / 1_000_000)
          .as("milliseconds for " + bomb.substring(0, 20))
          .isLessThan(10_000);
    }
  }

  private static void assertAnswered(byte[] file) {
    switch (InstrumentFile.read(file)) {
      case Reading.Sound(Instrument instrument, String yaml) ->
          assertThat(InstrumentFile.read(InstrumentFile.write(instrument)).orElseThrow())
              .as(yaml)
              .isEqualTo(instrument);
      case Reading.Faulty(List<Fault> faults) ->
          assertThat(faults)
              .isNotEmpty()
              .isSortedAccordingTo(Fault.IN_ORDER)
              .allMatch(fault -> fault.line() >= 1 && fault.column() >= 1);
    }
  }

  private static byte[] mutated(byte[] file, SplittableRandom random) {
    byte[] mutated = file.clone();
    for (int change = random.nextInt(1, 6); change > 0; change--) {
      int at = random.nextInt(mutated.length);
      switch (random.nextInt(4)) {
        case 0 -> mutated[at] = (byte) random.nextInt(256);
        case 1 -> mutated[at] = (byte) "{}[]:,-?&*#|>'\" \n%09".charAt(random.nextInt(20));
        case 2 -> mutated[at] = mutated[random.nextInt(mutated.length)];
        default -> {
          int to = Math.min(mutated.length, at + random.nextInt(1, 40));
          byte[] shorter = new byte[mutated.length - (to - at)];
          System.arraycopy(mutated, 0, shorter, 0, at);
          System.arraycopy(mutated, to, shorter, at, mutated.length - to);
          mutated = shorter;
        }
      }
    }
    return mutated;
  }
}
