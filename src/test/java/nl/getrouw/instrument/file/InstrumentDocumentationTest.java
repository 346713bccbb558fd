package nl.getrouw.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.getrouw.instrument.Instruments;
import org.junit.jupiter.api.Test;

/** What docs/instrument-file.md says is true. */
class InstrumentDocumentationTest {

  private static final String DOCUMENT = Instruments.text(Path.of("docs", "instrument-file.md"));

  @Test
  void theExampleIsSound() {
    String example = DOCUMENT.split("```yaml\n", -1)[1].split("```", -1)[0];
    assertThat(InstrumentFile.read(example)).isInstanceOf(Reading.Sound.class);
  }

  @Test
  void everyKeyOfTheSchemaIsDescribed() {
    String schema =
        Instruments.text(Instruments.folder().resolve("getrouw-instrument.schema.json"));
    String properties = schema.substring(schema.indexOf("\"properties\""));
    List<String> keys =
        Pattern.compile("\"([a-zA-Z]+)\": \\{\"(?:\\$ref|type|enum|const)\"")
            .matcher(properties)
            .results()
            .map(match -> match.group(1))
            .filter(key -> !List.of("properties", "items").contains(key))
            .distinct()
            .toList();
    assertThat(keys).contains("minimumShare", "validMonths", "notRateable", "atMost");
    assertThat(keys).allSatisfy(key -> assertThat(DOCUMENT).containsPattern("\\b" + key + "\\b"));
  }
}
