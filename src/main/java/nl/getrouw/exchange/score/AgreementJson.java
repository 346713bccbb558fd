package nl.getrouw.exchange.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.agreement.Categories;
import nl.getrouw.agreement.Coefficient;
import nl.getrouw.agreement.GwetAgreement;
import nl.getrouw.agreement.KrippendorffAlpha;
import nl.getrouw.agreement.ObservedAgreement;
import nl.getrouw.agreement.Ratings;
import nl.getrouw.agreement.WeightedKappa;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Scale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Agreement between raters: items are the units, and items that were set aside count as not scored.
 * Coefficients need one set of categories, so each group of items with the same scale has its own
 * figures, the largest group, which the application shows, first.
 */
final class AgreementJson {

  private final ScoreSheets sheets;
  private final List<String> raters;
  private final List<Map.Entry<Scale, List<Item>>> groups;

  AgreementJson(Instrument instrument, ScoreSheets sheets) {
    this.sheets = sheets;
    this.raters = List.copyOf(sheets.byRater().keySet());
    Map<Scale, List<Item>> byScale = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      byScale.computeIfAbsent(item.scale(), scale -> new ArrayList<>()).add(item);
    }
    // stable: of equally large groups the first in the instrument stays first
    this.groups =
        byScale.entrySet().stream()
            .sorted((one, other) -> other.getValue().size() - one.getValue().size())
            .toList();
  }

  /** Empty with fewer than two raters. */
  ArrayNode array(JsonMapper mapper) {
    ArrayNode array = mapper.createArrayNode();
    if (raters.size() < 2) {
      return array;
    }
    for (var group : groups) {
      ObjectNode node = array.addObject();
      node.putObject("scale").put("min", group.getKey().min()).put("max", group.getKey().max());
      node.put("items", group.getValue().size());
      figures(node, ratings(group.getKey(), group.getValue(), raters));
      pairs(node.putArray("pairs"), group.getKey(), group.getValue());
    }
    return array;
  }

  private void pairs(ArrayNode pairs, Scale scale, List<Item> items) {
    for (int i = 0; i < raters.size(); i++) {
      for (int j = i + 1; j < raters.size(); j++) {
        List<String> two = List.of(raters.get(i), raters.get(j));
        ObjectNode pair = pairs.addObject();
        two.forEach(pair.putArray("raters")::add);
        figures(pair, ratings(scale, items, two));
      }
    }
  }

  private Ratings ratings(Scale scale, List<Item> items, List<String> of) {
    List<List<@Nullable Integer>> units = new ArrayList<>();
    for (Item item : items) {
      List<@Nullable Integer> unit = new ArrayList<>();
      for (String rater : of) {
        Rating rating = sheets.byRater().getOrDefault(rater, Map.of()).get(item.code());
        unit.add(rating instanceof Rating.Scored(int value) ? value : null);
      }
      units.add(unit);
    }
    return Ratings.of(new Categories(scale.min(), scale.max()), units);
  }

  private static void figures(ObjectNode node, Ratings ratings) {
    node.put("compared", ratings.unitsCompared()).put("leftOut", ratings.unitsLeftOut());
    observed(node.putObject("exact"), ObservedAgreement.exact(ratings));
    observed(node.putObject("withinOne"), ObservedAgreement.withinOne(ratings));
    coefficient(node.putObject("ac2Quadratic"), GwetAgreement.ac2(ratings));
    coefficient(node.putObject("kappaQuadratic"), WeightedKappa.quadratic(ratings));
    coefficient(
        node.putObject("alphaOrdinal"),
        KrippendorffAlpha.of(ratings, KrippendorffAlpha.Metric.ORDINAL));
  }

  private static void observed(ObjectNode node, ObservedAgreement observed) {
    node.put("agreeing", observed.agreeing());
    observed
        .share()
        .ifPresentOrElse(share -> node.put("share", share), () -> node.putNull("share"));
  }

  private static void coefficient(ObjectNode node, Coefficient coefficient) {
    switch (coefficient) {
      case Coefficient.Defined(double value, var interval) -> {
        node.put("value", value);
        node.put("low", interval == null ? null : (Double) interval.lower());
        node.put("high", interval == null ? null : (Double) interval.upper());
        node.putNull("undefined");
      }
      case Coefficient.Undefined(var reason) -> {
        node.putNull("value").putNull("low").putNull("high");
        node.put("undefined", reason.name());
      }
    }
  }
}
