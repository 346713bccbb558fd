package nl.getrouw.audit;

import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.audit.ConsensusPage.Blind;
import nl.getrouw.instrument.Rating;

/** How far the auditors' blind ratings of one item lie apart. */
final class Differences {

  private Differences() {}

  /** The ratings are not all the same, in score or in kind; reasons and notes do not count. */
  static boolean differs(List<Blind> blind) {
    return blind.stream().map(Differences::essence).distinct().count() > 1;
  }

  /** Every auditor gave this very score; never so for an item set aside. */
  static boolean allScored(List<Blind> blind, Rating rating) {
    return rating instanceof Rating.Scored
        && blind.stream().allMatch(one -> rating.equals(one.rating()));
  }

  /** The largest difference between two scores, in points; 0 where fewer than two scored. */
  static int spread(List<Blind> blind) {
    var scores = scores(blind).mapToInt(Integer::intValue).summaryStatistics();
    return scores.getCount() < 2 ? 0 : scores.getMax() - scores.getMin();
  }

  /** The mean absolute difference over all pairs of scores, in points; NaN where fewer than two. */
  static double meanDifference(List<Blind> blind) {
    List<Integer> scores = scores(blind).toList();
    double sum = 0;
    int pairs = 0;
    for (int one = 0; one < scores.size(); one++) {
      for (int other = one + 1; other < scores.size(); other++) {
        sum += Math.abs(scores.get(one) - scores.get(other));
        pairs++;
      }
    }
    return pairs == 0 ? Double.NaN : sum / pairs;
  }

  static Stream<Integer> scores(List<Blind> blind) {
    return blind.stream()
        .map(Blind::rating)
        .filter(Rating.Scored.class::isInstance)
        .map(rating -> ((Rating.Scored) rating).value());
  }

  private static Object essence(Blind blind) {
    return switch (blind.rating()) {
      case null -> "none";
      case Rating.Scored scored -> scored;
      case Rating.NotApplicable _ -> "not applicable";
      case Rating.NotRateable _ -> "not rateable";
    };
  }
}
