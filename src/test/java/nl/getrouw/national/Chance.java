package nl.getrouw.national;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Chance that falls the same way each time: a stream of its own for each thing it is about. */
final class Chance {

  private final SplittableRandom random;

  /**
   * @param about what the stream is for, so that more of one thing changes nothing in another
   */
  Chance(long seed, Object... about) {
    random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + Objects.hash(about));
  }

  /** Around 0, with standard deviation 1. */
  double normal() {
    return random.nextGaussian();
  }

  /** From 0 up to 1. */
  double share() {
    return random.nextDouble();
  }

  boolean odds(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /** How long until something happens that happens once in {@code mean} on average. */
  double delay(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
