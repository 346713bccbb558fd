package nl.getrouw.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** Ways to write scores down in a test. */
final class Scores {

  private Scores() {}

  /** One string per rater, one digit per unit, a dot where a score is missing. */
  static Ratings byRater(Categories categories, String... raters) {
    List<List<@Nullable Integer>> units = new ArrayList<>();
    for (int unit = 0; unit < raters[0].length(); unit++) {
      List<@Nullable Integer> scores = new ArrayList<>();
      for (String rater : raters) {
        char score = rater.charAt(unit);
        scores.add(score == '.' ? null : Character.digit(score, 10));
      }
      units.add(scores);
    }
    return Ratings.of(categories, units);
  }

  /** Two raters' scores from 1 up, counted: the first rater in rows, the second in columns. */
  static Ratings crossTable(int[][] counts) {
    List<List<@Nullable Integer>> units = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts.length; column++) {
        units.addAll(Collections.nCopies(counts[row][column], Arrays.asList(row + 1, column + 1)));
      }
    }
    return Ratings.of(new Categories(1, counts.length), units);
  }

  /**
   * Some ratings that the seed decides: up to 14 units, 2 to 5 raters, a scale of 2 to 8 scores,
   * and in half of the cases missing scores.
   */
  static Ratings random(long seed) {
    var random = new Random(seed);
    var categories = new Categories(1, 2 + random.nextInt(7));
    int raters = 2 + random.nextInt(4);
    double missing = random.nextBoolean() ? 0 : 0.4 * random.nextDouble();
    List<List<@Nullable Integer>> units = new ArrayList<>();
    for (int unit = random.nextInt(15); unit > 0; unit--) {
      int common = 1 + random.nextInt(categories.size());
      List<@Nullable Integer> scores = new ArrayList<>();
      for (int rater = 0; rater < raters; rater++) {
        int score = random.nextInt(3) > 0 ? common : 1 + random.nextInt(categories.size());
        scores.add(random.nextDouble() < missing ? null : score);
      }
      units.add(scores);
    }
    return Ratings.of(categories, units);
  }

  /** The value of a coefficient that should exist. */
  static double value(Coefficient coefficient) {
    return defined(coefficient).value();
  }

  /** A coefficient that should exist. */
  static Coefficient.Defined defined(Coefficient coefficient) {
    Assertions.assertThat(coefficient).isInstanceOf(Coefficient.Defined.class);
    return (Coefficient.Defined) coefficient;
  }

  /** The interval of a coefficient that should have one. */
  static Interval interval(Coefficient coefficient) {
    return Objects.requireNonNull(defined(coefficient).interval(), "no interval");
  }

  /** The coefficient that does not exist for this reason. */
  static Coefficient undefined(Coefficient.Reason reason) {
    return new Coefficient.Undefined(reason);
  }
}
