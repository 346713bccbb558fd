package nl.getrouw.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CadenceTest {

  @Test
  void weeksFollowIso8601AlsoAroundNewYear() {
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    LocalDate monday = Cadence.WEEK.start(newYear);
    assertThat(monday).isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(Cadence.WEEK.code(monday)).isEqualTo("2026-W53");
    assertThat(Cadence.WEEK.parse("2026-W53")).contains(monday);
    assertThat(Cadence.WEEK.parse("2025-W53")).isEmpty();
    assertThat(Cadence.WEEK.parse("2026-w7")).contains(LocalDate.of(2026, 2, 9));
  }

  @Test
  void monthsAndQuartersAreNamedByYearAndNumber() {
    assertThat(Cadence.MONTH.parse("2026-02")).contains(LocalDate.of(2026, 2, 1));
    assertThat(Cadence.MONTH.parse(" 2026-2 ")).contains(LocalDate.of(2026, 2, 1));
    assertThat(Cadence.QUARTER.parse("2026-K3")).contains(LocalDate.of(2026, 7, 1));
    assertThat(Cadence.QUARTER.parse("2026-q3")).contains(LocalDate.of(2026, 7, 1));
    assertThat(Cadence.QUARTER.code(LocalDate.of(2026, 10, 1))).isEqualTo("2026-K4");
  }

  @Test
  void aDateNamesThePeriodItFallsIn() {
    assertThat(Cadence.MONTH.parse("2026-02-14")).contains(LocalDate.of(2026, 2, 1));
    assertThat(Cadence.QUARTER.parse("2026-02-14")).contains(LocalDate.of(2026, 1, 1));
  }

  @Test
  void whatIsNoPeriodIsNone() {
    for (Cadence cadence : Cadence.values()) {
      assertThat(
              Stream.of(
                      "",
                      "2026",
                      "2026-13",
                      "2026-00",
                      "1999-01",
                      "2026-W54",
                      "2026-K5",
                      "2026-02-30",
                      "=1+1",
                      "2026-02; drop")
                  .flatMap(text -> cadence.parse(text).stream()))
          .as(cadence.name())
          .isEmpty();
    }
  }

  @Test
  void everyPeriodIsReadBackFromItsCode() {
    for (Cadence cadence : Cadence.values()) {
      LocalDate start = cadence.start(LocalDate.of(2019, 12, 25));
      for (int i = 0; i < 600; i++) {
        assertThat(cadence.parse(cadence.code(start))).contains(start);
        assertThat(cadence.start(start)).isEqualTo(start);
        assertThat(cadence.plus(cadence.plus(start, 1), -1)).isEqualTo(start);
        start = cadence.plus(start, 1);
      }
    }
  }
}
