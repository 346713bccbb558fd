package nl.getrouw.instrument.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that someone who made a typing error probably meant. */
final class Nearest {

  private static final int LONGEST = 40;

  private Nearest() {}

  /** At most two letters away, and at most one for every two letters. */
  static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> distance(lower, candidate) <= Math.min(2, word.length() / 2))
        .min(Comparator.comparingInt((String candidate) -> distance(lower, candidate)));
  }

  /** Letters to add, leave out, replace or swap with their neighbour (Damerau, 1964). */
  private static int distance(String typed, String known) {
    String meant = known.toLowerCase(Locale.ROOT);
    int[][] steps = new int[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int replace = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + replace);
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == meant.charAt(j - 2)
            && typed.charAt(i - 2) == meant.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[typed.length()][meant.length()];
  }
}
