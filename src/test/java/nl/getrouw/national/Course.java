package nl.getrouw.national;

/**
 * How faithfully a team works, month by month: what it learned when it began, slow drift since, a
 * dip in summer, now and then a reorganisation from which it recovers, and what nobody can explain.
 */
final class Course {

  private static final double LEARNING_MONTHS = 14;
  private static final double RECOVERY_MONTHS = 10;
  private static final double SUMMER_DIP = 0.12;

  private final double[] level;
  private final boolean[] turmoil;

  Course(Chance chance, Size size, double organisation) {
    level = new double[size.months()];
    turmoil = new boolean[size.months()];
    double start = 2.3 + organisation + 0.35 * chance.normal();
    double gain = Math.max(0.1, 1.0 + 0.4 * chance.normal());
    double drift = (0.02 + 0.06 * chance.normal()) / 12;
    double shock = 0;
    double nextShock = chance.delay(60);
    double unexplained = 0;
    for (int month = 0; month < level.length; month++) {
      if (month > nextShock) {
        shock = 0.3 + 0.4 * chance.share();
        nextShock = month + 18 + chance.delay(60);
      }
      turmoil[month] = shock > 0.25;
      unexplained = 0.8 * unexplained + 0.09 * chance.normal();
      int ofYear = size.month(month).getMonthValue();
      level[month] =
          start
              + gain * (1 - Math.exp(-month / LEARNING_MONTHS))
              + drift * month
              - shock
              - (ofYear == 7 || ofYear == 8 ? SUMMER_DIP : 0)
              + unexplained;
      shock *= Math.exp(-1 / RECOVERY_MONTHS);
    }
  }

  /** On the scale of 1 to 5, before it is rounded or cut off. */
  double level(int month) {
    return level[month];
  }

  /** More people leave, and less is learned. */
  boolean turmoil(int month) {
    return turmoil[month];
  }
}
