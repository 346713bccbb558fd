package nl.getrouw.learning.training;

import static nl.getrouw.security.Role.ADMINISTRATOR;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be learned: the trainings that Getrouw ships, and those of the organisation itself.
 * Everybody reads them; administrators of the whole organisation add and change their own.
 */
@Service
@Transactional
public class Catalogue {

  private final CatalogueRepository repository;
  private final Trail trail;

  Catalogue(CatalogueRepository repository, Trail trail) {
    this.repository = repository;
    this.trail = trail;
  }

  /** The trainings that are given, in the order of the catalogue. */
  @Transactional(readOnly = true)
  public List<Training> list(Actor actor) {
    return repository.list(actor.organisation()).stream()
        .filter(training -> !training.retired())
        .toList();
  }

  /** Those that are no longer given, for who administers the catalogue; nothing for others. */
  @Transactional(readOnly = true)
  public List<Training> retired(Actor actor) {
    return mayChange(actor)
        ? repository.list(actor.organisation()).stream().filter(Training::retired).toList()
        : List.of();
  }

  /**
   * A training, given or no longer.
   *
   * @throws NotFound also for one of another organisation
   */
  @Transactional(readOnly = true)
  public Training get(Actor actor, TrainingId id) {
    return repository.find(actor.organisation(), id).orElseThrow(NotFound::new);
  }

  /** Every training by its id, retired ones too. */
  Map<TrainingId, Training> all(Actor actor) {
    return repository.list(actor.organisation()).stream()
        .collect(Collectors.toMap(Training::id, Function.identity()));
  }

  /** Whether this person adds and changes trainings. */
  public boolean mayChange(Actor actor) {
    return actor.holdsEverywhere(ADMINISTRATOR);
  }

  /**
   * Adds a training of the organisation.
   *
   * @throws NotFound for who does not administer the organisation
   * @throws Refusal for what is missing or impossible in the draft
   */
  public TrainingId add(Actor actor, TrainingDraft draft) {
    required(actor);
    check(actor, draft, null);
    TrainingId id = repository.insert(actor.organisation(), draft);
    trail.write(actor, "training.added", id);
    return id;
  }

  /**
   * Changes a training of the organisation. Its parts stay as they are once an edition was planned.
   *
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, TrainingId id, int version, TrainingDraft draft) {
    Training before = own(actor, id);
    check(actor, draft, id);
    boolean planned = repository.isPlanned(id);
    if (planned && !sameParts(before.parts(), draft.parts())) {
      throw new Refusal("training.refused.partsPlanned");
    }
    stored(repository.update(id, version, draft));
    if (!planned) {
      repository.replaceParts(id, draft.parts());
    }
    trail.write(actor, "training.changed", id);
  }

  /** Takes a training of the organisation out of the catalogue, or puts it back. */
  public void retire(Actor actor, TrainingId id, int version, boolean retired) {
    own(actor, id);
    stored(repository.retire(id, version, retired));
    trail.write(actor, retired ? "training.retired" : "training.restored", id);
  }

  private Training own(Actor actor, TrainingId id) {
    required(actor);
    Training training = get(actor, id);
    if (training.shipped()) {
      throw new Refusal("training.refused.shipped");
    }
    return training;
  }

  private void required(Actor actor) {
    if (!mayChange(actor)) {
      throw new NotFound();
    }
  }

  private void check(Actor actor, TrainingDraft draft, @Nullable TrainingId id) {
    TrainingId before = draft.prerequisite();
    if (before != null) {
      get(actor, before);
      if (id != null && leadsTo(all(actor), before, id)) {
        throw new Refusal("training.refused.circle");
      }
    }
  }

  /** Whether following what is needed first ends at this training. */
  private static boolean leadsTo(
      Map<TrainingId, Training> all, TrainingId from, TrainingId wanted) {
    TrainingId at = from;
    for (int steps = 0; at != null && steps <= all.size(); steps++) {
      if (at.equals(wanted)) {
        return true;
      }
      Training training = all.get(at);
      at = training == null ? null : training.prerequisite();
    }
    return false;
  }

  private static boolean sameParts(
      Collection<Part> stored, Collection<TrainingDraft.PartDraft> now) {
    return stored.stream().map(TrainingDraft.PartDraft::of).toList().equals(List.copyOf(now));
  }

  private static void stored(boolean stored) {
    if (!stored) {
      throw new Conflict("training");
    }
  }
}
