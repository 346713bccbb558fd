package nl.getrouw.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Divides the units of one period (a month, a quarter, a round) into blocks of at least so many
 * people. Whatever is shown, of a unit, a branch or the whole, is made of whole blocks; so nothing
 * that can be computed from it, by subtracting or otherwise, is about fewer people than that. Where
 * one unit is too small, it forms a block with other small ones of its branch, or takes the
 * smallest other block with it (complementary suppression; Hundepool et al. 2012, Statistical
 * Disclosure Control, ch. 4). What reaches no block anywhere is left out of every sum.
 *
 * <p>A figure over several periods is the union of what each period shows: a unit that is hidden in
 * one of them does not appear with that one.
 */
public final class Blocks {

  /**
   * A unit of one period.
   *
   * @param unit for instance a team; occurs once
   * @param branch what it is part of, for instance a location
   * @param people how many people stand behind its figure, 0 or more; 0 has nothing to hide
   */
  public record Cell(String unit, String branch, int people) {

    public Cell {
      if (people < 0) {
        throw new IllegalArgumentException("There cannot be " + people + " people");
      }
    }
  }

  private static final Comparator<Set<Cell>> SMALLEST =
      Comparator.<Set<Cell>>comparingInt(Blocks::people)
          .thenComparing(block -> block.stream().map(Cell::unit).sorted().toList().getFirst());

  private final List<Cell> cells;
  private final Set<Set<Cell>> blocks;

  private Blocks(List<Cell> cells, Set<Set<Cell>> blocks) {
    this.cells = cells;
    this.blocks = blocks;
  }

  /**
   * @param fewest how many people a block holds at least, 1 or more
   * @throws IllegalArgumentException when a unit occurs twice
   */
  public static Blocks of(Collection<Cell> units, int fewest) {
    List<Cell> cells = units.stream().filter(cell -> cell.people() > 0).toList();
    if (cells.stream().map(Cell::unit).distinct().count() < cells.size()) {
      throw new IllegalArgumentException("A unit occurs more than once");
    }
    Set<Set<Cell>> blocks = new HashSet<>();
    Set<Cell> left = new HashSet<>();
    Map<String, List<Cell>> branches =
        cells.stream()
            .collect(Collectors.groupingBy(Cell::branch, TreeMap::new, Collectors.toList()));
    for (List<Cell> branch : branches.values()) {
      Set<Set<Cell>> own = new HashSet<>();
      Set<Cell> small = new HashSet<>();
      branch.forEach(
          cell -> {
            if (cell.people() >= fewest) {
              own.add(Set.of(cell));
            } else {
              small.add(cell);
            }
          });
      left.addAll(settle(own, small, fewest));
      blocks.addAll(own);
    }
    settle(blocks, left, fewest);
    return new Blocks(cells, blocks);
  }

  /** Makes the small ones a block, alone or with the smallest other; what finds none is left. */
  private static Set<Cell> settle(Set<Set<Cell>> blocks, Set<Cell> small, int fewest) {
    if (small.isEmpty()) {
      return Set.of();
    }
    Set<Cell> joined = new HashSet<>(small);
    if (people(small) < fewest) {
      if (blocks.isEmpty()) {
        return small;
      }
      Set<Cell> smallest = blocks.stream().min(SMALLEST).orElseThrow();
      blocks.remove(smallest);
      joined.addAll(smallest);
    }
    blocks.add(joined);
    return Set.of();
  }

  private static int people(Collection<Cell> cells) {
    return cells.stream().mapToInt(Cell::people).sum();
  }

  /** Whether the figure of this unit alone may be shown. */
  public boolean showsUnit(String unit) {
    return !counted(cell -> cell.unit().equals(unit)).isEmpty();
  }

  /** Whether a figure of this branch may be shown. */
  public boolean showsBranch(String branch) {
    return !inBranch(branch).isEmpty();
  }

  /** Whether a figure of all units together may be shown. */
  public boolean showsWhole() {
    return !inWhole().isEmpty();
  }

  /** The units that count in the figure of a branch; none when it may not be shown. */
  public Set<String> inBranch(String branch) {
    return units(counted(cell -> cell.branch().equals(branch)));
  }

  /** The units that count in the figure of the whole; none when it may not be shown. */
  public Set<String> inWhole() {
    return units(counted(cell -> true));
  }

  /** The blocks by their units, in no particular order. */
  public List<Set<String>> blocks() {
    return blocks.stream().map(Blocks::units).toList();
  }

  /**
   * The cells of whole blocks within a part of the tree. A part of which a block reaches outside
   * shows nothing: what is left of it would depend on where the block was made.
   */
  private List<Cell> counted(Predicate<Cell> part) {
    List<Cell> within = new ArrayList<>();
    for (Set<Cell> block : blocks) {
      if (block.stream().allMatch(part)) {
        within.addAll(block);
      } else if (block.stream().anyMatch(part)) {
        return List.of();
      }
    }
    return within;
  }

  private static Set<String> units(Collection<Cell> cells) {
    return cells.stream().map(Cell::unit).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String toString() {
    return "Blocks" + blocks() + " of " + cells.size();
  }
}
