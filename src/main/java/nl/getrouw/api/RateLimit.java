package nl.getrouw.api;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often something may happen in a minute, counted on this node: windows of a minute that begin
 * with the first request.
 */
@Component
class RateLimit {

  private static final int SECONDS = 60;
  private static final int KEPT = 10_000;

  /**
   * Where a request stands.
   *
   * @param remaining requests that are left in this window; -1 when this one was too many
   * @param reset seconds until the window ends, 1 or more
   */
  record Standing(int limit, int remaining, long reset) {
    boolean exceeded() {
      return remaining < 0;
    }
  }

  private record Window(Instant ends, int used) {}

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final int limit;
  private final Clock clock;

  RateLimit(@Value("${getrouw.api.requests-per-minute:120}") int limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Counts a request. */
  Standing count(String who) {
    Instant now = clock.instant();
    if (windows.size() > KEPT) {
      windows.values().removeIf(window -> !window.ends().isAfter(now));
    }
    Window window =
        windows.compute(
            who,
            (key, old) ->
                old == null || !old.ends().isAfter(now)
                    ? new Window(now.plusSeconds(SECONDS), 1)
                    : new Window(old.ends(), old.used() + 1));
    long reset = Math.max(1, (window.ends().toEpochMilli() - now.toEpochMilli() + 999) / 1000);
    return new Standing(limit, Math.max(-1, limit - window.used()), reset);
  }
}
