package nl.getrouw.instrument;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

  /** Table 4 of Roosenschoon et al. (2016), BMC Psychiatry 16:73. */
  @Nested
  class ImrGroupsOfRoosenschoon2016 {

    private final Instrument imr = Instruments.shipped("imr-fidelity-1.0.yaml");
    private final Map<String, Map<String, Rating>> groups = groups();

    @Test
    void groupMeansAreThePublishedOnes() {
      var means = new LinkedHashMap<String, String>();
      groups.forEach(
          (group, ratings) ->
              means.put(group, String.valueOf(Scoring.score(imr, ratings).total())));
      assertThat(means)
          .isEqualTo(
              Map.of("A", "4.2", "B", "3.8", "C", "3.8", "D", "4.2", "E", "3.8", "F", "4.0"));
    }

    @Test
    void groupMediansAreThePublishedOnes() {
      assertThat(groups.values().stream().map(this::median)).containsExactly(5, 4, 4, 5, 4, 5);
    }

    @Test
    void overallMeanIsThePublishedOne() {
      Fraction sum =
          groups.values().stream()
              .flatMap(ratings -> Scoring.score(imr, ratings).items().stream())
              .map(item -> Fraction.of(item.value()))
              .reduce(Fraction.ZERO, Fraction::plus);
      assertThat(sum.dividedBy(Fraction.of(6 * 13)).rounded(1)).hasToString("4.0");
    }

    @Test
    void groupsAndItemsAreHighFromFourAndModerateFromThree() {
      assertThat(groups.values().stream().map(ratings -> Scoring.score(imr, ratings).band().code()))
          .containsExactly("high", "moderate", "moderate", "high", "moderate", "high");
      Result a = Scoring.score(imr, groups.get("A"));
      assertThat(List.of("1", "5", "12"))
          .extracting(item -> a.item(item).band().code())
          .containsExactly("high", "moderate", "low");
    }

    private int median(Map<String, Rating> ratings) {
      return Scoring.score(imr, ratings).items().stream()
          .map(ItemResult::value)
          .sorted()
          .toList()
          .get(6);
    }

    private static Map<String, Map<String, Rating>> groups() {
      var groups = new TreeMap<String, Map<String, Rating>>();
      try (var rows = ScoringTest.class.getResourceAsStream("imr-groups.csv")) {
        new String(rows.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(row -> row.split(",", -1))
            .forEach(
                row ->
                    groups
                        .computeIfAbsent(row[0], group -> new HashMap<>())
                        .put(row[1], new Rating.Scored(Integer.parseInt(row[2]))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return groups;
    }
  }

  /** Bands of the Supported Employment Fidelity Scale (IPS-25). */
  @Nested
  class Ips25 {

    private final Instrument ips = Instruments.shipped("ips-25-1.0.yaml");

    @ParameterizedTest
    @CsvSource({
      "25, not-ips", "73, not-ips", "74, fair", "99, fair",
      "100, good", "114, good", "115, exemplary", "125, exemplary"
    })
    void bandsMeetWithoutGap(int sum, String band) {
      Result result = Scoring.score(ips, summingTo(sum));
      assertThat(result.total()).isEqualTo(BigDecimal.valueOf(sum));
      assertThat(result.band().code()).isEqualTo(band);
    }

    @Test
    void whatIsNotFitToRateCountsAsOne() {
      Map<String, Rating> ratings = summingTo(115);
      ratings.put("1", new Rating.NotRateable("no figures"));
      Result result = Scoring.score(ips, ratings);
      assertThat(result.total()).isEqualByComparingTo("111");
      assertThat(result.completeness()).isEqualTo(new Completeness(24, 0, 1, 0, 25));
      assertThat(result.item("1").state()).isEqualTo(ItemResult.State.NOT_RATEABLE);
    }

    @Test
    void notApplicableIsNotOffered() {
      Map<String, Rating> ratings = summingTo(115);
      ratings.put("1", new Rating.NotApplicable("new team"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Scoring.score(ips, ratings))
          .withMessageContaining("1")
          .withMessageContaining("not applicable");
    }

    /** Items 1, 2, 3 … get a 5 for as long as it fits; item 1 has a 5 from a sum of 29 on. */
    private Map<String, Rating> summingTo(int sum) {
      var ratings = new HashMap<String, Rating>();
      int above = sum - 25;
      for (Item item : ips.items()) {
        int extra = Math.min(4, above);
        above -= extra;
        ratings.put(item.code(), new Rating.Scored(1 + extra));
      }
      return ratings;
    }
  }

  /** The Dutch FACT scale of 2017: two means added, then rounded to one decimal. */
  @Nested
  class Fact2017 {

    private final Instrument fact = Instruments.shipped("fact-2017-1.0.yaml");

    /** A is 33 / 8 = 4.125 and B is 37 / 8 = 4.625: together 8.75, rounded apart 4.1 + 4.6. */
    @Test
    void addingBeforeRoundingGivesAnotherCertificateThanRoundingBeforeAdding() {
      Map<String, Rating> ratings = ratings(50, 37, 9);
      spread(fact.domains().get(1).items().subList(0, 8), 33, ratings);
      ratings.put("A9", new Rating.NotApplicable("no office"));
      ratings.put("A10", new Rating.NotApplicable("new team"));

      Result added = Scoring.score(fact, ratings);
      assertThat(added.total()).hasToString("8.8");
      assertThat(added.band().code()).isEqualTo("optimal");

      String yaml = Instruments.text(Instruments.folder().resolve("fact-2017-1.0.yaml"));
      Instrument partsFirst = Instruments.read(yaml.replace("stage: total", "stage: parts"));
      Result rounded = Scoring.score(partsFirst, ratings);
      assertThat(rounded.total()).hasToString("8.7");
      assertThat(rounded.band().code()).isEqualTo("certificate");
    }

    @ParameterizedTest
    @CsvSource({
      "20, 37, 6.6, none", // 2.0 + 4.625 = 6.625
      "20, 38, 6.8, provisional", // 2.0 + 4.75 = 6.75
      "50, 31, 8.9, optimal", // 5.0 + 3.875 = 8.875
      "50, 30, 8.8, optimal", // 5.0 + 3.75 = 8.75, rounded half up
      "49, 30, 8.7, certificate", // 4.9 + 3.75 = 8.65
      "10, 8, 2.0, none",
      "50, 64, 13.0, optimal"
    })
    void totalRunsFromTwoToThirteen(int sumOfA, int sumOfB, String total, String band) {
      Result result = Scoring.score(fact, ratings(sumOfA, sumOfB, 9));
      assertThat(result.total()).hasToString(total);
      assertThat(result.band().code()).isEqualTo(band);
    }

    @Test
    void entryAsksForEightOfNine() {
      assertThat(Scoring.score(fact, ratings(30, 30, 9)).gates().getFirst().isMet()).isTrue();
      assertThat(Scoring.score(fact, ratings(30, 30, 8)).gates().getFirst().isMet()).isTrue();
      Result seven = Scoring.score(fact, ratings(30, 30, 7));
      assertThat(seven.gates().getFirst().isMet()).isFalse();
      assertThat(seven.gates().getFirst().isUndecided()).isFalse();
      assertThat(seven.meetsRequirements()).isFalse();
      assertThat(seven.total()).isNotNull();
    }

    @Test
    void anEntryQuestionWithoutAnswerLeavesTheGateUndecided() {
      Map<String, Rating> ratings = ratings(30, 30, 8);
      ratings.remove("0.1");
      GateResult gate = Scoring.score(fact, ratings).gates().getFirst();
      assertThat(gate.fitting()).isEqualTo(7);
      assertThat(gate.open()).isEqualTo(1);
      assertThat(gate.isMet()).isFalse();
      assertThat(gate.isUndecided()).isTrue();
    }

    @Test
    void entryQuestionsDoNotCountInTheTotal() {
      assertThat(Scoring.score(fact, ratings(30, 30, 0)).total())
          .isEqualTo(Scoring.score(fact, ratings(30, 30, 9)).total());
    }

    @Test
    void partsAreReportedBesideTheTotal() {
      Result result = Scoring.score(fact, ratings(33, 33, 9));
      assertThat(result.parts())
          .extracting(part -> part.score().toString())
          .containsExactly("3.3", "4.1");
      assertThat(result.total()).hasToString("7.4");
    }

    private Map<String, Rating> ratings(int sumOfA, int sumOfB, int yes) {
      var ratings = new HashMap<String, Rating>();
      spread(fact.domains().get(1).items(), sumOfA, ratings);
      spread(fact.domains().get(2).items(), sumOfB, ratings);
      List<Item> entry = fact.domains().getFirst().items();
      for (int i = 0; i < entry.size(); i++) {
        ratings.put(entry.get(i).code(), new Rating.Scored(i < yes ? 1 : 0));
      }
      return ratings;
    }

    private static void spread(List<Item> items, int sum, Map<String, Rating> ratings) {
      int above = sum - items.size();
      for (Item item : items) {
        int extra = Math.min(item.scale().max() - item.scale().min(), above);
        above -= extra;
        ratings.put(item.code(), new Rating.Scored(1 + extra));
      }
      assertThat(above).isZero();
    }
  }

  /** 3.25 + 4.15: the example of measurement by stage. */
  @Nested
  class RoundingStages {

    @ParameterizedTest
    @CsvSource({"total, 7.4, provisional", "parts, 7.5, certificate", "domains, 7.5, certificate"})
    void theStageDecidesTheCertificate(String stage, String total, String band) {
      // part A: mean of four items = 3.25; part B: mean of twenty items = 4.15
      Instrument instrument =
          Instruments.withRules(
              """
              domains:
                - {code: a, name: {nl: A}, items: [%s]}
                - {code: b, name: {nl: B}, items: [%s]}
              total:
                rule: composite
                parts:
                  - {code: a, name: {nl: A}, domains: [a], rule: mean}
                  - {code: b, name: {nl: B}, domains: [b], rule: mean}
              rounding: {stage: %s, decimals: 1}
              bands:
                - on: total
                  levels:
                    - {code: none, name: {nl: Geen}, from: 2, to: 6.6, look: low}
                    - {code: provisional, name: {nl: Voorlopig}, from: 6.7, to: 7.4, look: moderate}
                    - {code: certificate, name: {nl: Certificaat}, from: 7.5, look: good}
              """
                  .formatted(
                      items("a", 4, "{min: 1, max: 5}"),
                      items("b", 20, "{min: 1, max: 8}"),
                      stage));
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 3, 3, 3, 4);
      rate(ratings, "b", IntStream.range(0, 20).map(i -> i < 17 ? 4 : 5).toArray());
      Result result = Scoring.score(instrument, ratings);
      assertThat(result.total()).hasToString(total);
      assertThat(result.band().code()).isEqualTo(band);
    }

    @Test
    void roundingDomainsFirstCanMoveAMeanOfDomains() {
      // domain means 3.25, 3.25 and 3.5: together 10 / 3 = 3.33, but 3.3 + 3.3 + 3.5 is 3.37
      String domains =
          "domains: [{code: a, name: {nl: A}, items: [%s]}, {code: b, name: {nl: B}, items: [%s]}, {code: c, name: {nl: C}, items: [%s]}]\n"
              .formatted(items("a", 4, ""), items("b", 4, ""), items("c", 2, ""));
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 3, 3, 3, 4);
      rate(ratings, "b", 3, 3, 3, 4);
      rate(ratings, "c", 3, 4);
      assertThat(total(domains, "{stage: total, decimals: 1}", ratings)).isEqualTo("3.3");
      assertThat(total(domains, "{stage: domains, decimals: 1}", ratings)).isEqualTo("3.4");
      assertThat(total(domains, "{stage: items, decimals: 1}", ratings)).isEqualTo("3.4");
      assertThat(total(domains, "{stage: none}", ratings)).startsWith("3.33333333");
    }

    @Test
    void meansOfThirdsAreExactUntilTheyAreRounded() {
      // 3 1/3, 3 1/3 and 3 41/60 make exactly 3.45, which no cut-off decimal of a third reaches
      String domains =
          "domains: [{code: a, name: {nl: A}, items: [%s]}, {code: b, name: {nl: B}, items: [%s]}, {code: c, name: {nl: C}, items: [%s]}]\n"
              .formatted(items("a", 3, ""), items("b", 3, ""), items("c", 60, ""));
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 3, 3, 4);
      rate(ratings, "b", 3, 3, 4);
      rate(ratings, "c", IntStream.range(0, 60).map(i -> i < 41 ? 4 : 3).toArray());
      assertThat(total(domains, "{stage: total, decimals: 1}", ratings)).isEqualTo("3.5");
    }

    private static String total(String domains, String rounding, Map<String, Rating> ratings) {
      Instrument instrument =
          Instruments.withRules(
              domains + "total: {rule: mean-of-domains}\nrounding: " + rounding + "\n");
      return String.valueOf(Scoring.score(instrument, ratings).total());
    }
  }

  @Nested
  class ThreeThingsThatOthersConfuse {

    private static final String RULES =
        """
        domains:
          - code: a
            name: {nl: A}
            items:
              - {code: "1", name: {nl: Een}}
              - {code: "2", name: {nl: Twee}, notRateable: 1}
              - {code: "3", name: {nl: Drie}}
              - {code: "4", name: {nl: Vier}}
        total: {rule: mean}
        rounding: {stage: total, decimals: 2}
        """;

    @Test
    void notApplicableIsLeftOutOfTheMean() {
      Result result = score("incomplete}", "4", "na", "5", "5");
      assertThat(result.total()).hasToString("4.67");
      assertThat(result.completeness()).isEqualTo(new Completeness(3, 1, 0, 0, 4));
      assertThat(result.completeness().isComplete()).isTrue();
      assertThat(result.domains().getFirst().scored()).isEqualTo(3);
      assertThat(result.domains().getFirst().applicable()).isEqualTo(3);
    }

    @Test
    void notFitToRateCountsAsTheItemSays() {
      Result result = score("incomplete}", "4", "nr", "5", "5");
      assertThat(result.total()).hasToString("3.75");
      assertThat(result.completeness()).isEqualTo(new Completeness(3, 0, 1, 0, 4));
      assertThat(result.domains().getFirst().scored()).isEqualTo(4);
    }

    @Test
    void missingMakesTheResultIncomplete() {
      Result result = score("incomplete}", "4", "", "5", "5");
      assertThat(result.total()).isNull();
      assertThat(result.band()).isNull();
      assertThat(result.completeness()).isEqualTo(new Completeness(3, 0, 0, 1, 4));
      assertThat(result.completeness().isComplete()).isFalse();
    }

    @Test
    void missingIsReplacedByThePersonMeanIfEnoughWasAnswered() {
      assertThat(score("person-mean}", "4", "", "5", "5").total()).hasToString("4.67");
      assertThat(score("person-mean}", "4", "", "", "5").total()).isNull();
      assertThat(score("person-mean, minimumShare: 0.5}", "4", "", "", "5").total())
          .hasToString("4.50");
      // of three that apply two were answered: less than three quarters
      assertThat(score("person-mean}", "4", "na", "", "5").total()).isNull();
    }

    @Test
    void missingCountsAsTheDeclaredValue() {
      Result result = score("value, value: 2}", "4", "", "5", "5");
      assertThat(result.total()).hasToString("4.00");
      assertThat(result.completeness().missing()).isEqualTo(1);
      assertThat(result.item("2").state()).isEqualTo(ItemResult.State.MISSING);
      assertThat(result.item("2").value()).isEqualTo(2);
    }

    @Test
    void nothingApplicableMakesNoScore() {
      Result result = score("incomplete}", "na", "na", "na", "na");
      assertThat(result.total()).isNull();
      assertThat(result.completeness().isComplete()).isTrue();
    }

    private static Result score(String missing, String... ratings) {
      var given = new HashMap<String, Rating>();
      for (int i = 0; i < ratings.length; i++) {
        Rating rating =
            switch (ratings[i]) {
              case "" -> null;
              case "na" -> new Rating.NotApplicable("no");
              case "nr" -> new Rating.NotRateable("unclear");
              default -> new Rating.Scored(Integer.parseInt(ratings[i]));
            };
        if (rating != null) {
          given.put(String.valueOf(i + 1), rating);
        }
      }
      return Scoring.score(
          Instruments.withRules(RULES + "missing: {rule: " + missing + "\n"), given);
    }
  }

  @Nested
  class Sums {

    @Test
    void notApplicableInASumTakesTheShareOfTheRest() {
      // 4 of 5 items rated, 12 of 16 points above the minimum: three quarters of 20 above 5 is 20
      Instrument sum = sum(items("a", 5, ""));
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 4, 4, 4, 4);
      ratings.put("a5", new Rating.NotApplicable("no"));
      assertThat(Scoring.score(sum, ratings).total()).isEqualByComparingTo("20");
    }

    @Test
    void theShareIsTakenOnEachItemsOwnScale() {
      Instrument sum =
          sum("{code: a1, name: {nl: A}}, {code: a2, name: {nl: B}, scale: {min: 0, max: 8}}");
      Map<String, Rating> ratings =
          Map.of("a1", new Rating.Scored(2), "a2", new Rating.NotApplicable("no"));
      assertThat(Scoring.score(sum, ratings).total()).isEqualByComparingTo("4"); // 2 + 8 / 4
    }

    @Test
    void conditionalItemsThatDoNotApplyAddNothing() {
      Instrument sum =
          sum(
              "{code: a1, name: {nl: A}, scale: {type: yes-no}},"
                  + " {code: a2, name: {nl: B}, when: {item: a1, equals: 1}}");
      assertThat(Scoring.score(sum, Map.of("a1", new Rating.Scored(0))).total())
          .isEqualByComparingTo("0");
      assertThat(
              Scoring.score(sum, Map.of("a1", new Rating.Scored(1), "a2", new Rating.Scored(4)))
                  .total())
          .isEqualByComparingTo("5");
    }

    private static Instrument sum(String items) {
      return Instruments.withRules(
          "domains: [{code: a, name: {nl: A}, aggregate: sum, items: ["
              + items
              + "]}]\n"
              + "total: {rule: sum}\nrounding: {stage: total, decimals: 0}\n");
    }
  }

  @Nested
  class Weights {

    @Test
    void aWeightedMeanOfItems() {
      Instrument instrument =
          Instruments.withRules(
              """
              domains:
                - code: a
                  name: {nl: A}
                  aggregate: weighted-mean
                  items: [{code: a1, name: {nl: A}, weight: 3}, {code: a2, name: {nl: B}, weight: 0.5}]
              total: {rule: mean-of-domains}
              rounding: {stage: total, decimals: 3}
              """);
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 4, 1);
      assertThat(Scoring.score(instrument, ratings).total()).hasToString("3.571"); // 12.5 / 3.5
    }

    @Test
    void aWeightedMeanOfDomains() {
      Instrument instrument =
          Instruments.withRules(
              """
              domains:
                - {code: a, name: {nl: A}, weight: 2, items: [{code: a1, name: {nl: A}}]}
                - {code: b, name: {nl: B}, items: [{code: b1, name: {nl: B}}]}
              total: {rule: weighted-mean}
              rounding: {stage: total, decimals: 1}
              """);
      Map<String, Rating> ratings = Map.of("a1", new Rating.Scored(5), "b1", new Rating.Scored(2));
      assertThat(Scoring.score(instrument, ratings).total()).hasToString("4.0");
    }
  }

  @Nested
  class Domains {

    private final Instrument instrument =
        Instruments.withRules(
            """
            domains:
              - {code: a, name: {nl: A}, items: [%s]}
              - {code: b, name: {nl: B}, items: [%s]}
            total: {rule: mean-of-domains}
            rounding: {stage: total, decimals: 1}
            bands:
              - on: domain
                levels:
                  - {code: low, name: {nl: Laag}, from: 1, look: low}
                  - {code: high, name: {nl: Hoog}, from: 2.5, look: strong}
              - on: domain:b
                levels:
                  - {code: any, name: {nl: Elk}, from: 1, look: good}
            """
                .formatted(items("a", 4, ""), items("b", 1, "")));

    @Test
    void countTheSameHoweverManyItemsTheyHave() {
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 1, 1, 1, 1);
      rate(ratings, "b", 5);
      assertThat(Scoring.score(instrument, ratings).total()).hasToString("3.0");
    }

    @Test
    void withoutAnythingThatAppliesAreLeftOut() {
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 2, 2, 2, 3);
      ratings.put("b1", new Rating.NotApplicable("no"));
      Result result = Scoring.score(instrument, ratings);
      assertThat(result.total()).hasToString("2.3");
      assertThat(result.domain("b").score()).isNull();
      assertThat(result.domain("b").applicable()).isZero();
    }

    @Test
    void haveTheirScoreWhileTheTotalIsIncomplete() {
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 2, 2, 2, 3);
      Result result = Scoring.score(instrument, ratings);
      assertThat(result.total()).isNull();
      assertThat(result.domain("a").score()).hasToString("2.3");
    }

    @Test
    void areBandedOnTheRoundedScoreByTheMostSpecificSet() {
      var ratings = new HashMap<String, Rating>();
      rate(ratings, "a", 2, 2, 3, 3); // 2.5
      rate(ratings, "b", 1);
      Result result = Scoring.score(instrument, ratings);
      assertThat(result.domain("a").band().code()).isEqualTo("high");
      assertThat(result.domain("b").band().code()).isEqualTo("any");
    }
  }

  @Nested
  class ConditionsMinimaAndReversedItems {

    private final Instrument instrument =
        Instruments.withRules(
            """
            domains:
              - code: a
                name: {nl: A}
                items:
                  - {code: "1", name: {nl: Een}, scale: {type: yes-no}}
                  - {code: "2", name: {nl: Twee}, when: {item: "1", equals: 1}, minimum: 3}
                  - {code: "3", name: {nl: Drie}, when: {item: "2", atLeast: 4}, reversed: true, notRateable: 1}
              - code: b
                name: {nl: B}
                items:
                  - {code: "4", name: {nl: Vier}, reversed: true, minimum: 4}
            total: {rule: none}
            rounding: {stage: total, decimals: 1}
            gates:
              - {code: g, name: {nl: Poort}, items: ["4"], atLeast: 1, answer: {atMost: 2}}
            """);

    @Test
    void anItemWhoseConditionIsNotMetCountsNowhere() {
      Map<String, Rating> ratings = rated("1", 0, "2", 5, "3", 5, "4", 1);
      Result result = Scoring.score(instrument, ratings);
      assertThat(result.completeness()).isEqualTo(new Completeness(2, 0, 0, 0, 2));
      assertThat(result.domain("a").score()).hasToString("0.0");
      assertThat(result.item("2").state()).isEqualTo(ItemResult.State.CONDITION_NOT_MET);
      assertThat(result.item("3").state()).isEqualTo(ItemResult.State.CONDITION_NOT_MET);
      assertThat(result.minima()).extracting(minimum -> minimum.item().code()).containsExactly("4");
    }

    @Test
    void aConditionOnAnUnansweredItemIsNotMetYet() {
      assertThat(instrument.applies("2", Map.of())).isFalse();
      assertThat(instrument.applies("2", rated("1", 1))).isTrue();
      assertThat(instrument.applies("3", rated("1", 1, "2", 3))).isFalse();
      assertThat(instrument.applies("3", rated("1", 1, "2", 4))).isTrue();
      assertThat(Scoring.score(instrument, rated("1", 1)).completeness())
          .isEqualTo(new Completeness(1, 0, 0, 2, 3));
    }

    @Test
    void aReversedItemCountsAsItsMirrorImage() {
      Result result = Scoring.score(instrument, rated("1", 0, "4", 1));
      assertThat(result.item("4").value()).isEqualTo(5);
      assertThat(result.domain("b").score()).hasToString("5.0");
    }

    @Test
    void notFitToRateIsNotMirrored() {
      var ratings = new HashMap<>(rated("1", 1, "2", 4, "4", 1));
      ratings.put("3", new Rating.NotRateable("unclear"));
      assertThat(Scoring.score(instrument, ratings).item("3").value()).isEqualTo(1);
    }

    @Test
    void minimaLookAtWhatAnItemCountsAs() {
      assertThat(Scoring.score(instrument, rated("4", 1)).minima().getLast().isMet()).isTrue();
      assertThat(Scoring.score(instrument, rated("4", 2)).minima().getLast().isMet()).isTrue();
      assertThat(Scoring.score(instrument, rated("4", 3)).minima().getLast().isMet()).isFalse();
      assertThat(Scoring.score(instrument, rated()).minima().getLast().isMet()).isFalse();
    }

    @Test
    void gatesLookAtTheAnswerAsGiven() {
      assertThat(Scoring.score(instrument, rated("4", 1)).gates().getFirst().isMet()).isTrue();
      assertThat(Scoring.score(instrument, rated("4", 3)).gates().getFirst().isMet()).isFalse();
    }
  }

  @Nested
  class RatingsThatDoNotFit {

    private final Instrument imr = Instruments.shipped("imr-fidelity-1.0.yaml");

    @Test
    void areRefusedWithAClearText() {
      assertRefused(new Rating.Scored(0), "Item 1 is scored from 1 to 5, not 0");
      assertRefused(new Rating.Scored(6), "Item 1 is scored from 1 to 5, not 6");
      assertRefused(new Rating.NotRateable("?"), "Item 1 cannot be rated as not fit to rate");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Scoring.score(imr, Map.of("99", new Rating.Scored(1))))
          .withMessage("No item 99");
    }

    private void assertRefused(Rating rating, String message) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Scoring.score(imr, Map.of("1", rating)))
          .withMessage(message);
    }
  }

  private static String items(String prefix, int count, String scale) {
    String ending = scale.isEmpty() ? "}" : ", scale: " + scale + "}";
    return String.join(
        ", ",
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "{code: " + prefix + i + ", name: {nl: Item}" + ending)
            .toList());
  }

  private static void rate(Map<String, Rating> ratings, String prefix, int... scores) {
    for (int i = 0; i < scores.length; i++) {
      ratings.put(prefix + (i + 1), new Rating.Scored(scores[i]));
    }
  }

  private static Map<String, Rating> rated(Object... codesAndScores) {
    return Stream.iterate(0, i -> i < codesAndScores.length, i -> i + 2)
        .collect(
            toMap(
                i -> (String) codesAndScores[i],
                i -> new Rating.Scored((Integer) codesAndScores[i + 1])));
  }
}
