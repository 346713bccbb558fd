package nl.getrouw.kernel;

/**
 * A window on a sorted list: rows from {@code offset} (from 0), at most {@code limit} (1 to 500).
 */
public record PageRequest(int offset, int limit) {

  public static final int MOST = 500;

  public PageRequest {
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("offset from 0, limit 1 to " + MOST);
    }
  }
}
