package nl.getrouw.calibration;

import java.util.List;
import java.util.Map;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.agreement.Categories;
import nl.getrouw.agreement.Ratings;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import org.jspecify.annotations.Nullable;

/**
 * A practice audit.
 *
 * @param instrument the version to which its items belong
 * @param scores what the auditor gave the last time, by item code; empty before the first time
 * @param times how often she finished it
 */
public record Practice(
    Vignette vignette, Instrument instrument, Map<String, Integer> scores, int times) {

  public Practice {
    scores = Map.copyOf(scores);
  }

  public boolean isFinished() {
    return !scores.isEmpty();
  }

  /**
   * @throws IllegalArgumentException if the vignette has no such item
   */
  public Item item(Vignette.Question question) {
    return instrument
        .item(question.item())
        .orElseThrow(() -> new IllegalArgumentException(question.item()));
  }

  /** Agreement of the auditor with the reference. */
  public AgreementReport agreement() {
    var scale = item(vignette.questions().getFirst()).scale();
    List<List<@Nullable Integer>> units =
        vignette.questions().stream()
            .map(
                question ->
                    List.<@Nullable Integer>of(
                        scores.getOrDefault(question.item(), scale.min()), question.reference()))
            .toList();
    return AgreementReport.of(Ratings.of(new Categories(scale.min(), scale.max()), units));
  }
}
