package nl.getrouw.live;

import static nl.getrouw.db.Tables.LIVE_CHANGE;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells open pages that something changed. News is a row, written in the transaction of the change;
 * every application node reads the rows newer than it has seen and passes them on to its own pages.
 * News carries no content, only what to look at again, so that authorisation stays with the
 * services.
 */
@Service
public class LiveNews {

  private static final Logger LOG = LoggerFactory.getLogger(LiveNews.class);
  private static final Duration KEPT = Duration.ofHours(1);

  /** Stops listening when closed. */
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /** A row may appear after one with a higher number: its transaction took longer. */
  private static final int LATE = 200;

  private record Row(long id, String channel, String message) {}

  private final DSLContext db;
  private final Clock clock;
  private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
  private final NavigableSet<Long> told = new TreeSet<>();
  private long seen = -1;

  LiveNews(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Publishes news as part of the running transaction.
   *
   * @param channel what it is about, for instance {@code audit-12}
   * @param message what to look at again, at most 500 characters, for instance an item code
   */
  public void publish(String channel, String message) {
    db.insertInto(LIVE_CHANGE)
        .set(LIVE_CHANGE.AT, clock.instant())
        .set(LIVE_CHANGE.CHANNEL, channel)
        .set(LIVE_CHANGE.MESSAGE, message)
        .execute();
  }

  /**
   * Listens to a channel. The listener is called on a background thread; pages use {@code
   * UI.access}.
   */
  public Subscription listen(String channel, Consumer<String> listener) {
    listeners.computeIfAbsent(channel, name -> new CopyOnWriteArrayList<>()).add(listener);
    return () ->
        listeners.computeIfPresent(
            channel,
            (name, list) -> {
              list.remove(listener);
              return list.isEmpty() ? null : list;
            });
  }

  /** Twice a second, the rows since the last look and those that came late. */
  @Scheduled(fixedDelay = 500)
  synchronized void read() {
    try {
      boolean silent = seen < 0 || listeners.isEmpty();
      seen = seen < 0 ? newest() : seen;
      for (Row row : since()) {
        seen = Math.max(seen, row.id());
        if (told.add(row.id()) && !silent) {
          listeners
              .getOrDefault(row.channel(), List.of())
              .forEach(listener -> tell(listener, row.message()));
        }
      }
      told.headSet(seen - LATE).clear();
    } catch (DataAccessException gone) {
      LOG.info("no news while the database is away");
    }
  }

  @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
  void forget() {
    db.deleteFrom(LIVE_CHANGE).where(LIVE_CHANGE.AT.lt(clock.instant().minus(KEPT))).execute();
  }

  private long newest() {
    Long id = db.select(max(LIVE_CHANGE.ID)).from(LIVE_CHANGE).fetchSingle().value1();
    return id == null ? 0 : id;
  }

  private List<Row> since() {
    return db.select(LIVE_CHANGE.ID, LIVE_CHANGE.CHANNEL, LIVE_CHANGE.MESSAGE)
        .from(LIVE_CHANGE)
        .where(LIVE_CHANGE.ID.gt(seen - LATE))
        .orderBy(LIVE_CHANGE.ID)
        .fetch(row -> new Row(row.value1(), row.value2(), row.value3()));
  }

  private static void tell(Consumer<String> listener, String message) {
    try {
      listener.accept(message);
    } catch (RuntimeException fault) {
      LOG.warn("a page could not take the news", fault);
    }
  }
}
