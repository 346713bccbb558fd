package nl.getrouw.agreement;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many raters gave one unit each score; who gave which score is forgotten. */
final class Tally implements Comparable<Tally> {

  private final int[] counts;
  private final int scores;

  private Tally(int[] counts) {
    this.counts = counts;
    this.scores = Arrays.stream(counts).sum();
  }

  static Tally of(List<@Nullable Integer> unit, Categories categories) {
    int[] counts = new int[categories.size()];
    for (Integer score : unit) {
      if (score != null) {
        counts[categories.indexOf(score)]++;
      }
    }
    return new Tally(counts);
  }

  int count(int category) {
    return counts[category];
  }

  int scores() {
    return scores;
  }

  boolean isScored() {
    return scores > 0;
  }

  boolean isCompared() {
    return scores >= 2;
  }

  /** The share of this unit's scores that fall in the category. Asks for a scored unit. */
  double share(int category) {
    return (double) counts[category] / scores;
  }

  /**
   * The mean weight over all pairs of raters who scored this unit, 0 to 1. Asks for a compared
   * unit.
   */
  double agreement(Weights weights) {
    double agreed = 0;
    for (int own = 0; own < counts.length; own++) {
      for (int other = 0; other < counts.length; other++) {
        int pairs = counts[own] * (own == other ? counts[other] - 1 : counts[other]);
        agreed += pairs * weights.weight(own - other, counts.length);
      }
    }
    return agreed / (scores * (scores - 1.0));
  }

  @Override
  public int compareTo(Tally other) {
    return Arrays.compare(counts, other.counts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }
}
