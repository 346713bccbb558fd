package nl.getrouw.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules, around a centre line of 0 with limits at 3 and -3. */
class MarkingTest {

  private static final Limits THREE = Limits.free(0, 3);

  /** A letter for each point: b, t, c(lose), s, upper case upwards; a dot for none. */
  private static String marks(Rules rules, double... values) {
    List<@Nullable Mark> marks =
        Marking.of(values, Collections.nCopies(values.length, THREE), rules);
    return marks.stream().map(MarkingTest::letter).collect(Collectors.joining());
  }

  private static String marks(double... values) {
    return marks(Rules.STANDARD, values);
  }

  private static String letter(@Nullable Mark mark) {
    if (mark == null) {
      return ".";
    }
    String letter =
        switch (mark.signal()) {
          case BEYOND -> "b";
          case TREND -> "t";
          case TWO_IN_THREE -> "c";
          case SHIFT -> "s";
        };
    return mark.side() == Side.UP ? letter.toUpperCase(java.util.Locale.ROOT) : letter;
  }

  @Test
  void onlyBeyondTheLimitNotOnIt() {
    assertThat(marks(1, 3, -1, 0.5, 3.1, 0, 0.5, -3.1, 0, 0.5, -3, 1)).isEqualTo("....B..b....");
  }

  @Test
  void sevenOnOneSideAreAShiftSixAreNot() {
    assertThat(marks(-1, 1, 1.1, 1, 1.1, 1, 1.1, -1)).isEqualTo("........");
    assertThat(marks(-1, 1, 1.1, 1, 1.1, 1, 1.1, 1, -1)).isEqualTo(".SSSSSSS.");
    assertThat(marks(-1, -1.1, -1, -1.1, -1, -1.1, -1, -1.1)).isEqualTo("ssssssss");
  }

  @Test
  void aPointOnTheCentreLineEndsAShift() {
    assertThat(marks(1, 1.1, 1, 0, 1, 1.1, 1, 1.1)).isEqualTo("........");
  }

  @Test
  void sevenThatEachRiseOrFallAreATrend() {
    assertThat(marks(-1.4, -0.9, -0.4, 0.1, 0.6, 1.1, 1.6)).isEqualTo("TTTTTTT");
    assertThat(marks(-1.4, -0.9, -0.4, 0.1, 0.6, 1.1, 1.0)).isEqualTo(".......");
    assertThat(marks(1.5, 1, .5, 0, -.5, -1, -1.5, -1.9)).isEqualTo("tttttttt");
  }

  @Test
  void equalPointsEndATrend() {
    assertThat(marks(-1.4, -0.9, -0.4, 0.1, 0.1, 0.6, 1.1, 1.6)).isEqualTo("........");
  }

  @Test
  void aTopBelongsToTheRiseAndTheFall() {
    assertThat(marks(-1.5, -1, -.5, 0, .5, 1, 1.5, 1, .5, 0, -.5, -1, -1.5))
        .isEqualTo("TTTTTTTtttttt");
  }

  @Test
  void twoOfThreeBeyondTwoThirdsOnTheSameSide() {
    assertThat(marks(0.5, 2.1, -0.5, 2.2, 0.5)).isEqualTo(".C.C.");
    assertThat(marks(0.5, 2.1, -0.5, -0.4, 2.2)).isEqualTo(".....");
    assertThat(marks(0.5, 2.1, -2.1, 0.5)).isEqualTo("....");
    assertThat(marks(0.5, 2.0, 2.0, 0.5)).isEqualTo("....");
    assertThat(marks(0.5, -2.1, -2.1, 0.5)).isEqualTo(".cc.");
  }

  @Test
  void theFirstRuleOfTheOrderIsTheOneThatShows() {
    // a rise to beyond the limit, in a row on one side
    assertThat(marks(0.1, 0.4, 0.8, 1.2, 1.6, 2.1, 2.5, 3.2)).isEqualTo("TTTTTTTB");
    // two close to the limit within a shift
    assertThat(marks(1, 1.1, 1, 2.1, 2.2, 1, 1.1)).isEqualTo("SSSCCSS");
  }

  @Test
  void lengthsCanBeChosen() {
    Rules strict = new Rules(5, 8, 3, 4, true);
    assertThat(marks(strict, 1, 1.1, 1, 1.1, 1, 1.1, 1)).isEqualTo(".......");
    assertThat(marks(strict, 1, 1.1, 1, 1.1, 1, 1.1, 1, 1.1)).isEqualTo("SSSSSSSS");
    assertThat(marks(strict, -1, -.5, 0, .5, 1)).isEqualTo("TTTTT");
    assertThat(marks(strict, 2.1, 2.2, -1, 2.1)).isEqualTo("CC.C");
    assertThat(marks(strict, 2.1, 2.2, -1)).isEqualTo("...");
    assertThatThrownBy(() -> new Rules(7, 7, 3, 3, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutSpreadOnlyAnotherValueIsBeyond() {
    List<@Nullable Mark> marks =
        Marking.of(
            new double[] {0.1, 0.1, 0.2},
            Collections.nCopies(3, Limits.free(0.1 + 1e-17, 0)),
            Rules.STANDARD);
    assertThat(marks).containsExactly(null, null, new Mark(Signal.BEYOND, Side.UP));
  }
}
