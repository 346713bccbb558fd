package nl.getrouw.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.instrument.Instruments;
import nl.getrouw.instrument.RandomInstruments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON schema and the reader agree on the shape of a file. */
class InstrumentSchemaTest {

  /** What is wrong with the shape of a file, not with how its parts fit together. */
  private static final Set<String> SHAPE =
      Set.of(
          "keyUnknown",
          "keyMeant",
          "keyMissing",
          "keyWithoutValue",
          "keyBesideRule",
          "mappingExpected",
          "listExpected",
          "entryNotMapping",
          "listEmpty",
          "textExpected",
          "textEmpty",
          "textNeedsQuotes",
          "integerExpected",
          "numberOutside",
          "flagExpected",
          "wordMeant",
          "wordUnknown",
          "codeForm",
          "itemCodeForm",
          "versionForm",
          "formatUnknown",
          "languagesUnknown",
          "scaleMixed",
          "anchorNotNumber",
          "comparisonNotOne",
          "partsMissing",
          "partsUnexpected",
          "decimalsUnexpected");

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              Instruments.text(Instruments.folder().resolve("getrouw-instrument.schema.json")));

  static Stream<Path> files() {
    return Instruments.files().stream();
  }

  static Stream<InstrumentFaultsTest.Case> casesOfShape() {
    return InstrumentFaultsTest.cases().filter(each -> SHAPE.contains(each.fault()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aShippedInstrumentFits(Path file) {
    assertThat(faults(Instruments.text(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("casesOfShape")
  void aFileOfAnotherShapeIsRefusedByBoth(InstrumentFaultsTest.Case each) {
    assertThat(InstrumentFile.read(each.yaml())).isInstanceOf(Reading.Faulty.class);
    assertThat(faults(each.yaml())).as(each.yaml()).isNotEmpty();
  }

  @Test
  void whatIsWrittenFits() {
    assertThat(faults(InstrumentFaultsTest.resource("sound.yaml"))).isEmpty();
    for (long seed = 0; seed < 100; seed++) {
      String yaml = InstrumentFile.write(new RandomInstruments(seed).any());
      assertThat(faults(yaml)).as(yaml).isEmpty();
    }
  }

  private List<String> faults(String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
