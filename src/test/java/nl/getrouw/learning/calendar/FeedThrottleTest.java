package nl.getrouw.learning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.getrouw.testing.MovableClock;
import org.junit.jupiter.api.Test;

class FeedThrottleTest {

  private static final String HOME = "192.0.2.7";

  private final MovableClock clock = clock();
  private final FeedThrottle throttle = new FeedThrottle(clock);

  private static MovableClock clock() {
    return new MovableClock();
  }

  @Test
  void whoGuessesLinksHasToWait() {
    for (int guess = 0; guess < FeedThrottle.UNKNOWN; guess++) {
      assertThat(throttle.admits(HOME)).isTrue();
      throttle.unknown(HOME);
    }

    assertThat(throttle.admits(HOME)).isFalse();
    assertThat(throttle.admits("192.0.2.8")).isTrue();
    clock.move(FeedThrottle.WINDOW.minus(Duration.ofSeconds(1)));
    assertThat(throttle.admits(HOME)).isFalse();
    clock.move(Duration.ofSeconds(1));
    assertThat(throttle.admits(HOME)).isTrue();
  }

  @Test
  void aProgrammeThatAsksTooOftenWaitsToo() {
    for (int request = 0; request < FeedThrottle.REQUESTS; request++) {
      assertThat(throttle.admits(HOME)).isTrue();
    }

    assertThat(throttle.admits(HOME)).isFalse();
  }
}
