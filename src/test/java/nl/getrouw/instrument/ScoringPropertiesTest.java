package nl.getrouw.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every instrument and all ratings, tried on many of both. */
class ScoringPropertiesTest {

  private static final int TRIES = 1500;

  @Test
  void theOrderOfItemsAndDomainsDoesNotMatter() {
    forAll(
        random -> {
          Instrument instrument = random.withoutConditions();
          Map<String, Rating> ratings = random.ratings(instrument);
          List<Domain> shuffled =
              random.shuffled(instrument.domains()).stream()
                  .map(domain -> with(domain, random.shuffled(domain.items())))
                  .toList();
          Result result = Scoring.score(instrument, ratings);
          Result other = Scoring.score(with(instrument, shuffled), ratings);
          assertThat(other.total()).isEqualTo(result.total());
          assertThat(other.completeness()).isEqualTo(result.completeness());
          assertThat(other.meetsRequirements()).isEqualTo(result.meetsRequirements());
          for (Domain domain : instrument.domains()) {
            assertThat(other.domain(domain.code()).score())
                .isEqualTo(result.domain(domain.code()).score());
          }
        });
  }

  @Test
  void everyScoreLiesWithinTheRangeOfTheInstrument() {
    forAll(
        random -> {
          Instrument instrument = random.any();
          Result result = Scoring.score(instrument, random.ratings(instrument));
          assertWithin(result.total(), instrument.totalRange().orElse(null));
          for (DomainResult domain : result.domains()) {
            assertWithin(domain.score(), instrument.rangeOf(domain.domain()));
          }
        });
  }

  @Test
  void theEndsOfTheRangeAreReachedWhereNothingIsLeftOut() {
    forAll(
        random -> {
          Instrument instrument = random.withoutConditions();
          if (instrument.items().stream().anyMatch(Item::notApplicable)
              || instrument.missing() instanceof MissingRule.PersonMean
              || instrument.totalRange().isEmpty()) {
            return;
          }
          Range range = instrument.totalRange().orElseThrow();
          assertThat(Scoring.score(instrument, extreme(instrument, false)).total())
              .isEqualTo(range.lowest());
          assertThat(Scoring.score(instrument, extreme(instrument, true)).total())
              .isEqualTo(range.highest());
        });
  }

  @Test
  void notApplicableIsTheSameAsAnItemThatDoesNotExist() {
    forAll(
        random -> {
          Instrument instrument = withoutSums(random.withoutConditions());
          Map<String, Rating> ratings = random.scores(instrument);
          Item left = random.one(instrument.items());
          Domain domain = instrument.domainOf(left.code());
          if (!left.notApplicable() || domain.items().size() == 1) {
            return;
          }
          ratings.put(left.code(), new Rating.NotApplicable("not here"));
          Result result = Scoring.score(instrument, ratings);

          ratings.remove(left.code());
          List<Item> rest = new ArrayList<>(domain.items());
          rest.remove(left);
          Instrument smaller =
              with(
                  instrument,
                  instrument.domains().stream()
                      .map(each -> each.equals(domain) ? with(each, rest) : each)
                      .toList());
          Result without = Scoring.score(smaller, ratings);
          assertThat(result.total()).isEqualTo(without.total());
          assertThat(result.domain(domain.code()).score())
              .isEqualTo(without.domain(domain.code()).score());
        });
  }

  @Test
  void leavingOutAmongTheHighestKeepsASumAndAMeanTheHighest() {
    forAll(
        random -> {
          TotalRule.Rule rule = random.one(List.of(TotalRule.Rule.SUM, TotalRule.Rule.MEAN));
          Instrument instrument = random.with(rule, false);
          Map<String, Rating> ratings = extreme(instrument, true);
          BigDecimal highest = Scoring.score(instrument, ratings).total();
          Item kept = random.one(instrument.items());
          for (Item item : instrument.items()) {
            if (item.notApplicable() && !item.equals(kept)) {
              ratings.put(item.code(), new Rating.NotApplicable("not here"));
            }
          }
          BigDecimal total = Scoring.score(instrument, ratings).total();
          if (rule == TotalRule.Rule.SUM || hasOneScale(instrument)) {
            assertThat(total).isEqualTo(highest);
          }
        });
  }

  @Test
  void aHigherScoreNeverLowersAnything() {
    forAll(
        random -> {
          Instrument instrument = random.withoutConditions();
          Map<String, Rating> ratings = random.ratings(instrument);
          Item item = random.one(instrument.items());
          ratings.put(
              item.code(),
              new Rating.Scored(item.reversed() ? item.scale().max() : item.scale().min()));
          Result low = Scoring.score(instrument, ratings);
          ratings.put(item.code(), random.scored(item));
          Result high = Scoring.score(instrument, ratings);
          if (low.total() != null) {
            assertThat(high.total()).isGreaterThanOrEqualTo(low.total());
          }
        });
  }

  @Test
  void aRatingMoreNeverMakesAResultLessComplete() {
    forAll(
        random -> {
          Instrument instrument = random.withoutConditions();
          Map<String, Rating> ratings = random.ratings(instrument);
          Result before = Scoring.score(instrument, ratings);
          Item item = random.one(instrument.items());
          boolean wasMissing = ratings.putIfAbsent(item.code(), random.scored(item)) == null;
          Result after = Scoring.score(instrument, ratings);
          assertThat(after.completeness().missing())
              .isEqualTo(before.completeness().missing() - (wasMissing ? 1 : 0));
          assertThat(before.total() == null || after.total() != null).isTrue();
        });
  }

  @Test
  void reversingTwiceChangesNothing() {
    forAll(
        random -> {
          Instrument instrument = random.any();
          for (Item item : instrument.items()) {
            item.scale()
                .values()
                .forEach(
                    value -> {
                      assertThat(item.scale().mirrored(item.scale().mirrored(value)))
                          .isEqualTo(value);
                      assertThat(item.counted(item.counted(value))).isEqualTo(value);
                    });
          }
        });
  }

  @Test
  void reversingItemsAndTheirScoresLeavesTheResult() {
    forAll(
        random -> {
          Instrument instrument = random.withoutConditions();
          Map<String, Rating> ratings = random.scores(instrument);
          Map<String, Rating> mirrored = new HashMap<>();
          instrument
              .items()
              .forEach(
                  item -> {
                    int value = ((Rating.Scored) ratings.get(item.code())).value();
                    mirrored.put(item.code(), new Rating.Scored(item.scale().mirrored(value)));
                  });
          Instrument reversed = changing(instrument, ScoringPropertiesTest::reversed);
          assertThat(Scoring.score(reversed, mirrored).total())
              .isEqualTo(Scoring.score(instrument, ratings).total());
        });
  }

  @Test
  void scoresAreRoundedToTheDeclaredDecimals() {
    forAll(
        random -> {
          Instrument instrument = random.any();
          Result result = Scoring.score(instrument, random.ratings(instrument));
          if (instrument.rounding().stage() != Rounding.Stage.NONE) {
            Stream.of(
                    Stream.ofNullable(result.total()),
                    result.domains().stream().map(DomainResult::score),
                    result.parts().stream().map(PartResult::score))
                .flatMap(scores -> scores)
                .filter(Objects::nonNull)
                .forEach(
                    score -> assertThat(score.scale()).isEqualTo(instrument.rounding().decimals()));
          }
        });
  }

  @Test
  void aSumOfItemsThatAreAllScoredIsSimplyTheirSum() {
    forAll(
        random -> {
          Instrument instrument = random.with(TotalRule.Rule.SUM, false);
          Map<String, Rating> ratings = random.scores(instrument);
          Result result = Scoring.score(instrument, ratings);
          int sum = result.items().stream().mapToInt(ItemResult::value).sum();
          assertThat(result.total()).isEqualByComparingTo(BigDecimal.valueOf(sum));
        });
  }

  private static void forAll(Consumer<RandomInstruments> property) {
    LongStream.range(0, TRIES)
        .forEach(
            seed -> {
              try {
                property.accept(new RandomInstruments(seed));
              } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed, e);
              }
            });
  }

  private static void assertWithin(@Nullable BigDecimal score, @Nullable Range range) {
    if (score != null) {
      assertThat(score).isBetween(range.lowest(), range.highest());
    }
  }

  private static Map<String, Rating> extreme(Instrument instrument, boolean highest) {
    var ratings = new HashMap<String, Rating>();
    for (Item item : instrument.items()) {
      boolean top = highest != item.reversed();
      ratings.put(item.code(), new Rating.Scored(top ? item.scale().max() : item.scale().min()));
    }
    return ratings;
  }

  private static boolean hasOneScale(Instrument instrument) {
    return instrument.items().stream().map(Item::scale).distinct().count() == 1;
  }

  private static Instrument withoutSums(Instrument instrument) {
    List<Domain> domains =
        instrument.domains().stream()
            .map(
                domain ->
                    domain.aggregate() == Domain.Aggregate.SUM
                        ? with(domain, Domain.Aggregate.MEAN)
                        : domain)
            .toList();
    boolean sums =
        instrument.total().rule() == TotalRule.Rule.SUM
            || instrument.total().parts().stream()
                .anyMatch(part -> part.rule() == TotalRule.PartRule.SUM);
    TotalRule total = sums ? TotalRule.of(TotalRule.Rule.MEAN) : instrument.total();
    Rounding rounding =
        sums && instrument.rounding().stage() == Rounding.Stage.PARTS
            ? new Rounding(Rounding.Stage.TOTAL, 1)
            : instrument.rounding();
    return new Instrument(
        instrument.code(),
        instrument.version(),
        instrument.kind(),
        instrument.title(),
        instrument.description(),
        instrument.notice(),
        instrument.sources(),
        domains,
        total,
        rounding,
        instrument.bands(),
        List.of(),
        instrument.missing());
  }

  private static Instrument changing(Instrument instrument, UnaryOperator<Item> change) {
    return with(
        instrument,
        instrument.domains().stream()
            .map(domain -> with(domain, domain.items().stream().map(change).toList()))
            .toList());
  }

  private static Item reversed(Item item) {
    return new Item(
        item.code(),
        item.name(),
        item.question(),
        item.explanation(),
        item.evidence(),
        item.scale(),
        !item.reversed(),
        item.weight(),
        item.notApplicable(),
        item.notRateable(),
        item.minimum(),
        item.when(),
        item.anchors());
  }

  private static Domain with(Domain domain, List<Item> items) {
    return new Domain(
        domain.code(),
        domain.name(),
        domain.description(),
        domain.ingredient(),
        domain.weight(),
        domain.aggregate(),
        items);
  }

  private static Domain with(Domain domain, Domain.Aggregate aggregate) {
    return new Domain(
        domain.code(),
        domain.name(),
        domain.description(),
        domain.ingredient(),
        domain.weight(),
        aggregate,
        domain.items());
  }

  private static Instrument with(Instrument instrument, List<Domain> domains) {
    return new Instrument(
        instrument.code(),
        instrument.version(),
        instrument.kind(),
        instrument.title(),
        instrument.description(),
        instrument.notice(),
        instrument.sources(),
        domains,
        instrument.total(),
        instrument.rounding(),
        instrument.bands(),
        instrument.gates(),
        instrument.missing());
  }
}
