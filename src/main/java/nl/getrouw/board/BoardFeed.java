package nl.getrouw.board;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the pages of this application node what happens on the boards that they have open. Every
 * node asks the database four times a second for the revisions of its open boards, all in one
 * query, and reads what changed once for all its pages; a change made on this node is looked up at
 * once.
 */
@Component
class BoardFeed implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(BoardFeed.class);
  private static final long MILLISECONDS = 250;

  private static final class Watched {
    private final List<Consumer<Change>> pages = new CopyOnWriteArrayList<>();
    private BoardReader.@Nullable Moment seen;
  }

  private final BoardRepository boards;
  private final BoardReader reader;
  private final Map<Long, Watched> open = new ConcurrentHashMap<>();
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile @Nullable ScheduledExecutorService thread;

  BoardFeed(BoardRepository boards, BoardReader reader) {
    this.boards = boards;
    this.reader = reader;
  }

  /**
   * Follows a board, from now on. What a page shows has to be read after this call; it skips what
   * it knows already by its revision.
   *
   * @return stops following
   */
  Runnable follow(BoardId board, Consumer<Change> page) {
    open.compute(
        board.value(),
        (id, before) -> {
          Watched watched = before == null ? new Watched() : before;
          if (watched.seen == null) {
            watched.seen = reader.moment(board);
          }
          watched.pages.add(page);
          return watched;
        });
    return () ->
        open.computeIfPresent(
            board.value(),
            (id, watched) -> {
              watched.pages.remove(page);
              return watched.pages.isEmpty() ? null : watched;
            });
  }

  /** Looks as soon as the thread is free: something was just stored here. */
  void lookNow() {
    ScheduledExecutorService running = thread;
    if (running != null && !running.isShutdown() && asked.compareAndSet(false, true)) {
      running.execute(this::look);
    }
  }

  private void look() {
    asked.set(false);
    try {
      if (!open.isEmpty()) {
        boards.revisions(List.copyOf(open.keySet())).forEach(this::look);
      }
    } catch (RuntimeException fault) {
      LOG.info("boards wait for the database: {}", fault.getClass().getSimpleName());
    }
  }

  private void look(long board, long revision) {
    Watched watched = open.get(board);
    BoardReader.Moment seen = watched == null ? null : watched.seen;
    if (watched == null || seen == null || revision <= seen.revision()) {
      return;
    }
    try {
      Change change = reader.since(new BoardId(board), seen);
      watched.seen = new BoardReader.Moment(change.info().revision(), change.now());
      watched.pages.forEach(page -> tell(page, change));
    } catch (NotFound gone) {
      open.remove(board);
    }
  }

  private static void tell(Consumer<Change> page, Change change) {
    try {
      page.accept(change);
    } catch (RuntimeException fault) {
      LOG.warn("a page could not take a change of its board", fault);
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("boards").daemon().factory());
    thread = timer;
    var _ =
        timer.scheduleWithFixedDelay(this::look, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = thread;
    if (running != null) {
      running.shutdown();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
