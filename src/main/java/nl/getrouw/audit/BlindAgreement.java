package nl.getrouw.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.Categories;
import nl.getrouw.agreement.Ratings;
import nl.getrouw.audit.ConsensusPage.Blind;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of an audit's blind scores: items are the units, auditors the raters. Items set aside
 * count as not scored. Where items have different scales, the largest group of items that share one
 * is compared.
 */
final class BlindAgreement {

  private BlindAgreement() {}

  static AgreementReport report(Instrument instrument, Map<String, List<Blind>> blind) {
    Scale scale = mostCommonScale(instrument);
    List<List<@Nullable Integer>> units = new ArrayList<>();
    for (Item item : instrument.items()) {
      if (item.scale().equals(scale)) {
        units.add(scores(blind.getOrDefault(item.code(), List.of())));
      }
    }
    return AgreementReport.of(Ratings.of(new Categories(scale.min(), scale.max()), units));
  }

  private static List<@Nullable Integer> scores(List<Blind> blind) {
    List<@Nullable Integer> scores = new ArrayList<>();
    for (Blind one : blind) {
      scores.add(one.rating() instanceof Rating.Scored(int value) ? value : null);
    }
    return scores;
  }

  private static Scale mostCommonScale(Instrument instrument) {
    List<Scale> scales = instrument.items().stream().map(Item::scale).toList();
    return scales.stream()
        .distinct()
        .max(
            (one, other) ->
                Integer.compare(
                    Collections.frequency(scales, one), Collections.frequency(scales, other)))
        .orElseThrow();
  }
}
