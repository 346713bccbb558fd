package nl.getrouw.api;

import java.util.List;
import nl.getrouw.kernel.PageRequest;

/**
 * A part of a list.
 *
 * @param number from 1
 * @param size rows at most, 1 to {@value #MOST}
 */
record Page(int number, int size) {

  static final int USUAL = 500;
  static final int MOST = PageRequest.MOST * 10;

  int offset() {
    return (number - 1) * size;
  }

  boolean hasNext(int total) {
    return (long) number * size < total;
  }

  /** The part of a list that is whole in memory. */
  <T> List<T> of(List<T> all) {
    int from = Math.min(all.size(), offset());
    return all.subList(from, Math.min(all.size(), from + size));
  }
}
