package nl.getrouw.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;

/**
 * Believable scores: each team has a level, a strong and a weak side that stay with it, items that
 * are harder than others, and auditors who see the same on about seven of ten items.
 */
final class DemoScores {

  /**
   * Ingredients in the order of the scale: how much above or below a team's level they usually are.
   */
  private static final double[] USUAL = {0.45, 0.05, 0.15, 0.0, -0.5, -0.2, 0.1};

  private static final double OFTEN_EQUAL = 0.72;

  private final Instrument instrument;
  private final Random random;

  DemoScores(Instrument instrument, long seed) {
    this.instrument = instrument;
    this.random = new Random(seed);
  }

  /** What is really so, by item code, on the continuous scale from 1 to 5. */
  Map<String, Double> reality(DemoTeam team, int moment) {
    Random ofTeam = new Random(team.name().hashCode());
    double level =
        team.baseline() + (moment >= 1 ? team.growth() : 0) + (moment >= 2 ? team.drift() : 0);
    Map<String, Double> reality = new LinkedHashMap<>();
    int position = 0;
    for (Domain domain : instrument.domains()) {
      double side = USUAL[position % USUAL.length] + 0.35 * ofTeam.nextGaussian();
      position++;
      for (Item item : domain.items()) {
        double own = 0.55 * ofTeam.nextGaussian();
        double wobble = 0.2 * random.nextGaussian();
        reality.put(item.code(), level + side + own + wobble);
      }
    }
    return reality;
  }

  /** What one auditor sees of it. */
  Map<String, Rating> sheet(Map<String, Double> reality) {
    Map<String, Rating> ratings = new LinkedHashMap<>();
    reality.forEach((item, level) -> ratings.put(item, new Rating.Scored(seen(level))));
    return ratings;
  }

  private int seen(double level) {
    int nearest = within(Math.round(level));
    if (random.nextDouble() < Math.sqrt(OFTEN_EQUAL)) {
      return nearest;
    }
    return within(nearest + (level > nearest ? 1 : -1));
  }

  /** What the auditors settle on. */
  static int agreed(double level, int one, int other) {
    int nearest = within(Math.round(level));
    return Math.clamp(nearest, Math.min(one, other), Math.max(one, other));
  }

  private static int within(long score) {
    return Math.clamp(score, 1, 5);
  }
}
