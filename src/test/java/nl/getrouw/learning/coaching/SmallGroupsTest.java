package nl.getrouw.learning.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.getrouw.learning.coaching.SmallGroups.Cell;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

  @Test
  void fivePeopleAreShownAndFourAreNot() {
    Cell five = new Cell("Wilgenhof", "COACHING", 5);
    Cell four = new Cell("Lindeplein", "GROUP_COACHING", 4);

    assertThat(SmallGroups.hidden(List.of(five))).isEmpty();
    assertThat(SmallGroups.hidden(List.of(four))).containsExactly(four);
  }

  /** Of three kinds with a known sum one hidden could be subtracted: the next smallest goes too. */
  @Test
  void aSingleHiddenCellTakesTheSmallestOtherOfItsRowWithIt() {
    Cell small = new Cell("", "VERBINDEN", 2);
    Cell next = new Cell("", "VERSTAAN", 6);
    Cell large = new Cell("", "VERSTERKEN", 20);

    assertThat(SmallGroups.hidden(List.of(small, next, large)))
        .containsExactlyInAnyOrder(small, next);
  }

  @Test
  void whatIsHiddenInARowIsCompletedInItsColumns() {
    Cell a = new Cell("A", "x", 3);
    Cell b = new Cell("A", "y", 9);
    Cell c = new Cell("B", "x", 8);
    Cell d = new Cell("B", "y", 12);

    assertThat(SmallGroups.hidden(List.of(a, b, c, d))).containsExactlyInAnyOrder(a, b, c, d);
  }

  @Test
  void twoHiddenCellsProtectEachOther() {
    Cell a = new Cell("", "x", 3);
    Cell b = new Cell("", "y", 4);
    Cell c = new Cell("", "z", 12);

    assertThat(SmallGroups.hidden(List.of(a, b, c))).containsExactlyInAnyOrder(a, b);
  }
}
