package nl.getrouw.agreement;

/** What two scores on one unit count for as agreement, from 0 (none) to 1 (full). */
public enum Weights {
  /** Only the same score counts. */
  IDENTITY {
    @Override
    double weight(int distance, int categories) {
      return distance == 0 ? 1 : 0;
    }
  },

  /** The same score and a neighbouring score count in full. */
  WITHIN_ONE {
    @Override
    double weight(int distance, int categories) {
      return Math.abs(distance) <= 1 ? 1 : 0;
    }
  },

  /**
   * A difference costs its square: {@code 1 − (k − l)² / (q − 1)²} on a scale of {@code q} scores
   * (Gwet 2014, chapter 3).
   */
  QUADRATIC {
    @Override
    double weight(int distance, int categories) {
      double relative = distance / (categories - 1.0);
      return 1 - relative * relative;
    }
  };

  abstract double weight(int distance, int categories);

  /** The sum of the weights over all ordered pairs of categories. */
  double total(int categories) {
    double total = 0;
    for (int k = 0; k < categories; k++) {
      for (int l = 0; l < categories; l++) {
        total += weight(k - l, categories);
      }
    }
    return total;
  }
}
