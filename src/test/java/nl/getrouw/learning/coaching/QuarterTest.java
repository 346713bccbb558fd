package nl.getrouw.learning.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterTest {

  private static final Quarter FOURTH = Quarter.of(LocalDate.of(2026, 11, 22));

  @Test
  void aQuarterKnowsItsDays() {
    assertThat(FOURTH.first()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(FOURTH.last()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(FOURTH.days()).isEqualTo(92);
    assertThat(FOURTH.weeksAfter(LocalDate.of(2026, 11, 22))).isEqualTo(5);
  }

  @Test
  void whatWasAgreedCountsForTheDaysOfTheAgreement() {
    LocalDate before = LocalDate.of(2026, 1, 1);
    assertThat(FOURTH.share(920, before, null)).isEqualTo(920);
    assertThat(FOURTH.share(920, before, LocalDate.of(2026, 10, 10))).isEqualTo(100);
    assertThat(FOURTH.share(920, LocalDate.of(2026, 12, 31), null)).isEqualTo(10);
    assertThat(FOURTH.share(920, LocalDate.of(2027, 1, 1), null)).isZero();
    assertThat(FOURTH.dueBy(920, before, null, LocalDate.of(2026, 10, 20))).isEqualTo(200);
  }

  @Test
  void behindIsMoreThanATenthShortOfWhatIsDueAndNotPlanned() {
    assertThat(new HoursLine("k", 500, 0, 1000, 550).isBehind()).isFalse();
    assertThat(new HoursLine("k", 400, 0, 1000, 550).isBehind()).isTrue();
    assertThat(new HoursLine("k", 400, 600, 1000, 550).isBehind()).isFalse();
  }

  @Test
  void aSeriesKeepsItsDayOfTheWeekWhenTheClocksChange() {
    assertThat(new Repeat(1, 3).days(LocalDate.of(2026, 10, 19)))
        .isEqualTo(
            List.of(
                LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 2)));
  }
}
