package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeAccess.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of the outcomes that people keep: their own, and those that colleagues share. A view is a
 * choice and holds no figures; whoever opens it reads what that person may read.
 */
@Service
@Transactional
public class KeptViews {

  private static final int MOST = 50;
  private static final int SHORTEST = 2;

  private final ViewRepository views;
  private final Outcomes outcomes;
  private final Trail trail;

  KeptViews(ViewRepository views, Outcomes outcomes, Trail trail) {
    this.views = views;
    this.outcomes = outcomes;
    this.trail = trail;
  }

  /**
   * Own and shared views of places that this person may read, by name.
   *
   * @throws NotFound when there is nothing to read
   */
  @Transactional(readOnly = true)
  public List<KeptView> list(Actor actor) {
    Set<Scope> places = places(actor);
    return views.of(actor).stream().filter(view -> places.contains(view.place())).toList();
  }

  private Set<Scope> places(Actor actor) {
    return outcomes.places(actor).stream().map(OutcomePlace::scope).collect(Collectors.toSet());
  }

  /**
   * Keeps a view.
   *
   * @throws NotFound when the place is not one that this person may read
   * @throws Refusal without a name, with one that is too long, and for more than {@value #MOST}
   */
  public void keep(Actor actor, KeptView view) {
    require(places(actor).contains(view.place()));
    if (view.name().length() < SHORTEST || view.name().length() > KeptView.NAME_AT_MOST) {
      throw new Refusal("outcome.refused.name", SHORTEST, KeptView.NAME_AT_MOST);
    }
    if (views.count(actor) >= MOST) {
      throw new Refusal("outcome.refused.views", MOST);
    }
    views.insert(actor, view);
    if (view.shared()) {
      trail.write(actor, "outcome.viewShared", actor.organisation(), view.name());
    }
  }

  /**
   * Throws a view away; only its owner can.
   *
   * @throws NotFound when this person has no such view
   */
  public void drop(Actor actor, long id) {
    require(views.delete(actor, id));
  }
}
