package nl.getrouw.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores of units (the items of an audit) by raters: one row per unit, one column per rater, {@code
 * null} where a rater gave no score. Immutable.
 *
 * <p>A unit is <em>compared</em> when at least two raters scored it.
 */
public final class Ratings {

  private final Categories categories;
  private final int raters;
  private final List<List<@Nullable Integer>> units;
  private final List<Tally> tallies;

  private Ratings(Categories categories, List<List<@Nullable Integer>> units) {
    this.categories = categories;
    this.raters = units.isEmpty() ? 0 : units.getFirst().size();
    this.units = units;
    List<Tally> counted = new ArrayList<>();
    for (List<@Nullable Integer> unit : units) {
      counted.add(Tally.of(unit, categories));
    }
    this.tallies = List.copyOf(counted);
  }

  /**
   * The ratings of these units.
   *
   * @param categories the scale that all scores come from
   * @param units one list per unit, all of the same length, in the same order of raters
   * @throws IllegalArgumentException if units differ in their number of raters or a score lies
   *     outside the scale; units and raters are numbered from 1 in the message
   */
  public static Ratings of(Categories categories, List<? extends List<@Nullable Integer>> units) {
    List<List<@Nullable Integer>> copies = new ArrayList<>();
    for (List<@Nullable Integer> unit : units) {
      copies.add(Collections.unmodifiableList(new ArrayList<@Nullable Integer>(unit)));
      checkLast(copies, categories);
    }
    return new Ratings(categories, Collections.unmodifiableList(copies));
  }

  private static void checkLast(List<List<@Nullable Integer>> units, Categories categories) {
    int number = units.size();
    int places = units.getFirst().size();
    List<@Nullable Integer> scores = units.getLast();
    if (scores.size() != places) {
      throw new IllegalArgumentException(
          "Unit %d has places for %d raters, unit 1 for %d"
              .formatted(number, scores.size(), places));
    }
    for (int rater = 1; rater <= places; rater++) {
      Integer score = scores.get(rater - 1);
      if (score != null && !categories.contains(score)) {
        throw new IllegalArgumentException(
            "Unit %d, rater %d: score %d is not between %d and %d"
                .formatted(number, rater, score, categories.lowest(), categories.highest()));
      }
    }
  }

  /** The scale that all scores come from. */
  public Categories categories() {
    return categories;
  }

  /** The number of raters, whether or not they scored anything; 0 if there are no units. */
  public int raters() {
    return raters;
  }

  /** The scores, by unit and rater. */
  public List<List<@Nullable Integer>> units() {
    return units;
  }

  /** The number of units that at least two raters scored. */
  public int unitsCompared() {
    return (int) tallies.stream().filter(Tally::isCompared).count();
  }

  /** The number of units that fewer than two raters scored. */
  public int unitsLeftOut() {
    return tallies.size() - unitsCompared();
  }

  /**
   * Whether some rater skipped a unit that another rater scored. A unit that nobody scored, such as
   * an item that does not apply, misses nothing.
   */
  public boolean hasMissingScores() {
    return tallies.stream().anyMatch(unit -> unit.isScored() && unit.scores() < raters);
  }

  /** What every unit that anyone scored received. */
  List<Tally> scoredUnits() {
    return tallies.stream().filter(Tally::isScored).toList();
  }

  /** What every unit that at least two raters scored received. */
  List<Tally> comparedUnits() {
    return tallies.stream().filter(Tally::isCompared).toList();
  }

  /**
   * What stands in the way of a coefficient over at least this many compared units, if anything.
   */
  Coefficient.@Nullable Reason shortfall(int needed) {
    if (unitsCompared() >= needed) {
      return null;
    }
    return raters < 2 && !units.isEmpty()
        ? Coefficient.Reason.TOO_FEW_RATERS
        : Coefficient.Reason.TOO_FEW_UNITS;
  }
}
