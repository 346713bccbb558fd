package nl.getrouw.agreement;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The percentile bootstrap (Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap, §13.3)
 * with a fixed seed: the same scores always give the same interval.
 */
final class Bootstrap {

  static final int REPLICATES = 2000;

  private static final long SEED = 19_930_513L;

  private Bootstrap() {}

  /**
   * The interval of a statistic over units drawn with replacement.
   *
   * @param units the number of units, at least 1
   * @param statistic takes the positions drawn; a draw for which it is empty is left out
   * @return {@code null} if the replicates do not differ
   */
  static @Nullable Interval interval(int units, Function<int[], OptionalDouble> statistic) {
    var random = new Random(SEED);
    double[] replicates =
        IntStream.range(0, REPLICATES)
            .mapToObj(replicate -> statistic.apply(draw(units, random)))
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    int tail = (int) (Interval.TAIL * (replicates.length + 1));
    return tail == 0
        ? null
        : Interval.between(replicates[tail - 1], replicates[replicates.length - tail]);
  }

  private static int[] draw(int units, Random random) {
    int[] sample = new int[units];
    for (int i = 0; i < units; i++) {
      sample[i] = random.nextInt(units);
    }
    return sample;
  }
}
