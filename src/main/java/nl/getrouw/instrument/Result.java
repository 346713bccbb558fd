package nl.getrouw.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set of ratings comes to. Scores are rounded as the instrument declares, and banded on the
 * rounded value: show them as they are.
 *
 * @param total absent while incomplete, and where the instrument has no total
 * @param band of the total
 * @param domains in the order of the instrument
 * @param parts in the order of the instrument; empty without a composite
 * @param gates all gates, met or not
 * @param minima all applicable items with a minimum, met or not
 * @param items all items in the order of the instrument
 */
public record Result(
    @Nullable BigDecimal total,
    @Nullable Band band,
    List<DomainResult> domains,
    List<PartResult> parts,
    Completeness completeness,
    List<GateResult> gates,
    List<MinimumResult> minima,
    List<ItemResult> items) {

  public Result {
    domains = List.copyOf(domains);
    parts = List.copyOf(parts);
    gates = List.copyOf(gates);
    minima = List.copyOf(minima);
    items = List.copyOf(items);
  }

  /** Whether all gates are met and all minima reached. */
  public boolean meetsRequirements() {
    return gates.stream().allMatch(GateResult::isMet)
        && minima.stream().allMatch(MinimumResult::isMet);
  }

  /**
   * @throws IllegalArgumentException if the instrument has no such domain
   */
  public DomainResult domain(String code) {
    return domains.stream()
        .filter(result -> result.domain().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No domain " + code));
  }

  /**
   * @throws IllegalArgumentException if the instrument has no such item
   */
  public ItemResult item(String code) {
    return items.stream()
        .filter(result -> result.item().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No item " + code));
  }
}
