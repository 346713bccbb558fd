package nl.getrouw.exchange.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

  private static final String INSTRUMENTS = "src/main/resources/instruments/";
  private static final String IMR = INSTRUMENTS + "imr-fidelity-1.0.yaml";
  private static final String EXAMPLE = "docs/score-example.csv";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  // ---------------------------------------------------------------- good input

  @Test
  void theExampleOfTheDocumentation() {
    assertThat(score(IMR, EXAMPLE)).isZero();

    JsonNode answer = answer();
    assertThat(answer.at("/format").asInt()).isEqualTo(1);
    assertThat(answer.at("/instrument/code").asString()).isEqualTo("imr-fidelity");
    // twelve scores add up to 48, the thirteenth item was set aside
    assertThat(answer.at("/result/total").decimalValue()).isEqualByComparingTo("4.0");
    assertThat(answer.at("/result/completeness/notApplicable").asInt()).isEqualTo(1);
    assertThat(answer.at("/result/completeness/complete").asBoolean()).isTrue();
    assertThat(answer.at("/raters").size()).isEqualTo(2);
    assertThat(answer.at("/raters/0/rater").asString()).isEqualTo("Joris");
    assertThat(answer.at("/agreement/0/compared").asInt()).isEqualTo(12);
    assertThat(answer.at("/agreement/0/exact/agreeing").asDouble()).isEqualTo(9);
    assertThat(answer.at("/agreement/0/withinOne/share").asDouble()).isEqualTo(1);
    assertThat(answer.at("/agreement/0/pairs/0/raters/1").asString()).isEqualTo("Fatima");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** Krippendorff's own example: four raters, twelve units, ordinal alpha .815. */
  @Test
  void krippendorff2004FourRatersTwelveUnits() throws IOException {
    String[] raters = {"123321412   ", "1233224125  ", " 33323422513", "12332441251 "};
    StringBuilder csv = new StringBuilder("rater,item,score\n");
    for (int rater = 0; rater < raters.length; rater++) {
      for (int unit = 0; unit < 12; unit++) {
        csv.append((char) ('A' + rater)).append(',').append(unit + 1).append(',');
        csv.append(raters[rater].substring(unit, unit + 1).strip()).append('\n');
      }
    }

    assertThat(score(IMR, file("krippendorff.csv", csv.toString()))).isZero();

    JsonNode agreement = answer().at("/agreement/0");
    assertThat(agreement.at("/alphaOrdinal/value").asDouble()).isCloseTo(0.815, within(0.0005));
    assertThat(agreement.at("/ac2Quadratic/low").asDouble())
        .isLessThan(agreement.at("/ac2Quadratic/value").asDouble())
        .isGreaterThan(0);
    assertThat(agreement.at("/kappaQuadratic/undefined").asString()).isEqualTo("NOT_TWO_RATERS");
    assertThat(agreement.at("/kappaQuadratic/value").isNull()).isTrue();
    assertThat(agreement.at("/pairs").size()).isEqualTo(6);
    assertThat(answer().at("/result").isNull()).isTrue();
  }

  @Test
  void notApplicableNotRateableAndMissingAreThreeThings() throws IOException {
    StringBuilder csv = new StringBuilder("item;score;reason\n");
    for (int item = 1; item <= 25; item++) {
      csv.append(item).append(';').append(item == 2 ? "n/r" : item == 3 ? "" : "5").append(";\n");
    }

    assertThat(score(INSTRUMENTS + "ips-25-1.0.yaml", file("ips.csv", csv.toString()))).isZero();

    JsonNode result = answer().at("/result");
    assertThat(result.at("/total").isNull()).isTrue();
    assertThat(result.at("/completeness/notRateable").asInt()).isEqualTo(1);
    assertThat(result.at("/completeness/missing").asInt()).isEqualTo(1);
    assertThat(result.at("/items/1/value").asInt()).isEqualTo(1);
    assertThat(result.at("/items/2/state").asString()).isEqualTo("MISSING");
  }

  // ---------------------------------------------------------------- bad input

  @Test
  void everyFaultWithItsLine() throws IOException {
    String scores =
        file(
            "bad.csv",
            """
            rater,item,score,reason
            A,1,4,
            A,1,5,
            A,99,4,
            A,2,7,
            A,3,many,
            ,4,4,
            A,5,4,,,
            A,6,n/r,
            """);

    assertThat(score(IMR, scores)).isEqualTo(2);

    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            scores + ":3: Item 1 is there already for A, in line 2. Keep one of them.",
            scores
                + ":4: This instrument has no item 99. Check the code, and whether this is the"
                + " right instrument.",
            scores + ":5: 7 is outside the scale: item 2 runs from 1 to 5.",
            scores + ":6: many is not a score. Item 3 gets a whole number from 1 to 5, n/a or n/r.",
            scores + ":7: The rater is missing. Fill in a name or a letter.",
            scores
                + ":8: This row has 6 cells, the first row has 4. Check for a separator too many"
                + " or too few.",
            scores + ":9: Item 6 cannot be not rateable. Fill in a score from 1 to 5.");
  }

  @Test
  void aFaultyInstrumentIsNamedByLineAndColumn() throws IOException {
    String yaml = Files.readString(Path.of(IMR)).replace("scale: {min: 1, max: 5}", "scale: 5");
    String instrument = file("own.yaml", yaml);

    assertThat(score(instrument, EXAMPLE)).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8)).containsPattern("own\\.yaml:\\d+:\\d+: \\S+");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("!instrument");
  }

  @Test
  void whateverStandsInTheFilesItSaysSoAndNeverFails() throws IOException {
    Path binary = folder.resolve("binary.csv");
    Files.write(binary, new byte[] {(byte) 0xff, 0, 1, 2, 3});

    assertThat(score(IMR, binary.toString())).isEqualTo(2);
    assertThat(score(binary.toString(), EXAMPLE)).isEqualTo(2);
    assertThat(score(IMR, folder.resolve("nowhere.csv").toString())).isEqualTo(2);
    assertThat(score(IMR, folder.toString())).isEqualTo(2);
    assertThat(score(IMR, file("empty.csv", ""))).isEqualTo(2);
    assertThat(score(IMR, file("heading.csv", "rater,item,score\n"))).isEqualTo(2);
    assertThat(score(IMR, file("columns.csv", "who,item\nA,1\n"))).isEqualTo(2);
    assertThat(score(IMR, file("quotes.csv", "item,score\n\"1,4\n"))).isEqualTo(2);
    assertThat(score(IMR)).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("UTF-8", "cannot be read", "no scores below", "column who", "quotation", "Usage")
        .doesNotContain("Exception");
  }

  @Test
  void inDutchForWhoReadsDutch() throws IOException {
    String scores = file("fout.csv", "item,score\n1,9\n");
    int code =
        new ScoreCommand(new PrintStream(out), stream(err), Locale.forLanguageTag("nl-NL"))
            .run(IMR, scores);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            scores + ":2: 9 valt buiten de schaal: item 1 loopt van 1 tot en met 5.");
  }

  // ---------------------------------------------------------------- as a process

  @Test
  void asAProgramItAnswersOnItsOwnStreams() throws IOException, InterruptedException {
    Process good = program(IMR, EXAMPLE);
    String answer = new String(good.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(good.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(good.exitValue()).isZero();
    assertThat(JsonMapper.shared().readTree(answer).at("/result/total").isNumber()).isTrue();

    Process bad = program(IMR, file("bad.csv", "item,score\n1,9\n"));
    String faults = new String(bad.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bad.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(bad.exitValue()).isEqualTo(2);
    assertThat(bad.getInputStream().readAllBytes()).isEmpty();
    assertThat(faults).contains("bad.csv:2: 9 is outside the scale");
  }

  private static Process program(String... files) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=en",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ScoreCommand.class.getName());
    program.command().addAll(List.of(files));
    return program.start();
  }

  private int score(String... files) {
    return new ScoreCommand(stream(out), stream(err), Locale.ENGLISH).run(files);
  }

  private static PrintStream stream(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  private JsonNode answer() {
    return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
