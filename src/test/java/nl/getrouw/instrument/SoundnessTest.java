package nl.getrouw.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import nl.getrouw.kernel.Bilingual;
import org.junit.jupiter.api.Test;

/** Definitions that are made in code keep the same rules as those that are read. */
class SoundnessTest {

  private static final Bilingual NAME = Bilingual.of("Naam");

  @Test
  void anInstrumentThatIsNotSoundCannotBeMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> instrument(List.of(domain("a", "1", "1")), List.of()))
        .withMessageContaining("domains[1].items[2].code")
        .withMessageContaining("codeTwice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> instrument(List.of(), List.of()))
        .withMessageContaining("listEmpty");
  }

  @Test
  void bandsMustCoverTheRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> instrument(List.of(domain("a", "1")), List.of(band("2"))))
        .withMessageContaining("bandsStartLate");
    assertThat(instrument(List.of(domain("a", "1")), List.of(band("1"), band("2.5"))).bands())
        .hasSize(1);
  }

  @Test
  void theRangeOfAMeanWithDifferentScalesAllowsForWhatMayBeLeftOut() {
    Item five = Item.of("1", NAME, Scale.of(1, 5));
    Item eight = Item.of("2", NAME, Scale.of(0, 8));
    Domain free = domain(five, eight);
    assertThat(range(free)).isEqualTo(range("0.0", "8.0"));
    Domain fixed = domain(compulsory(five), compulsory(eight));
    assertThat(range(fixed)).isEqualTo(range("0.5", "6.5"));
    Domain half = domain(compulsory(five), eight);
    assertThat(range(half)).isEqualTo(range("0.5", "6.5"));
    Domain other = domain(five, compulsory(eight));
    assertThat(range(other)).isEqualTo(range("0.0", "8.0"));
  }

  private static Range range(Domain domain) {
    return instrument(List.of(domain), List.of()).rangeOf(domain);
  }

  private static Range range(String lowest, String highest) {
    return new Range(new BigDecimal(lowest), new BigDecimal(highest));
  }

  private static Item compulsory(Item item) {
    return new Item(
        item.code(),
        item.name(),
        null,
        null,
        null,
        item.scale(),
        false,
        BigDecimal.ONE,
        false,
        null,
        null,
        null,
        item.anchors());
  }

  private static Domain domain(String code, String... items) {
    return new Domain(
        code,
        NAME,
        null,
        null,
        BigDecimal.ONE,
        Domain.Aggregate.MEAN,
        List.of(items).stream().map(item -> Item.of(item, NAME, Scale.of(1, 5))).toList());
  }

  private static Domain domain(Item... items) {
    return new Domain("d", NAME, null, null, BigDecimal.ONE, Domain.Aggregate.MEAN, List.of(items));
  }

  private static Band band(String from) {
    return new Band("from-" + from.replace('.', '-'), NAME, new BigDecimal(from), Look.GOOD, null);
  }

  private static Instrument instrument(List<Domain> domains, List<Band> levels) {
    List<BandSet> bands =
        levels.isEmpty() ? List.of() : List.of(new BandSet(new BandSet.Target.Total(), levels));
    return new Instrument(
        "x",
        "1",
        InstrumentKind.AUDIT,
        NAME,
        NAME,
        null,
        List.of(),
        domains,
        TotalRule.of(TotalRule.Rule.MEAN),
        new Rounding(Rounding.Stage.TOTAL, 1),
        bands,
        List.of(),
        new MissingRule.Incomplete());
  }
}
