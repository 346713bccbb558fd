package nl.getrouw.learning.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps who tries addresses from trying many: a calendar programme asks every few hours, and links
 * have 256 bits, so these limits hinder nobody. Counts by address of the asker, in this node.
 */
@Component
class FeedThrottle {

  static final int REQUESTS = 120;
  static final int UNKNOWN = 20;
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int ADDRESSES = 10_000;

  private static final class Count {
    private final Instant since;
    private int requests;
    private int unknown;

    Count(Instant since) {
      this.since = since;
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Clock clock;

  FeedThrottle(Clock clock) {
    this.clock = clock;
  }

  /** Counts a request, and says whether it may be answered. */
  synchronized boolean admits(String address) {
    Count count = count(address);
    count.requests++;
    return count.requests <= REQUESTS && count.unknown < UNKNOWN;
  }

  /** There was nothing behind the link that this address asked for. */
  synchronized void unknown(String address) {
    count(address).unknown++;
  }

  private Count count(String address) {
    Instant now = clock.instant();
    Count count = counts.get(address);
    if (count == null || !now.isBefore(count.since.plus(WINDOW))) {
      counts.remove(address);
      count = new Count(now);
      counts.put(address, count);
    }
    forget();
    return count;
  }

  /** The oldest go first, so that many addresses fill no memory. */
  private void forget() {
    Iterator<String> oldest = counts.keySet().iterator();
    while (counts.size() > ADDRESSES) {
      oldest.next();
      oldest.remove();
    }
  }
}
