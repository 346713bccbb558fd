package nl.getrouw.compare.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.ItemScore;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Scale;

/** What stands out over all teams: an item, not a team. */
record ItemFindings(Comparison comparison, Locale locale) {

  /**
   * An item that teams find hard.
   *
   * @param low how many teams are below the middle of its scale
   * @param scored how many teams have a score
   */
  record Found(String name, int low, int scored) {}

  /** The item with the largest share of teams below the middle of its scale; empty without one. */
  Optional<Found> hardest() {
    return comparison.instrument().items().stream()
        .map(this::found)
        .filter(found -> found.low() > 0)
        .max(
            Comparator.<Found>comparingDouble(found -> (double) found.low() / found.scored())
                .thenComparingInt(Found::scored));
  }

  private Found found(Item item) {
    List<Integer> scores =
        comparison.teams().stream()
            .map(team -> team.items().get(item.code()))
            .filter(Objects::nonNull)
            .flatMap(
                score ->
                    score instanceof ItemScore.Scored(int value)
                        ? Optional.of(value).stream()
                        : Optional.<Integer>empty().stream())
            .toList();
    Scale scale = item.scale();
    int low = (int) scores.stream().filter(score -> 2 * score < scale.min() + scale.max()).count();
    return new Found(item.name().in(locale), low, scores.size());
  }
}
