package nl.getrouw.audit.ui.scoring;

import java.util.function.BiPredicate;
import nl.getrouw.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Something that an auditor is writing: every change is stored at once. What could not be stored
 * stays here, to be tried again.
 *
 * @param <T> what is written, with the version that was last seen
 */
final class Desk<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** How storing went. */
  sealed interface Kept<T> {

    /** It stands in the database, so. */
    record Stored<T>(T value) implements Kept<T> {}

    /** It was written to elsewhere since; nothing was stored. */
    record Elsewhere<T>(T theirs) implements Kept<T> {}
  }

  /** Stores what somebody wants to stand there. */
  @FunctionalInterface
  interface Store<T> {
    Kept<T> keep(T wanted);
  }

  /** Told how storing went. */
  interface Watcher<T> {

    /** The database has it; without a moment when nothing was ever stored. */
    void saved(T stored);

    /** The database did not answer. */
    void failed();

    void refused(Refusal refusal);

    /** The same was written to elsewhere. */
    void conflicts(T mine, T theirs);
  }

  private final BiPredicate<T, T> same;
  private final Store<T> store;
  private final Watcher<T> watcher;
  private T stored;
  private T wanted;

  /**
   * @param same whether two say the same, whenever they were saved
   */
  Desk(T stored, BiPredicate<T, T> same, Store<T> store, Watcher<T> watcher) {
    this.same = same;
    this.store = store;
    this.watcher = watcher;
    this.stored = stored;
    this.wanted = stored;
  }

  /** What the person wants to stand there, stored or not. */
  T wanted() {
    return wanted;
  }

  void want(T words) {
    wanted = words;
    if (isStored()) {
      watcher.saved(stored);
    } else {
      store();
    }
  }

  /** Whether everything that was given stands in the database. */
  boolean isStored() {
    return same.test(wanted, stored);
  }

  /** Stores what is not stored yet. */
  void store() {
    if (isStored()) {
      return;
    }
    Kept<T> kept;
    try {
      kept = store.keep(wanted);
    } catch (Refusal refusal) {
      watcher.refused(refusal);
      return;
    } catch (DataAccessException | TransactionException gone) {
      LOG.warn("what an auditor wrote could not be stored: {}", gone.toString());
      watcher.failed();
      return;
    }
    switch (kept) {
      case Kept.Stored<T>(T now) -> {
        stored = now;
        wanted = now;
        watcher.saved(now);
      }
      case Kept.Elsewhere<T>(T theirs) -> watcher.conflicts(wanted, theirs);
    }
  }

  /**
   * Goes on from what stands in the database.
   *
   * @param chosen what it will be, at the version of {@code theirs}
   */
  void settle(T theirs, T chosen) {
    stored = theirs;
    want(chosen);
  }
}
