package nl.getrouw.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold between the parts of a definition: codes are unique, references lead
 * somewhere, values lie on their scales, and bands cover every reachable score. {@link Instrument}
 * refuses what breaks one; the reader of instrument files names them all with their place.
 */
public final class Soundness {

  /** What must have been read faithfully for a violation to mean anything. */
  public enum Basis {
    /** Only the place itself. */
    PLACE,
    /** The section in which the place is. */
    SECTION,
    /** The item's scale and its domain. */
    ITEM,
    /** All codes of domains and items. */
    CODES,
    /** Everything that decides which scores can be reached. */
    REACH
  }

  /**
   * A broken rule.
   *
   * @param path where, such as {@code domains[2].items[1].anchors.7}; lists count from 1
   * @param rule name of the rule, which is also the end of its message key
   * @param arguments what the message tells, in its order
   */
  public record Violation(String path, String rule, List<String> arguments, Basis basis) {
    public Violation {
      arguments = List.copyOf(arguments);
    }
  }

  private final List<Domain> domains;
  private final TotalRule total;
  private final Rounding rounding;
  private final List<BandSet> bands;
  private final List<Gate> gates;
  private final MissingRule missing;
  private final Reach reach;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Domain> domainsByCode = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  public Soundness(
      List<Domain> domains,
      TotalRule total,
      Rounding rounding,
      List<BandSet> bands,
      List<Gate> gates,
      MissingRule missing) {
    this.domains = domains;
    this.total = total;
    this.rounding = rounding;
    this.bands = bands;
    this.gates = gates;
    this.missing = missing;
    this.reach = new Reach(domains, total, rounding, missing);
    for (Domain domain : domains) {
      domainsByCode.putIfAbsent(domain.code(), domain);
      domain.items().forEach(item -> items.putIfAbsent(item.code(), item));
    }
    checkDomains();
    checkTotal();
    checkMissing();
    checkGates();
    checkBands();
  }

  /** Every broken rule; empty if the definition is sound. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /**
   * What a set of bands must cover: one range per total, domain or item that it is about, by name.
   */
  public Map<String, Range> ranges(BandSet.Target target) {
    Map<String, Range> ranges = new LinkedHashMap<>();
    switch (target) {
      case BandSet.Target.Total _ -> reach.total().ifPresent(range -> ranges.put("total", range));
      case BandSet.Target.OneDomain(String code) -> {
        Domain domain = domainsByCode.get(code);
        if (domain != null) {
          addRange(ranges, domain);
        }
      }
      case BandSet.Target.EachDomain _ ->
          domains.stream()
              .filter(domain -> !isBanded(new BandSet.Target.OneDomain(domain.code())))
              .forEach(domain -> addRange(ranges, domain));
      case BandSet.Target.OneItem(String code) -> {
        Item item = items.get(code);
        if (item != null) {
          ranges.put(code, range(item));
        }
      }
      case BandSet.Target.EachItem _ ->
          items.values().stream()
              .filter(item -> !isBanded(new BandSet.Target.OneItem(item.code())))
              .forEach(item -> ranges.put(item.code(), range(item)));
    }
    return ranges;
  }

  /**
   * The distance between two neighbouring scores: 1 for items, a tenth for one decimal. Empty where
   * scores are not rounded.
   */
  public Optional<BigDecimal> step(BandSet.Target target) {
    if (isAboutItems(target)) {
      return Optional.of(BigDecimal.ONE);
    }
    return rounding.stage() == Rounding.Stage.NONE
        ? Optional.empty()
        : Optional.of(BigDecimal.ONE.movePointLeft(rounding.decimals()));
  }

  private void checkDomains() {
    if (domains.isEmpty()) {
      broken("domains", "listEmpty", Basis.CODES);
    }
    Set<String> domainCodes = new HashSet<>();
    Set<String> earlier = new HashSet<>();
    for (int d = 0; d < domains.size(); d++) {
      Domain domain = domains.get(d);
      String path = entry("domains", d);
      if (!domainCodes.add(domain.code())) {
        broken(path + ".code", "codeTwice", Basis.PLACE, domain.code());
      }
      boolean weighs = total.rule() == TotalRule.Rule.WEIGHTED_MEAN;
      if (!weighs && domain.weight().compareTo(BigDecimal.ONE) != 0) {
        broken(path + ".weight", "weightUnusedDomain", Basis.REACH);
      }
      if (domain.items().isEmpty()) {
        broken(path + ".items", "listEmpty", Basis.CODES);
      }
      for (int i = 0; i < domain.items().size(); i++) {
        Item item = domain.items().get(i);
        checkItem(domain, item, entry(path + ".items", i), earlier);
        earlier.add(item.code());
      }
    }
  }

  private void checkItem(Domain domain, Item item, String path, Set<String> earlier) {
    if (earlier.contains(item.code())) {
      broken(path + ".code", "codeTwice", Basis.PLACE, item.code());
    }
    boolean weighs = domain.aggregate() == Domain.Aggregate.WEIGHTED_MEAN;
    if (!weighs && item.weight().compareTo(BigDecimal.ONE) != 0) {
      broken(path + ".weight", "weightUnusedItem", Basis.ITEM);
    }
    item.anchors().keySet().forEach(value -> checkOnScale(item, value, path + ".anchors." + value));
    checkOnScale(item, item.minimum(), path + ".minimum");
    checkOnScale(item, item.notRateable(), path + ".notRateable");
    if (item.when() != null) {
      checkCondition(item.when(), path + ".when", earlier);
    }
  }

  private void checkCondition(Condition when, String path, Set<String> earlier) {
    Item other = items.get(when.item());
    if (other == null) {
      broken(path + ".item", "itemUnknown", Basis.CODES, when.item());
    } else if (!earlier.contains(when.item())) {
      broken(path + ".item", "conditionLater", Basis.CODES, when.item());
    } else {
      checkComparison(other, when.comparison(), path);
    }
  }

  private void checkComparison(Item item, Comparison comparison, String path) {
    if (!item.scale().contains(comparison.value())) {
      broken(
          path + "." + comparison.operator().key(),
          "comparisonOutside",
          Basis.REACH,
          text(comparison.value()),
          item.code(),
          text(item.scale().min()),
          text(item.scale().max()));
    }
  }

  private void checkOnScale(Item item, @Nullable Integer value, String path) {
    if (value != null && !item.scale().contains(value)) {
      broken(
          path,
          "offScale",
          Basis.ITEM,
          text(value),
          text(item.scale().min()),
          text(item.scale().max()));
    }
  }

  private void checkTotal() {
    boolean composite = total.rule() == TotalRule.Rule.COMPOSITE;
    if (composite && total.parts().isEmpty()) {
      broken("total", "partsMissing", Basis.REACH);
    }
    if (!composite && !total.parts().isEmpty()) {
      broken("total.parts", "partsUnexpected", Basis.REACH);
    }
    if (!composite && rounding.stage() == Rounding.Stage.PARTS) {
      broken("rounding.stage", "roundingWithoutParts", Basis.REACH);
    }
    Set<String> codes = new HashSet<>();
    Set<String> placed = new HashSet<>();
    for (int p = 0; p < total.parts().size(); p++) {
      TotalRule.Part part = total.parts().get(p);
      String path = entry("total.parts", p);
      if (!codes.add(part.code())) {
        broken(path + ".code", "codeTwice", Basis.PLACE, part.code());
      }
      if (part.domains().isEmpty()) {
        broken(path + ".domains", "listEmpty", Basis.REACH);
      }
      for (int d = 0; d < part.domains().size(); d++) {
        String code = part.domains().get(d);
        if (!domainsByCode.containsKey(code)) {
          broken(entry(path + ".domains", d), "domainUnknown", Basis.CODES, code);
        } else if (!placed.add(code)) {
          broken(entry(path + ".domains", d), "domainInTwoParts", Basis.PLACE, code);
        }
      }
    }
  }

  private void checkMissing() {
    if (missing instanceof MissingRule.Value(int value)) {
      items.values().stream()
          .filter(item -> !item.scale().contains(value))
          .findFirst()
          .ifPresent(
              item ->
                  broken(
                      "missing.value",
                      "missingOffScale",
                      Basis.REACH,
                      text(value),
                      item.code(),
                      text(item.scale().min()),
                      text(item.scale().max())));
    }
  }

  private void checkGates() {
    Set<String> codes = new HashSet<>();
    for (int g = 0; g < gates.size(); g++) {
      Gate gate = gates.get(g);
      String path = entry("gates", g);
      if (!codes.add(gate.code())) {
        broken(path + ".code", "codeTwice", Basis.PLACE, gate.code());
      }
      if (gate.items().isEmpty()) {
        broken(path + ".items", "listEmpty", Basis.PLACE);
      } else if (gate.atLeast() < 1 || gate.atLeast() > gate.items().size()) {
        broken(
            path + ".atLeast",
            "gateAtLeast",
            Basis.SECTION,
            text(gate.atLeast()),
            text(gate.items().size()));
      }
      checkGateItems(gate, path);
    }
  }

  private void checkGateItems(Gate gate, String path) {
    Set<String> seen = new HashSet<>();
    boolean comparable = true;
    for (int i = 0; i < gate.items().size(); i++) {
      String code = gate.items().get(i);
      Item item = items.get(code);
      if (item == null) {
        broken(entry(path + ".items", i), "itemUnknown", Basis.CODES, code);
      } else if (!seen.add(code)) {
        broken(entry(path + ".items", i), "gateItemTwice", Basis.PLACE, code);
      } else if (comparable && !item.scale().contains(gate.answer().value())) {
        comparable = false;
        checkComparison(item, gate.answer(), path + ".answer");
      }
    }
  }

  private void checkBands() {
    Set<BandSet.Target> targets = new HashSet<>();
    for (int b = 0; b < bands.size(); b++) {
      BandSet set = bands.get(b);
      String path = entry("bands", b);
      if (!targets.add(set.on())) {
        broken(path + ".on", "bandsTwice", Basis.PLACE, set.on().word());
      }
      switch (set.on()) {
        case BandSet.Target.OneDomain(String code) when !domainsByCode.containsKey(code) ->
            broken(path + ".on", "domainUnknown", Basis.CODES, code);
        case BandSet.Target.OneItem(String code) when !items.containsKey(code) ->
            broken(path + ".on", "itemUnknown", Basis.CODES, code);
        case BandSet.Target.Total _ when total.rule() == TotalRule.Rule.NONE ->
            broken(path + ".on", "bandsWithoutTotal", Basis.REACH);
        default -> {}
      }
      if (set.levels().isEmpty()) {
        broken(path + ".levels", "listEmpty", Basis.PLACE);
      } else {
        checkLevels(set, path + ".levels");
        checkCoverage(set, path + ".levels");
      }
    }
  }

  private void checkLevels(BandSet set, String path) {
    Set<String> codes = new HashSet<>();
    Optional<BigDecimal> step = step(set.on());
    for (int l = 0; l < set.levels().size(); l++) {
      Band level = set.levels().get(l);
      String place = entry(path, l);
      if (!codes.add(level.code())) {
        broken(place + ".code", "codeTwice", Basis.PLACE, level.code());
      }
      if (step.isPresent() && level.from().scale() > step.get().scale()) {
        broken(
            place + ".from",
            "bandTooPrecise",
            Basis.PLACE,
            level.from().toPlainString(),
            text(step.get().scale()));
      }
      if (l > 0 && level.from().compareTo(set.levels().get(l - 1).from()) <= 0) {
        broken(
            place + ".from",
            "bandNotAscending",
            Basis.PLACE,
            level.from().toPlainString(),
            set.levels().get(l - 1).from().toPlainString());
      }
    }
  }

  /**
   * The first level starts at the lowest score, and every level holds scores that can be reached.
   */
  private void checkCoverage(BandSet set, String path) {
    Map<String, Range> ranges = ranges(set.on());
    Basis basis = isAboutItems(set.on()) ? Basis.CODES : Basis.REACH;
    Set<Integer> told = new HashSet<>();
    ranges.forEach(
        (place, range) -> {
          for (int l = 0; l < set.levels().size(); l++) {
            BigDecimal from = set.levels().get(l).from();
            String rule = coverage(l == 0, from, range);
            if (rule != null && told.add(l)) {
              BigDecimal bound = rule.equals("bandAbove") ? range.highest() : range.lowest();
              broken(
                  entry(path, l) + ".from",
                  rule,
                  basis,
                  from.toPlainString(),
                  Decimals.plain(bound).toPlainString(),
                  place);
            }
          }
        });
  }

  private static @Nullable String coverage(boolean first, BigDecimal from, Range range) {
    int low = from.compareTo(range.lowest());
    if (first && low > 0) {
      return "bandsStartLate";
    }
    if (low < 0) {
      return "bandBelow";
    }
    return from.compareTo(range.highest()) > 0 ? "bandAbove" : null;
  }

  private boolean isBanded(BandSet.Target target) {
    return bands.stream().anyMatch(set -> set.on().equals(target));
  }

  private static boolean isAboutItems(BandSet.Target target) {
    return target instanceof BandSet.Target.EachItem || target instanceof BandSet.Target.OneItem;
  }

  private void addRange(Map<String, Range> ranges, Domain domain) {
    if (!domain.items().isEmpty()) {
      ranges.put(domain.code(), reach.of(domain));
    }
  }

  private static Range range(Item item) {
    return new Range(
        BigDecimal.valueOf(item.scale().min()), BigDecimal.valueOf(item.scale().max()));
  }

  private void broken(String path, String rule, Basis basis, String... arguments) {
    violations.add(new Violation(path, rule, Arrays.asList(arguments), basis));
  }

  private static String entry(String list, int index) {
    return list + "[" + (index + 1) + "]";
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
