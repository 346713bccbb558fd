package nl.getrouw.learning.growth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Self-assessments and self-scans. They are the person's own: nobody else reads them, whatever role
 * they hold, and there is no way to share them.
 */
@Service
@Transactional
public class SelfChecks {

  private final SelfCheckRepository checks;
  private final Trail trail;

  SelfChecks(SelfCheckRepository checks, Trail trail) {
    this.checks = checks;
    this.trail = trail;
  }

  /** Goes on with the one that is open, or begins a new one. */
  public SelfCheckId begin(Actor person, CheckKind kind) {
    return checks
        .open(person.id(), kind)
        .map(SelfCheck::id)
        .orElseGet(() -> checks.insert(person, kind));
  }

  /** The one that is being filled in. */
  @Transactional(readOnly = true)
  public Optional<SelfCheck> open(Actor person, CheckKind kind) {
    return checks.open(person.id(), kind);
  }

  /**
   * @throws NotFound for anybody else's
   */
  @Transactional(readOnly = true)
  public SelfCheck get(Actor person, SelfCheckId id) {
    return checks.find(person.id(), id).orElseThrow(NotFound::new);
  }

  /** The person's own finished ones, oldest first. */
  @Transactional(readOnly = true)
  public List<SelfCheck> finished(Actor person, CheckKind kind) {
    return checks.finished(person.id(), kind);
  }

  /**
   * Stores an answer at once; a later one takes its place.
   *
   * @return when the database had it
   * @throws NotFound for anybody else's, or a statement that is not asked
   * @throws Refusal for a value outside the scale, or when it is finished already
   */
  public Instant answer(Actor person, SelfCheckId id, String statement, int value) {
    SelfCheck check = get(person, id);
    if (check.finishedAt() != null) {
      throw new Refusal("growth.refused.finished");
    }
    if (!check.kind().statements().contains(statement)) {
      throw new NotFound();
    }
    if (value < check.kind().lowest() || value > check.kind().highest()) {
      throw new Refusal("growth.refused.value", check.kind().lowest(), check.kind().highest());
    }
    return checks.answer(id, statement, value);
  }

  /**
   * Closes it, so that it stands beside the others.
   *
   * @throws Refusal while something has no answer
   */
  public void finish(Actor person, SelfCheckId id) {
    SelfCheck check = get(person, id);
    if (!check.isComplete()) {
      throw new Refusal(
          "growth.refused.incomplete", check.kind().statements().size() - check.answers().size());
    }
    checks.finish(id);
    trail.write(person, "growth.checkFinished", id);
  }

  /** Takes it away for good, finished or not. */
  public void remove(Actor person, SelfCheckId id) {
    get(person, id);
    checks.delete(id);
    trail.write(person, "growth.checkRemoved", id);
  }
}
