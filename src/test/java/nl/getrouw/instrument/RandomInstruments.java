package nl.getrouw.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/** Arbitrary sound instruments and arbitrary ratings that fit them; the same for the same seed. */
public final class RandomInstruments {

  private static final Bilingual NAME = new Bilingual("Naam", "Name");

  private final SplittableRandom random;

  public RandomInstruments(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Any instrument. */
  public Instrument any() {
    return with(one(TotalRule.Rule.values()), random.nextBoolean());
  }

  /** Any instrument whose items have no conditions, so that they can stand in any order. */
  Instrument withoutConditions() {
    return with(one(TotalRule.Rule.values()), false);
  }

  Instrument with(TotalRule.Rule rule, boolean conditions) {
    boolean weighted = rule == TotalRule.Rule.WEIGHTED_MEAN;
    List<Item> items = new ArrayList<>();
    List<Domain> domains = new ArrayList<>();
    for (int d = 0, count = random.nextInt(1, 5); d < count; d++) {
      List<Item> ofDomain = new ArrayList<>();
      Domain.Aggregate aggregate = one(Domain.Aggregate.values());
      for (int i = 0, most = random.nextInt(1, 6); i < most; i++) {
        Item item = item((d + 1) + "." + (i + 1), aggregate, conditions ? items : List.of());
        ofDomain.add(item);
        items.add(item);
      }
      domains.add(
          new Domain(
              "d" + (d + 1),
              name(),
              random.nextBoolean() ? name() : null,
              random.nextBoolean() ? one(Ingredient.values()) : null,
              weighted ? weight() : BigDecimal.ONE,
              aggregate,
              ofDomain));
    }
    boolean composite = rule == TotalRule.Rule.COMPOSITE;
    return new Instrument(
        "random",
        "1.0",
        one(InstrumentKind.values()),
        name(),
        name(),
        random.nextBoolean() ? name() : null,
        List.of("Source: \"one\"", "- two"),
        domains,
        new TotalRule(rule, composite ? parts(domains) : List.of()),
        rounding(composite),
        List.of(),
        random.nextBoolean() ? List.of(gate(items)) : List.of(),
        missing());
  }

  /** Ratings of any kind for most of the items. */
  Map<String, Rating> ratings(Instrument instrument) {
    var ratings = new HashMap<String, Rating>();
    int missing = random.nextInt(0, 4);
    for (Item item : instrument.items()) {
      if (random.nextInt(0, 12) >= missing) {
        ratings.put(item.code(), rating(item));
      }
    }
    return ratings;
  }

  /** A score for every item. */
  Map<String, Rating> scores(Instrument instrument) {
    var ratings = new HashMap<String, Rating>();
    instrument.items().forEach(item -> ratings.put(item.code(), scored(item)));
    return ratings;
  }

  Rating.Scored scored(Item item) {
    return new Rating.Scored(random.nextInt(item.scale().min(), item.scale().max() + 1));
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(0, list.size()));
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> rest = new ArrayList<>(list);
    List<T> shuffled = new ArrayList<>();
    while (!rest.isEmpty()) {
      shuffled.add(rest.remove(random.nextInt(0, rest.size())));
    }
    return shuffled;
  }

  private Rating rating(Item item) {
    int kind = random.nextInt(0, 6);
    if (kind == 0 && item.notApplicable()) {
      return new Rating.NotApplicable("not here");
    }
    return kind == 1 && item.notRateable() != null
        ? new Rating.NotRateable("unclear")
        : scored(item);
  }

  private Item item(String code, Domain.Aggregate aggregate, List<Item> earlier) {
    Scale scale = scale();
    return new Item(
        code,
        name(),
        random.nextBoolean() ? name() : null,
        random.nextBoolean() ? name() : null,
        null,
        scale,
        random.nextBoolean(),
        aggregate == Domain.Aggregate.WEIGHTED_MEAN ? weight() : BigDecimal.ONE,
        random.nextInt(0, 3) > 0,
        random.nextBoolean() ? value(scale) : null,
        random.nextBoolean() ? value(scale) : null,
        condition(earlier),
        new TreeMap<>(random.nextBoolean() ? Map.of(scale.min(), name()) : Map.of()));
  }

  private @Nullable Condition condition(List<Item> earlier) {
    if (earlier.isEmpty() || random.nextInt(0, 3) > 0) {
      return null;
    }
    Item other = one(earlier);
    return new Condition(
        other.code(), new Comparison(one(Comparison.Operator.values()), value(other.scale())));
  }

  private Scale scale() {
    return switch (random.nextInt(0, 5)) {
      case 0 -> Scale.ofYesNo();
      case 1 -> Scale.of(1, 8);
      case 2 -> Scale.of(-3, 3);
      case 3 -> Scale.of(0, 10);
      default -> Scale.of(1, 5);
    };
  }

  private Integer value(Scale scale) {
    return random.nextInt(scale.min(), scale.max() + 1);
  }

  private BigDecimal weight() {
    return BigDecimal.valueOf(random.nextInt(1, 40), 1);
  }

  private List<TotalRule.Part> parts(List<Domain> domains) {
    return IntStream.range(0, domains.size())
        .filter(d -> d == 0 || random.nextInt(0, 4) > 0)
        .mapToObj(
            d ->
                new TotalRule.Part(
                    "p" + d, NAME, List.of("d" + (d + 1)), one(TotalRule.PartRule.values())))
        .toList();
  }

  private Rounding rounding(boolean composite) {
    Rounding.Stage stage = one(Rounding.Stage.values());
    if (stage == Rounding.Stage.PARTS && !composite) {
      stage = Rounding.Stage.TOTAL;
    }
    return new Rounding(stage, stage == Rounding.Stage.NONE ? 0 : random.nextInt(0, 4));
  }

  private MissingRule missing() {
    return switch (random.nextInt(0, 3)) {
      case 0 -> new MissingRule.Incomplete();
      case 1 -> new MissingRule.PersonMean(BigDecimal.valueOf(random.nextInt(1, 101), 2));
      default -> new MissingRule.Value(1); // on every scale above
    };
  }

  private Gate gate(List<Item> items) {
    return new Gate(
        "gate",
        NAME,
        List.of(items.getFirst().code()),
        1,
        new Comparison(one(Comparison.Operator.values()), value(items.getFirst().scale())));
  }

  /** Text with everything that could break a file. */
  private Bilingual name() {
    List<String> awkward =
        List.of(
            "yes",
            "1.0",
            "null",
            "- dash",
            "# hash",
            "a: b",
            "{a, b}",
            "'quote",
            "\"quotes\"",
            "twee\nregels",
            "één",
            "back\\slash",
            "tab\there",
            "end:",
            "*star",
            "&and",
            "%",
            "@",
            "\uD83C\uDF31 plant",
            "?",
            "line \u2028 end",
            "~",
            "2024-01-01",
            "0x1F",
            "trailing #");
    return new Bilingual(one(awkward), one(awkward));
  }

  private <E> E one(E[] values) {
    return values[random.nextInt(0, values.length)];
  }
}
