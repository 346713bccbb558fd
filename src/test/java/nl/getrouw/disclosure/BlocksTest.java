package nl.getrouw.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.getrouw.disclosure.Blocks.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {

  private static final int FEWEST = 5;

  @Test
  void teamsOfFiveAndMoreAreShownWithTheirSums() {
    Blocks blocks = Blocks.of(List.of(cell("a", "north", 5), cell("b", "north", 9)), FEWEST);

    assertThat(blocks.showsUnit("a")).isTrue();
    assertThat(blocks.inBranch("north")).containsExactlyInAnyOrder("a", "b");
    assertThat(blocks.inWhole()).containsExactlyInAnyOrder("a", "b");
  }

  /** Two of 3 are hidden one by one; together they are 6, so their location may be summed. */
  @Test
  void smallTeamsCountTogetherInTheirLocation() {
    Blocks blocks =
        Blocks.of(
            List.of(cell("a", "north", 3), cell("b", "north", 3), cell("c", "north", 8)), FEWEST);

    assertThat(blocks.showsUnit("a")).isFalse();
    assertThat(blocks.showsUnit("b")).isFalse();
    assertThat(blocks.showsUnit("c")).isTrue();
    assertThat(blocks.inBranch("north")).containsExactlyInAnyOrder("a", "b", "c");
  }

  /** The sum of a location minus team c would be team a: the smaller of the others hides too. */
  @Test
  void oneSmallTeamTakesTheSmallestOtherWithIt() {
    Blocks blocks =
        Blocks.of(
            List.of(cell("a", "north", 3), cell("b", "north", 6), cell("c", "north", 8)), FEWEST);

    assertThat(blocks.showsUnit("b")).isFalse();
    assertThat(blocks.showsUnit("c")).isTrue();
    assertThat(blocks.inBranch("north")).containsExactlyInAnyOrder("a", "b", "c");
  }

  /** Of the whole minus the location in the south the north would be left: both are hidden. */
  @Test
  void aLocationThatIsTooSmallHidesAnotherLocation() {
    Blocks blocks =
        Blocks.of(
            List.of(cell("a", "north", 3), cell("b", "south", 6), cell("c", "east", 20)), FEWEST);

    assertThat(blocks.showsBranch("north")).isFalse();
    assertThat(blocks.showsBranch("south")).isFalse();
    assertThat(blocks.showsUnit("b")).isFalse();
    assertThat(blocks.showsBranch("east")).isTrue();
    assertThat(blocks.inWhole()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void fourPeopleInAllAreNeverShown() {
    Blocks blocks = Blocks.of(List.of(cell("a", "north", 1), cell("b", "south", 3)), FEWEST);

    assertThat(blocks.showsWhole()).isFalse();
    assertThat(blocks.showsBranch("south")).isFalse();
    assertThat(blocks.blocks()).isEmpty();
  }

  @Test
  void whoHasNobodyHasNothingToHide() {
    Blocks blocks = Blocks.of(List.of(cell("a", "north", 0), cell("b", "north", 7)), FEWEST);

    assertThat(blocks.showsUnit("a")).isFalse();
    assertThat(blocks.inBranch("north")).containsExactly("b");
  }

  @Test
  void aUnitOccursOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Blocks.of(List.of(cell("a", "x", 5), cell("a", "y", 5)), FEWEST));
  }

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /**
   * Whatever is shown of any organisation is a union of blocks, and blocks do not overlap and hold
   * enough people; therefore every sum and difference of shown figures is about whole blocks.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsShownIsMadeOfWholeBlocks(int seed) {
    Random random = new Random(seed);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(14); i++) {
      cells.add(cell("team" + i, "location" + random.nextInt(4), random.nextInt(12)));
    }
    Blocks blocks = Blocks.of(cells, FEWEST);

    Set<String> seen = new HashSet<>();
    for (Set<String> block : blocks.blocks()) {
      assertThat(people(cells, block)).isGreaterThanOrEqualTo(FEWEST);
      assertThat(seen).doesNotContainAnyElementsOf(block);
      seen.addAll(block);
    }
    List<Set<String>> shown = shown(cells, blocks);
    for (Set<String> one : shown) {
      assertThat(blocks.blocks())
          .allMatch(block -> one.containsAll(block) || block.stream().noneMatch(one::contains));
    }
    for (Set<String> one : shown) {
      for (Set<String> other : shown) {
        Set<String> rest = new HashSet<>(one);
        rest.removeAll(other);
        assertThat(rest.isEmpty() || people(cells, rest) >= FEWEST)
            .as("%s minus %s of %s", one, other, cells)
            .isTrue();
      }
    }
  }

  private static List<Set<String>> shown(List<Cell> cells, Blocks blocks) {
    List<Set<String>> shown = new ArrayList<>();
    for (Cell cell : cells) {
      if (blocks.showsUnit(cell.unit())) {
        shown.add(Set.of(cell.unit()));
      }
      shown.add(blocks.inBranch(cell.branch()));
    }
    shown.add(blocks.inWhole());
    shown.removeIf(Set::isEmpty);
    return shown;
  }

  private static int people(List<Cell> cells, Set<String> units) {
    return cells.stream().filter(cell -> units.contains(cell.unit())).mapToInt(Cell::people).sum();
  }

  private static Cell cell(String unit, String branch, int people) {
    return new Cell(unit, branch, people);
  }
}
