package nl.getrouw.instrument;

import java.util.stream.IntStream;

/**
 * The whole numbers an item can be scored with, from {@code min} to {@code max}.
 *
 * @param min lowest score, at least {@value #LOWEST}
 * @param max highest score, above {@code min} and at most {@value #HIGHEST}
 * @param yesNo whether 0 and 1 are shown as no and yes
 */
public record Scale(int min, int max, boolean yesNo) {

  public static final int LOWEST = -100;
  public static final int HIGHEST = 100;

  /**
   * @throws IllegalArgumentException if the numbers are out of order or out of bounds
   */
  public Scale {
    if (min < LOWEST || max > HIGHEST || min >= max) {
      throw new IllegalArgumentException("A scale cannot run from " + min + " to " + max);
    }
    if (yesNo && (min != 0 || max != 1)) {
      throw new IllegalArgumentException("Yes and no are 1 and 0");
    }
  }

  public static Scale of(int min, int max) {
    return new Scale(min, max, false);
  }

  /** No is 0, yes is 1. */
  public static Scale ofYesNo() {
    return new Scale(0, 1, true);
  }

  public boolean contains(int value) {
    return min <= value && value <= max;
  }

  /** The mirrored score: the lowest becomes the highest. Twice mirrored is the score itself. */
  public int mirrored(int value) {
    return min + max - value;
  }

  /** All scores, low to high. */
  public IntStream values() {
    return IntStream.rangeClosed(min, max);
  }
}
