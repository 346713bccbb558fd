package nl.getrouw.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.getrouw.disclosure.CrossTable.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossTableTest {

  private static Set<Cell> hidden(List<Cell> cells) {
    return CrossTable.hidden(cells, 5);
  }

  @Test
  void fivePeopleAreShownAndFourAreNot() {
    Cell five = new Cell("Wilgenhof", "COACHING", 5);
    Cell four = new Cell("Lindeplein", "GROUP_COACHING", 4);

    assertThat(hidden(List.of(five))).isEmpty();
    assertThat(hidden(List.of(four))).containsExactly(four);
  }

  /** Of three kinds with a known sum one hidden could be subtracted: the next smallest goes too. */
  @Test
  void aSingleHiddenCellTakesTheSmallestOtherOfItsRowWithIt() {
    Cell small = new Cell("", "VERBINDEN", 2);
    Cell next = new Cell("", "VERSTAAN", 6);
    Cell large = new Cell("", "VERSTERKEN", 20);

    assertThat(hidden(List.of(small, next, large))).containsExactlyInAnyOrder(small, next);
  }

  @Test
  void whatIsHiddenInARowIsCompletedInItsColumns() {
    Cell a = new Cell("A", "x", 3);
    Cell b = new Cell("A", "y", 9);
    Cell c = new Cell("B", "x", 8);
    Cell d = new Cell("B", "y", 12);

    assertThat(hidden(List.of(a, b, c, d))).containsExactlyInAnyOrder(a, b, c, d);
  }

  @Test
  void twoHiddenCellsProtectEachOther() {
    Cell a = new Cell("", "x", 3);
    Cell b = new Cell("", "y", 4);
    Cell c = new Cell("", "z", 12);

    assertThat(hidden(List.of(a, b, c))).containsExactlyInAnyOrder(a, b);
  }

  /** One and two people are hidden, and their sum of three as well. */
  @Test
  void whatIsHiddenTogetherIsAboutEnoughPeople() {
    Cell a = new Cell("", "x", 1);
    Cell b = new Cell("", "y", 2);
    Cell c = new Cell("", "z", 12);

    assertThat(hidden(List.of(a, b, c))).containsExactlyInAnyOrder(a, b, c);
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** No hidden cell follows from the sums and the cells that are shown: solved as equations. */
  @ParameterizedTest
  @MethodSource("seeds")
  void noHiddenCellFollowsFromTheSums(int seed) {
    Random random = new Random(seed);
    List<Cell> cells = new ArrayList<>();
    int columns = 1 + random.nextInt(5);
    for (int row = 0; row < 1 + random.nextInt(6); row++) {
      for (int column = 0; column < columns; column++) {
        cells.add(new Cell("r" + row, "c" + column, random.nextInt(20)));
      }
    }
    List<Cell> unknown = List.copyOf(hidden(cells));
    List<double[]> sums = new ArrayList<>();
    equations(cells, unknown, Cell::row, sums);
    equations(cells, unknown, Cell::column, sums);

    int rank = rank(sums, unknown.size());
    for (int i = 0; i < unknown.size(); i++) {
      List<double[]> more = new ArrayList<>(sums);
      double[] one = new double[unknown.size()];
      one[i] = 1;
      more.add(one);
      boolean nothingLeftToHide =
          cells.stream().filter(cell -> cell.people() > 0).allMatch(unknown::contains);
      assertThat(rank(more, unknown.size()) > rank || nothingLeftToHide)
          .as("%s in %s", unknown.get(i), cells)
          .isTrue();
    }
  }

  private static void equations(
      List<Cell> cells, List<Cell> unknown, Function<Cell, String> line, List<double[]> equations) {
    for (String name : unknown.stream().map(line).distinct().toList()) {
      long inLine =
          cells.stream().filter(cell -> cell.people() > 0 && line.apply(cell).equals(name)).count();
      if (inLine == 1) {
        continue;
      }
      double[] equation = new double[unknown.size()];
      for (int i = 0; i < equation.length; i++) {
        equation[i] = line.apply(unknown.get(i)).equals(name) ? 1 : 0;
      }
      equations.add(equation);
    }
  }

  private static int rank(List<double[]> equations, int unknowns) {
    List<double[]> left = new ArrayList<>(equations.stream().map(double[]::clone).toList());
    int rank = 0;
    for (int column = 0; column < unknowns; column++) {
      int at = column;
      double[] pivot =
          left.stream().filter(one -> Math.abs(one[at]) > 1e-9).findFirst().orElse(null);
      if (pivot != null) {
        left.remove(pivot);
        rank++;
        for (double[] one : left) {
          double factor = one[at] / pivot[at];
          for (int i = 0; i < unknowns; i++) {
            one[i] -= factor * pivot[i];
          }
        }
      }
    }
    return rank;
  }
}
