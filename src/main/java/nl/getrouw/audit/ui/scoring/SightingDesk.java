package nl.getrouw.audit.ui.scoring;

import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.evidence.SightingConflict;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What somebody writes about one source: every change is stored at once. What could not be stored
 * stays here, to be tried again.
 */
final class SightingDesk {

  private static final Logger LOG = LoggerFactory.getLogger(SightingDesk.class);

  /** Stores what was last seen at {@code version}. */
  @FunctionalInterface
  interface Store {
    Sighting save(@Nullable String note, @Nullable Tally tally, int version);
  }

  /** Told how storing went. */
  interface Watcher {

    void saved(Sighting sighting);

    /** The database did not answer. */
    void failed();

    void refused(Refusal refusal);

    /** The same source was written to elsewhere. */
    void conflicts(Sighting mine, Sighting theirs);
  }

  private final Store store;
  private final Watcher watcher;
  private Sighting stored;
  private Sighting wanted;

  SightingDesk(Sighting stored, Store store, Watcher watcher) {
    this.store = store;
    this.watcher = watcher;
    this.stored = stored;
    this.wanted = stored;
  }

  /** What the person wants to stand there, stored or not. */
  Sighting sighting() {
    return wanted;
  }

  void write(@Nullable String note, @Nullable Tally tally) {
    wanted = wanted.with(note, tally);
    if (isStored()) {
      watcher.saved(stored);
    } else {
      store();
    }
  }

  /** Whether everything that was given stands in the database. */
  boolean isStored() {
    return wanted.says(stored);
  }

  /** Stores what is not stored yet. */
  void store() {
    if (isStored()) {
      return;
    }
    try {
      stored = store.save(wanted.note(), wanted.tally(), stored.version());
      wanted = stored;
    } catch (SightingConflict conflict) {
      watcher.conflicts(wanted, conflict.theirs());
      return;
    } catch (Refusal refusal) {
      watcher.refused(refusal);
      return;
    } catch (DataAccessException | TransactionException gone) {
      LOG.warn("evidence could not be stored: {}", gone.toString());
      watcher.failed();
      return;
    }
    watcher.saved(stored);
  }

  /** Goes on from what stands in the database, with these words over it. */
  void settle(Sighting theirs, Sighting chosen) {
    stored = theirs;
    wanted = theirs;
    write(chosen.note(), chosen.tally());
  }
}
