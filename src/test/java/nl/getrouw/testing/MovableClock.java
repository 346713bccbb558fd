package nl.getrouw.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.getrouw.kernel.Moments;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The system's time, which a test may move; set it back with {@link #reset}. */
@Primary
@TestComponent
public class MovableClock extends Clock {

  private final ZoneId zone;
  private volatile Duration moved = Duration.ZERO;

  public MovableClock() {
    this(Moments.ZONE);
  }

  private MovableClock(ZoneId zone) {
    this.zone = zone;
  }

  public void move(Duration by) {
    moved = moved.plus(by);
  }

  public void reset() {
    moved = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(moved);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    MovableClock same = new MovableClock(other);
    same.moved = moved;
    return same;
  }
}
