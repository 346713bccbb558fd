package nl.getrouw.learning.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which cells of a table stay hidden because they could point to a person: those with fewer than
 * five people, and as many more as it takes that a hidden one cannot be found by subtracting the
 * others of its row or column from their sum (primary and complementary suppression; Hundepool et
 * al. 2012, Statistical Disclosure Control, ch. 4).
 */
final class SmallGroups {

  /** The fewest people of whom a figure is shown. */
  static final int SMALLEST = 5;

  /**
   * @param row for instance a team
   * @param column for instance a kind
   * @param people how many people stand behind it; 0 for an empty cell, which hides nothing
   */
  record Cell(String row, String column, int people) {}

  private SmallGroups() {}

  /** The cells to hide. */
  static Set<Cell> hidden(List<Cell> cells) {
    Set<Cell> hidden = new HashSet<>();
    cells.stream()
        .filter(cell -> cell.people() > 0 && cell.people() < SMALLEST)
        .forEach(hidden::add);
    boolean changed = true;
    while (changed) {
      boolean byRow = complete(cells, hidden, Cell::row);
      changed = complete(cells, hidden, Cell::column) || byRow;
    }
    return hidden;
  }

  /** Where exactly one of several is hidden, hides the smallest of the others too. */
  private static boolean complete(List<Cell> cells, Set<Cell> hidden, Function<Cell, String> line) {
    boolean changed = false;
    for (String name : cells.stream().map(line).distinct().toList()) {
      List<Cell> open = new ArrayList<>();
      int closed = 0;
      for (Cell cell : cells) {
        if (line.apply(cell).equals(name) && cell.people() > 0) {
          if (hidden.contains(cell)) {
            closed++;
          } else {
            open.add(cell);
          }
        }
      }
      if (closed == 1 && !open.isEmpty()) {
        hidden.add(open.stream().min(Comparator.comparingInt(Cell::people)).orElseThrow());
        changed = true;
      }
    }
    return changed;
  }
}
