package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {

  private static final String LONG = "arbeidsongeschiktheidsverzekeringsmaatschappij";

  @Test
  void widthsAreThoseOfArial() {
    assertThat(Fit.width("Getrouw", 10, false)).isBetween(37.7, 37.9);
    assertThat(Fit.width("Getrouw", 10, true)).isGreaterThan(Fit.width("Getrouw", 10, false));
    assertThat(Fit.width("iiii", 10, false)).isLessThan(Fit.width("mmmm", 10, false));
    assertThat(Fit.width("Ж≥😀", 10, false)).as("letters it does not know").isPositive();
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(Fit.lines("een twee drie", 1_000, 12, false)).isEqualTo(1);
    assertThat(Fit.lines("een twee drie", Fit.width("een twee", 12, false), 12, false))
        .isEqualTo(2);
    assertThat(Fit.lines("een\ntwee", 1_000, 12, false)).isEqualTo(2);
    assertThat(Fit.lines("", 100, 12, false)).isEqualTo(1);
  }

  @Test
  void aWordThatIsTooLongMakesTheLettersSmaller() {
    assertThat(Fit.size("kort", 168, 46, true, 34, 10)).isEqualTo(34);
    double size = Fit.size(LONG, 300, 46, true, 34, 10);
    assertThat(size).isBetween(11.0, 13.0);
    assertThat(Fit.width(LONG, size, true)).isLessThanOrEqualTo(300);
    assertThat(Fit.size(LONG.repeat(9), 300, 46, true, 34, 10)).as("never smaller").isEqualTo(10);
  }
}
