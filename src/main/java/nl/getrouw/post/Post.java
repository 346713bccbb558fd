package nl.getrouw.post;

import java.util.List;
import nl.getrouw.kernel.LetterId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way out for letters. A letter is stored as part of the running transaction, so that it exists
 * exactly when the deed does, and leaves a moment later.
 */
@Service
@Transactional
public class Post {

  private final LetterRepository letters;
  private final LetterWriter writer;
  private final SmtpSettings settings;
  private final Trail trail;

  Post(LetterRepository letters, LetterWriter writer, SmtpSettings settings, Trail trail) {
    this.letters = letters;
    this.writer = writer;
    this.settings = settings;
    this.trail = trail;
  }

  /**
   * Stores a letter to be sent. Nothing happens for a person whose account is disabled; a letter to
   * an address that cannot be one is stored as failed, for an administrator to see; a sealed one is
   * not stored at all.
   */
  @Transactional(propagation = Propagation.REQUIRED)
  public void send(Letter letter) {
    letters
        .reader(letter.to())
        .map(reader -> writer.write(letter, reader))
        .filter(written -> !written.sealed() || written.fault() == null)
        .ifPresent(letters::insert);
  }

  /** Whether this installation can send at all. */
  public boolean canSend() {
    return settings.isComplete();
  }

  /**
   * The letters of the reader's organisation, newest first.
   *
   * @throws NotFound for who is not an administrator of the whole organisation
   */
  @Transactional(readOnly = true)
  public List<LetterRow> list(Actor reader, LetterFilter filter, PageRequest page) {
    return letters.list(administered(reader), filter, page);
  }

  /**
   * How many letters {@link #list} has in all.
   *
   * @throws NotFound for who is not an administrator of the whole organisation
   */
  @Transactional(readOnly = true)
  public int count(Actor reader, LetterFilter filter) {
    return letters.count(administered(reader), filter);
  }

  /**
   * Tries a letter again that was given up, from the first attempt on.
   *
   * @throws NotFound for who is not an administrator of the organisation that sent it
   * @throws Refusal when the letter is not one that was given up
   */
  public void retry(Actor actor, LetterId letter) {
    OrganisationId organisation = administered(actor);
    if (!letters.exists(organisation, letter)) {
      throw new NotFound();
    }
    if (!letters.retry(organisation, letter)) {
      throw new Refusal("post.refused.notFailed");
    }
    trail.write(actor, "post.retried", letter);
  }

  private static OrganisationId administered(Actor actor) {
    if (!actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
    return actor.organisation();
  }
}
