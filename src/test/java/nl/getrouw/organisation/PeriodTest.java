package nl.getrouw.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Test
  void doesNotEndBeforeItStarts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(START, START.minusDays(1)));
  }

  @Test
  void neighboursDoNotOverlap() {
    Period january = new Period(START, START.plusDays(30));
    assertThat(january.overlaps(new Period(START.plusDays(31), null))).isFalse();
    assertThat(january.overlaps(new Period(START.plusDays(30), null))).isTrue();
  }

  @Test
  void overlapIsASharedDay() {
    Random random = new Random(20261122);
    for (int round = 0; round < 500; round++) {
      Period one = period(random);
      Period other = period(random);
      boolean shared =
          START
              .datesUntil(START.plusDays(40))
              .anyMatch(day -> one.includes(day) && other.includes(day));
      assertThat(one.overlaps(other))
          .as("%s and %s", one, other)
          .isEqualTo(shared)
          .isEqualTo(other.overlaps(one));
    }
  }

  @Test
  void coverMeansEveryDay() {
    Random random = new Random(20261122);
    LocalDate from = START.plusDays(5);
    for (int round = 0; round < 500; round++) {
      List<Period> periods =
          Stream.generate(() -> period(random)).limit(random.nextInt(6)).toList();
      boolean everyDay =
          from.datesUntil(START.plusDays(40))
              .allMatch(day -> periods.stream().anyMatch(period -> period.includes(day)));
      assertThat(Period.coverFrom(from, periods)).as("%s", periods).isEqualTo(everyDay);
    }
  }

  /** Within 30 days of the start, one in three without end. */
  private static Period period(Random random) {
    LocalDate first = START.plusDays(random.nextInt(16));
    return new Period(first, random.nextInt(3) == 0 ? null : first.plusDays(random.nextInt(16)));
  }
}
