package nl.getrouw.disclosure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which cells of a table stay hidden because they could point to a person, when the sums of its
 * rows and columns are known (of those with more than one cell; a sum over everything is not
 * shown): those with too few people, and as many more as it takes that no hidden cell can be found
 * from the sums, and that the hidden cells of a row or column are together about enough people
 * (primary and complementary suppression; Hundepool et al. 2012, Statistical Disclosure Control,
 * ch. 4).
 */
public final class CrossTable {

  /**
   * @param row for instance a team
   * @param column for instance a kind of coaching
   * @param people how many people stand behind it; 0 for an empty cell, which hides nothing
   */
  public record Cell(String row, String column, int people) {}

  private static final Comparator<Cell> SMALLEST =
      Comparator.comparingInt(Cell::people).thenComparing(Cell::row).thenComparing(Cell::column);

  /** The row or column of a cell that has it for itself: its sum is the cell, and as hidden. */
  private static final String ALONE = "alone";

  private final List<Cell> cells;
  private final int fewest;
  private final Set<Cell> hidden = new HashSet<>();

  private CrossTable(List<Cell> cells, int fewest) {
    this.cells = cells.stream().filter(cell -> cell.people() > 0).toList();
    this.fewest = fewest;
  }

  /** The cells to hide, of those with anybody in them. */
  public static Set<Cell> hidden(List<Cell> cells, int fewest) {
    CrossTable table = new CrossTable(cells, fewest);
    table.cells.stream().filter(cell -> cell.people() < fewest).forEach(table.hidden::add);
    boolean changed = true;
    while (changed) {
      changed =
          table.completeLines(table::row) || table.completeLines(table::column) || table.unlink();
    }
    return table.hidden;
  }

  /** Hides one more in the first line whose hidden cells are one, or together too few people. */
  private boolean completeLines(Function<Cell, String> line) {
    for (String name : hidden.stream().map(line).distinct().sorted().toList()) {
      if (name.equals(ALONE)) {
        continue;
      }
      List<Cell> closed = hidden.stream().filter(cell -> line.apply(cell).equals(name)).toList();
      boolean tellsTooMuch =
          closed.size() == 1 || closed.stream().mapToInt(Cell::people).sum() < fewest;
      if (tellsTooMuch && hideOneMore(cell -> line.apply(cell).equals(name))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Hides one more, beside it where there is one, for a cell that the sums give away although its
   * row and its column hold other hidden cells: in the graph that joins the row and the column of
   * each hidden cell, it is the only way from one part to another.
   */
  private boolean unlink() {
    for (Cell cell : hidden.stream().sorted(SMALLEST).toList()) {
      if (isOnlyWay(cell)
          && (hideOneMore(
                  other -> other.row().equals(cell.row()) || other.column().equals(cell.column()))
              || hideOneMore(other -> true))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnlyWay(Cell cell) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(row(cell)));
    while (!next.isEmpty()) {
      String node = next.remove();
      if (reached.add(node)) {
        for (Cell other : hidden) {
          if (!other.equals(cell)) {
            if (row(other).equals(node)) {
              next.add(column(other));
            } else if (column(other).equals(node)) {
              next.add(row(other));
            }
          }
        }
      }
    }
    return !reached.contains(column(cell));
  }

  private String row(Cell cell) {
    return isAlone(cell, Cell::row) ? ALONE : "row " + cell.row();
  }

  private String column(Cell cell) {
    return isAlone(cell, Cell::column) ? ALONE : "column " + cell.column();
  }

  private boolean isAlone(Cell cell, Function<Cell, String> line) {
    return cells.stream().filter(other -> line.apply(other).equals(line.apply(cell))).count() == 1;
  }

  private boolean hideOneMore(Predicate<Cell> where) {
    Optional<Cell> smallest =
        cells.stream().filter(where).filter(cell -> !hidden.contains(cell)).min(SMALLEST);
    smallest.ifPresent(hidden::add);
    return smallest.isPresent();
  }
}
