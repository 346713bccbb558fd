package nl.getrouw.audit.ui.scoring;

import java.util.Objects;
import nl.getrouw.audit.Answer;
import nl.getrouw.audit.AnswerConflict;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The answer somebody is working on: every change is stored at once. What could not be stored stays
 * here, to be tried again.
 */
final class AnswerDesk {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);

  /** Stores an answer that was last seen at {@code version}. */
  @FunctionalInterface
  interface Store {
    Answer save(@Nullable Rating rating, @Nullable String note, int version);
  }

  /** Told how storing went. */
  interface Watcher {

    /** The database has it; without a moment when nothing was ever stored for this item. */
    void saved(Answer answer);

    /** The database did not answer. */
    void failed();

    void refused(Refusal refusal);

    /** The same item was answered elsewhere. */
    void conflicts(Answer mine, Answer theirs);
  }

  private final Store store;
  private final Watcher watcher;
  private Answer stored;
  private Answer wanted;

  AnswerDesk(Answer stored, Store store, Watcher watcher) {
    this.store = store;
    this.watcher = watcher;
    this.stored = stored;
    this.wanted = stored;
  }

  /** What the person wants the answer to be, stored or not. */
  Answer answer() {
    return wanted;
  }

  void rate(Rating rating) {
    want(rating, wanted.note());
  }

  /** Gives the reason why the item is set aside; without meaning while it is scored. */
  void explain(String reason) {
    switch (wanted.rating()) {
      case Rating.NotApplicable _ -> rate(new Rating.NotApplicable(reason.strip()));
      case Rating.NotRateable _ -> rate(new Rating.NotRateable(reason.strip()));
      case null, default -> {}
    }
  }

  void note(String note) {
    want(wanted.rating(), note.isBlank() ? null : note.strip());
  }

  private void want(@Nullable Rating rating, @Nullable String note) {
    wanted = new Answer(stored.item(), rating, note, stored.at(), stored.version());
    if (isStored()) {
      watcher.saved(stored);
    } else {
      store();
    }
  }

  /** Whether everything that was given stands in the database. */
  boolean isStored() {
    return Objects.equals(wanted.rating(), stored.rating())
        && Objects.equals(wanted.note(), stored.note());
  }

  /** Stores what is not stored yet. */
  void store() {
    if (isStored()) {
      return;
    }
    try {
      stored = store.save(wanted.rating(), wanted.note(), stored.version());
      wanted = stored;
    } catch (AnswerConflict conflict) {
      watcher.conflicts(wanted, conflict.theirs());
      return;
    } catch (Refusal refusal) {
      watcher.refused(refusal);
      return;
    } catch (DataAccessException | TransactionException gone) {
      LOG.warn("an answer could not be stored: {}", gone.toString());
      watcher.failed();
      return;
    }
    watcher.saved(stored);
  }

  /** Goes on from what stands in the database, with these words over it. */
  void settle(Answer theirs, @Nullable Rating rating, @Nullable String note) {
    stored = theirs;
    want(rating, note);
  }
}
