package nl.getrouw.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One version of a measuring instrument: what is asked, and how answers become a result. A
 * published version never changes; results of different versions are not compared.
 *
 * @param code lower case letters, digits and hyphens
 * @param version such as {@code 1.0}
 * @param notice shown on every screen and report, such as "not the official scale"
 * @param sources citations, plain text
 * @param domains in the order in which they are asked
 * @param bands at most one set per target
 */
public record Instrument(
    String code,
    String version,
    InstrumentKind kind,
    Bilingual title,
    Bilingual description,
    @Nullable Bilingual notice,
    List<String> sources,
    List<Domain> domains,
    TotalRule total,
    Rounding rounding,
    List<BandSet> bands,
    List<Gate> gates,
    MissingRule missing) {

  /**
   * @throws IllegalArgumentException if the definition is not sound; see {@link Soundness}
   */
  public Instrument {
    sources = sources.stream().map(String::strip).toList();
    domains = List.copyOf(domains);
    bands = List.copyOf(bands);
    gates = List.copyOf(gates);
    var violations = new Soundness(domains, total, rounding, bands, gates, missing).violations();
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(code + " " + version + " is not sound: " + violations);
    }
  }

  /** All items, in the order in which they are asked. */
  public List<Item> items() {
    return domains.stream().flatMap(domain -> domain.items().stream()).toList();
  }

  public Optional<Item> item(String code) {
    return items().stream().filter(item -> item.code().equals(code)).findFirst();
  }

  public Optional<Domain> domain(String code) {
    return domains.stream().filter(domain -> domain.code().equals(code)).findFirst();
  }

  /**
   * The domain to which an item belongs.
   *
   * @throws IllegalArgumentException if there is no such item
   */
  public Domain domainOf(String itemCode) {
    return domains.stream()
        .filter(domain -> domain.items().stream().anyMatch(item -> item.code().equals(itemCode)))
        .findFirst()
        .orElseThrow(() -> unknown(itemCode));
  }

  /**
   * Whether an item's condition is met by the ratings so far; true for an item without condition.
   * An item whose condition looks at an unanswered item does not apply yet.
   *
   * @throws IllegalArgumentException if there is no such item, or a rating does not fit its item
   */
  public boolean applies(String itemCode, Map<String, Rating> ratings) {
    Item item = item(itemCode).orElseThrow(() -> unknown(itemCode));
    return new Answers(this, ratings).applies(item);
  }

  /** The levels of the total, if it is banded. */
  public Optional<BandSet> bandsOnTotal() {
    return bandsOn(new BandSet.Target.Total());
  }

  /** The levels of a domain: its own, or those of each domain. */
  public Optional<BandSet> bandsOn(Domain domain) {
    return bandsOn(new BandSet.Target.OneDomain(domain.code()))
        .or(() -> bandsOn(new BandSet.Target.EachDomain()));
  }

  /** The levels of an item: its own, or those of each item. */
  public Optional<BandSet> bandsOn(Item item) {
    return bandsOn(new BandSet.Target.OneItem(item.code()))
        .or(() -> bandsOn(new BandSet.Target.EachItem()));
  }

  /** The scores that the total can have; empty without a total. */
  public Optional<Range> totalRange() {
    return reach().total();
  }

  /** The scores that a domain of this instrument can have. */
  public Range rangeOf(Domain domain) {
    return reach().of(domain);
  }

  private Optional<BandSet> bandsOn(BandSet.Target target) {
    return bands.stream().filter(set -> set.on().equals(target)).findFirst();
  }

  private Reach reach() {
    return new Reach(domains, total, rounding, missing);
  }

  private IllegalArgumentException unknown(String itemCode) {
    return new IllegalArgumentException(code + " " + version + " has no item " + itemCode);
  }
}
