package nl.getrouw.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns ratings into a result by the rules of an instrument. The calculation is exact (in
 * fractions); it is rounded half up where the instrument's {@link Rounding} says so, and bands are
 * looked up with the rounded score.
 *
 * <ul>
 *   <li>An item whose condition is not met counts nowhere.
 *   <li>"Not applicable" is left out of a mean. In a sum, the items that were rated stand for it:
 *       the share of the points they earned, of what they could earn above their minimum, is taken
 *       for the whole. So it never counts as 0, and a sum of items that were all rated is simply
 *       their sum.
 *   <li>"Not fit to rate" counts as the value that its item declares.
 *   <li>A missing rating is treated by the {@link MissingRule}, separately for every score: a
 *       domain can have its score while the total is still incomplete.
 *   <li>A domain in which nothing applies is left out of a mean of domains; a part in which nothing
 *       applies leaves a composite without a total.
 * </ul>
 */
public final class Scoring {

  private final Instrument instrument;
  private final Answers answers;
  private final Map<String, List<ItemResult>> results = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final List<ItemResult> items;

  private Scoring(Instrument instrument, Map<String, Rating> ratings) {
    this.instrument = instrument;
    this.answers = new Answers(instrument, ratings);
    for (Domain domain : instrument.domains()) {
      List<ItemResult> ofDomain = domain.items().stream().map(this::itemResult).toList();
      results.put(domain.code(), ofDomain);
      outcomes.put(domain.code(), overItems(ofDomain, domain.aggregate()));
    }
    this.items = results.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The result of a set of ratings.
   *
   * @param ratings by item code; an item without an entry has no rating
   * @throws IllegalArgumentException if a rating belongs to no item of the instrument, lies outside
   *     its item's scale, or is of a kind that its item does not offer
   */
  public static Result score(Instrument instrument, Map<String, Rating> ratings) {
    return new Scoring(instrument, ratings).result();
  }

  private Result result() {
    List<PartOutcome> parts =
        instrument.total().parts().stream()
            .map(part -> new PartOutcome(part, outcome(part)))
            .toList();
    BigDecimal total = reported(total(parts));
    return new Result(
        total,
        total == null ? null : band(instrument.bandsOnTotal().orElse(null), total),
        instrument.domains().stream().map(this::domainResult).toList(),
        parts.stream().map(this::partResult).toList(),
        completeness(),
        instrument.gates().stream().map(this::gateResult).toList(),
        minima(),
        items);
  }

  // Scores

  private Outcome total(List<PartOutcome> parts) {
    return switch (instrument.total().rule()) {
      case SUM -> overItems(items, Domain.Aggregate.SUM);
      case MEAN -> overItems(items, Domain.Aggregate.MEAN);
      case MEAN_OF_DOMAINS -> overDomains(instrument.domains(), false);
      case WEIGHTED_MEAN -> overDomains(instrument.domains(), true);
      case COMPOSITE -> added(parts);
      case NONE -> Outcome.NOTHING;
    };
  }

  private Outcome outcome(TotalRule.Part part) {
    List<Domain> members =
        instrument.domains().stream()
            .filter(domain -> part.domains().contains(domain.code()))
            .toList();
    List<ItemResult> memberItems =
        members.stream().flatMap(domain -> resultsOf(domain).stream()).toList();
    return switch (part.rule()) {
      case MEAN -> overItems(memberItems, Domain.Aggregate.MEAN);
      case SUM -> overItems(memberItems, Domain.Aggregate.SUM);
      case MEAN_OF_DOMAINS -> overDomains(members, false);
    };
  }

  private Outcome overItems(Collection<ItemResult> candidates, Domain.Aggregate aggregate) {
    List<ItemResult> applying = candidates.stream().filter(ItemResult::applies).toList();
    List<ItemResult> applicable = applying.stream().filter(ItemResult::isApplicable).toList();
    List<ItemResult> counted = applicable.stream().filter(item -> item.value() != null).toList();
    int rated = (int) applicable.stream().filter(ItemResult::isRated).count();
    if (counted.isEmpty() || !suffices(counted.size(), applicable.size())) {
      return new Outcome(null, rated, applicable.size());
    }
    Fraction score =
        switch (aggregate) {
          case MEAN -> mean(counted);
          case WEIGHTED_MEAN -> weightedMean(counted);
          case SUM -> sum(counted, applying);
        };
    return new Outcome(score, rated, applicable.size());
  }

  private boolean suffices(int counted, int applicable) {
    return counted == applicable
        || (instrument.missing() instanceof MissingRule.PersonMean(BigDecimal share)
            && share.multiply(BigDecimal.valueOf(applicable)).compareTo(BigDecimal.valueOf(counted))
                <= 0);
  }

  private static Fraction mean(List<ItemResult> counted) {
    return Fraction.of(total(counted, Scoring::value)).dividedBy(Fraction.of(counted.size()));
  }

  private static Fraction weightedMean(List<ItemResult> counted) {
    Fraction weighted = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    for (ItemResult result : counted) {
      Fraction weight = Fraction.of(result.item().weight());
      weighted = weighted.plus(weight.times(Fraction.of(value(result))));
      weights = weights.plus(weight);
    }
    return weighted.dividedBy(weights);
  }

  private static Fraction sum(List<ItemResult> counted, List<ItemResult> applying) {
    long earned = total(counted, result -> value(result) - result.item().scale().min());
    Fraction share = Fraction.of(earned).dividedBy(Fraction.of(total(counted, Scoring::points)));
    long floor = total(applying, result -> result.item().scale().min());
    return Fraction.of(floor).plus(share.times(Fraction.of(total(applying, Scoring::points))));
  }

  private Outcome overDomains(List<Domain> members, boolean weighted) {
    Fraction scores = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    int rated = 0;
    int applicable = 0;
    boolean open = false;
    for (Domain domain : members) {
      Outcome outcome = outcome(domain);
      rated += outcome.rated();
      applicable += outcome.applicable();
      open |= outcome.isOpen();
      if (outcome.score() != null) {
        Fraction weight = weighted ? Fraction.of(domain.weight()) : Fraction.ONE;
        Fraction score = instrument.rounding().carried(Rounding.Stage.DOMAINS, outcome.score());
        scores = scores.plus(weight.times(score));
        weights = weights.plus(weight);
      }
    }
    boolean made = !open && applicable > 0;
    return new Outcome(made ? scores.dividedBy(weights) : null, rated, applicable);
  }

  private Outcome added(List<PartOutcome> parts) {
    Fraction sum = Fraction.ZERO;
    for (PartOutcome part : parts) {
      if (part.outcome().score() == null) {
        return Outcome.NOTHING;
      }
      sum = sum.plus(instrument.rounding().carried(Rounding.Stage.PARTS, part.outcome().score()));
    }
    return new Outcome(sum, 0, 0);
  }

  // What is reported

  private ItemResult itemResult(Item item) {
    Integer value = answers.value(item);
    BandSet bands = instrument.bandsOn(item).orElse(null);
    Band band = value == null ? null : band(bands, BigDecimal.valueOf(value));
    return new ItemResult(item, answers.state(item), value, band);
  }

  private DomainResult domainResult(Domain domain) {
    Outcome outcome = outcome(domain);
    BigDecimal score = reported(outcome);
    Band band = score == null ? null : band(instrument.bandsOn(domain).orElse(null), score);
    return new DomainResult(domain, score, band, outcome.rated(), outcome.applicable());
  }

  private PartResult partResult(PartOutcome part) {
    Outcome outcome = part.outcome();
    return new PartResult(part.part(), reported(outcome), outcome.rated(), outcome.applicable());
  }

  private Completeness completeness() {
    int applying = (int) items.stream().filter(ItemResult::applies).count();
    return new Completeness(
        count(ItemResult.State.SCORED),
        count(ItemResult.State.NOT_APPLICABLE),
        count(ItemResult.State.NOT_RATEABLE),
        count(ItemResult.State.MISSING),
        applying);
  }

  private GateResult gateResult(Gate gate) {
    int fitting = 0;
    int open = 0;
    for (String code : gate.items()) {
      Integer answer = answers.answer(code);
      if (answer != null && gate.answer().holdsFor(answer)) {
        fitting++;
      } else if (answers.isOpen(code)) {
        open++;
      }
    }
    return new GateResult(gate, fitting, open);
  }

  private List<MinimumResult> minima() {
    List<MinimumResult> minima = new ArrayList<>();
    for (ItemResult result : items) {
      Integer minimum = result.item().minimum();
      if (minimum != null && result.isApplicable()) {
        minima.add(new MinimumResult(result.item(), minimum, result.value()));
      }
    }
    return minima;
  }

  private @Nullable BigDecimal reported(Outcome outcome) {
    return outcome.score() == null ? null : instrument.rounding().reported(outcome.score());
  }

  private static @Nullable Band band(@Nullable BandSet bands, BigDecimal score) {
    return bands == null ? null : bands.band(score).orElse(null);
  }

  // Small things

  private Outcome outcome(Domain domain) {
    return outcomes.getOrDefault(domain.code(), Outcome.NOTHING);
  }

  private List<ItemResult> resultsOf(Domain domain) {
    return results.getOrDefault(domain.code(), List.of());
  }

  private int count(ItemResult.State state) {
    return (int) items.stream().filter(item -> item.state() == state).count();
  }

  private static long total(List<ItemResult> results, ToIntFunction<ItemResult> what) {
    return results.stream().mapToInt(what).asLongStream().sum();
  }

  private static int value(ItemResult result) {
    Integer value = result.value();
    return value == null ? 0 : value;
  }

  private static int points(ItemResult result) {
    return result.item().scale().max() - result.item().scale().min();
  }

  /**
   * A score in full precision, and on how much it rests.
   *
   * @param score absent while something is missing, and where nothing applies
   */
  private record Outcome(@Nullable Fraction score, int rated, int applicable) {

    static final Outcome NOTHING = new Outcome(null, 0, 0);

    /** Something applies, but too much is missing for a score. */
    boolean isOpen() {
      return score == null && applicable > 0;
    }
  }

  private record PartOutcome(TotalRule.Part part, Outcome outcome) {}
}
