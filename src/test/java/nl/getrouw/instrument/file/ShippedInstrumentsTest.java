package nl.getrouw.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Instruments;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Range;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.instrument.TotalRule;
import nl.getrouw.kernel.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instruments that come with Getrouw. */
class ShippedInstrumentsTest {

  static Stream<Path> files() {
    return Instruments.files().stream();
  }

  @Test
  void thereAreAMeanASumAndAComposite() {
    assertThat(files().map(file -> Instruments.read(Instruments.text(file)).total().rule()))
        .contains(TotalRule.Rule.MEAN, TotalRule.Rule.SUM, TotalRule.Rule.COMPOSITE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isSoundAndNamedAfterItsCodeAndVersion(Path file) {
    Reading reading = InstrumentFile.read(Instruments.text(file));
    assertThat(reading).isInstanceOf(Reading.Sound.class);
    Instrument instrument = reading.orElseThrow();
    assertThat(file.getFileName())
        .hasToString(instrument.code() + "-" + instrument.version() + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysInBothLanguagesWhatItIsNotAndNamesItsSources(Path file) {
    Instrument instrument = Instruments.read(Instruments.text(file));
    assertThat(instrument.notice()).isNotNull();
    assertThat(instrument.notice().isOneText()).isFalse();
    assertThat(instrument.sources()).isNotEmpty();
    assertThat(instrument.items()).noneMatch(item -> item.name().isOneText());
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWrittenSoThatItIsReadBackAsItWas(Path file) {
    Instrument instrument = Instruments.read(Instruments.text(file));
    String written = InstrumentFile.write(instrument);
    assertThat(InstrumentFile.read(written).orElseThrow()).isEqualTo(instrument);
    assertThat(InstrumentFile.write(InstrumentFile.read(written).orElseThrow())).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsItsTextAsItWasRead(Path file) {
    String text = Instruments.text(file);
    assertThat(InstrumentFile.read(text))
        .isInstanceOfSatisfying(
            Reading.Sound.class, sound -> assertThat(sound.yaml()).isEqualTo(text));
  }

  @Test
  void imrHasThirteenItemsAndAMeanFromOneToFive() {
    Instrument imr = Instruments.shipped("imr-fidelity-1.0.yaml");
    assertThat(imr.items()).extracting(Item::code).containsExactlyElementsOf(numbers(13));
    assertThat(imr.totalRange()).contains(range("1.0", "5.0"));
  }

  @Test
  void ipsHasTwentyFiveItemsAndASumFrom25To125() {
    Instrument ips = Instruments.shipped("ips-25-1.0.yaml");
    assertThat(ips.items()).extracting(Item::code).containsExactlyElementsOf(numbers(25));
    assertThat(ips.items()).allMatch(item -> item.notRateable() == 1 && !item.notApplicable());
    assertThat(ips.totalRange()).contains(range("25", "125"));
  }

  @Test
  void factAddsTwoMeansFromTwoToThirteenAndRoundsTheirTotal() {
    Instrument fact = Instruments.shipped("fact-2017-1.0.yaml");
    assertThat(fact.totalRange()).contains(range("2.0", "13.0"));
    assertThat(fact.rounding()).isEqualTo(new Rounding(Rounding.Stage.TOTAL, 1));
    assertThat(fact.gates().getFirst().items()).hasSize(9);
    assertThat(fact.bandsOnTotal().orElseThrow().levels())
        .extracting(level -> level.validMonths())
        .containsExactly(null, 12, 36, 36);
  }

  @Test
  void ourOwnScaleOffersNotApplicableOnlyWhereItSaysWhen() {
    Instrument srh = Instruments.shipped("srh-getrouw-1.0.yaml");
    assertThat(srh.items()).hasSize(34);
    assertThat(srh.items())
        .allSatisfy(
            item -> {
              assertThat(item.explanation().in(Texts.DUTCH).contains("“niet van toepassing”"))
                  .isEqualTo(item.notApplicable());
              assertThat(item.explanation().in(Texts.ENGLISH).contains("“not applicable”"))
                  .isEqualTo(item.notApplicable());
            });
  }

  @Test
  void everyItemOfOurOwnScaleHasFiveDifferentAnchors() {
    assertThat(Instruments.shipped("srh-getrouw-1.0.yaml").items())
        .allSatisfy(
            item -> {
              assertThat(item.anchors().keySet()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
              assertThat(item.anchors().values()).doesNotHaveDuplicates();
            });
  }

  private static List<String> numbers(int last) {
    return Stream.iterate(1, i -> i <= last, i -> i + 1).map(String::valueOf).toList();
  }

  private static Range range(String lowest, String highest) {
    return new Range(new BigDecimal(lowest), new BigDecimal(highest));
  }
}
