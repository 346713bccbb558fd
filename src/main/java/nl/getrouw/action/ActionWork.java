package nl.getrouw.action;

import static nl.getrouw.action.ActionAccess.require;

import java.util.List;
import java.util.Set;
import nl.getrouw.action.ActionPage.EventKind;
import nl.getrouw.action.ActionQueries.Stored;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working on an action: its words, its state, its steps, and what people say about it. The lead of
 * the team works on every action; members and coaches on those they own.
 */
@Service
@Transactional
public class ActionWork {

  private static final int NOTE_AT_MOST = 1000;
  private static final int REASON_AT_LEAST = 3;
  private static final int COMMENT_AT_MOST = 2000;

  private final ActionQueries queries;
  private final ActionRepository actions;
  private final StepRepository steps;
  private final ActionRules rules;
  private final Actions reading;
  private final Directory directory;
  private final Trail trail;
  private final LiveNews news;

  ActionWork(
      ActionQueries queries,
      ActionRepository actions,
      StepRepository steps,
      ActionRules rules,
      Actions reading,
      Directory directory,
      Trail trail,
      LiveNews news) {
    this.queries = queries;
    this.actions = actions;
    this.steps = steps;
    this.rules = rules;
    this.reading = reading;
    this.directory = directory;
    this.trail = trail;
    this.news = news;
  }

  /**
   * What keeps new words from being stored, field by field.
   *
   * @throws NotFound when the actor may not change the action
   */
  @Transactional(readOnly = true)
  public List<Problem<Draft.Field>> problems(Actor actor, ActionId id, Words words) {
    return rules.problems(place(editable(actor, id)), words, words(editable(actor, id)), false);
  }

  /**
   * Changes what an action says. A proposal is taken up by it.
   *
   * @throws NotFound when the actor may not change the action
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed the action since this version
   */
  public void change(Actor actor, ActionId id, int version, Words words) {
    Stored stored = editable(actor, id);
    ActionRules.refuse(rules.problems(place(stored), words, words(stored), false));
    kept(actions.update(id, version, words));
    EventKind kind = stored.proposed() ? EventKind.TAKEN_UP : EventKind.CHANGED;
    actions.happened(actor, id, kind, null, null);
    trail.write(actor, stored.proposed() ? "action.takenUp" : "action.changed", id);
    tell(actor, id);
  }

  /**
   * Takes an action on, back, or out.
   *
   * @param note what was learned, or why it is dropped; at most 1000 characters. Dropping needs it
   * @throws NotFound when the actor may not change the action
   * @throws Refusal when the state does not follow, the reason is missing, or nobody took the
   *     proposal up yet
   * @throws Conflict when somebody changed the action since this version
   */
  public void move(Actor actor, ActionId id, int version, ActionState to, @Nullable String note) {
    Stored stored = editable(actor, id);
    String said = note == null ? "" : note.strip();
    if (stored.version() != version) {
      throw new Conflict("action");
    }
    if (!stored.state().following().contains(to)) {
      throw new Refusal("action.refused.move");
    }
    boolean owned = stored.owner() != null && stored.due() != null && !stored.proposed();
    if (to != ActionState.DROPPED && !owned && stored.state() != ActionState.DROPPED) {
      throw new Refusal("action.refused.takeUpFirst");
    }
    if (to == ActionState.DROPPED && said.length() < REASON_AT_LEAST) {
      throw new Refusal("action.refused.reason");
    }
    if (said.length() > NOTE_AT_MOST) {
      throw new Refusal("action.refused.tooLong", NOTE_AT_MOST);
    }
    kept(actions.move(id, version, to, to == ActionState.DROPPED ? said : null));
    actions.happened(actor, id, EventKind.MOVED, to, said.isEmpty() ? null : said);
    trail.write(actor, "action.moved", id, stored.state() + " > " + to);
    tell(actor, id);
  }

  /** Adds a step at the end; 1 to {@value Draft#STEP_AT_MOST} characters. */
  public void addStep(Actor actor, ActionId id, String text) {
    editable(actor, id);
    String step = sound(text, Draft.STEP_AT_MOST, "action.refused.step");
    if (steps.of(id).size() >= Draft.STEPS_AT_MOST) {
      throw new Refusal("action.refused.steps", Draft.STEPS_AT_MOST, Draft.STEP_AT_MOST);
    }
    steps.add(id, step);
    stepped(actor, id);
  }

  /**
   * Puts a step into other words; a tick stays.
   *
   * @throws NotFound when somebody took the step out
   * @throws Conflict when somebody reworded it since this version
   */
  public void rewordStep(Actor actor, ActionId id, long step, int version, String text) {
    editable(actor, id);
    require(steps.exists(id, step));
    kept(steps.reword(id, step, version, sound(text, Draft.STEP_AT_MOST, "action.refused.step")));
    stepped(actor, id);
  }

  /** Ticks a step, or takes the tick away. A step that is gone stays gone. */
  public void tick(Actor actor, ActionId id, long step, boolean done) {
    editable(actor, id);
    require(steps.exists(id, step));
    steps.tick(actor, id, step, done);
    stepped(actor, id);
  }

  /** Moves a step one place. */
  public void shiftStep(Actor actor, ActionId id, long step, boolean up) {
    editable(actor, id);
    require(steps.exists(id, step));
    steps.shift(id, step, up);
    stepped(actor, id);
  }

  public void removeStep(Actor actor, ActionId id, long step) {
    editable(actor, id);
    require(steps.exists(id, step));
    steps.remove(id, step);
    stepped(actor, id);
  }

  /**
   * Says something about an action; for who belongs to its team.
   *
   * @param text 1 to 2000 characters
   */
  public void comment(Actor actor, ActionId id, String text) {
    ActionPage page = reading.page(actor, id);
    require(page.mayComment());
    actions.comment(actor, id, sound(text, COMMENT_AT_MOST, "action.refused.comment"));
    trail.write(actor, "action.commented", id);
    tell(actor, id);
  }

  /**
   * Puts one's own comment into other words; that it was changed stays visible.
   *
   * @throws NotFound when it is not the actor's
   * @throws Conflict when she reworded it elsewhere since this version
   */
  public void rewordComment(Actor actor, ActionId id, long comment, int version, String text) {
    ActionPage page = reading.page(actor, id);
    require(
        page.mayComment()
            && page.comments().stream().anyMatch(one -> one.id() == comment && one.mine()));
    kept(
        actions.reword(
            actor, id, comment, version, sound(text, COMMENT_AT_MOST, "action.refused.comment")));
    trail.write(actor, "action.commentChanged", id);
    tell(actor, id);
  }

  private static String sound(String text, int most, String refusal) {
    String said = text.strip();
    if (said.isEmpty() || said.length() > most) {
      throw new Refusal(refusal, most);
    }
    return said;
  }

  private Stored editable(Actor actor, ActionId id) {
    Stored stored = queries.find(id).orElseThrow(NotFound::new);
    require(queries.isVisible(actor, Set.of(), id));
    require(ActionAccess.mayEdit(actor, place(stored), stored.owner()));
    return stored;
  }

  private Place place(Stored stored) {
    return directory.team(stored.team()).place();
  }

  private static Words words(Stored stored) {
    return new Words(stored.goal(), stored.why(), stored.owner(), stored.due());
  }

  private void stepped(Actor actor, ActionId id) {
    trail.write(actor, "action.stepped", id);
    tell(actor, id);
  }

  private void tell(Actor actor, ActionId id) {
    for (String channel : Set.of(Actions.channel(id), Actions.channel(actor.organisation()))) {
      news.publish(channel, "changed");
    }
  }

  private static void kept(boolean stored) {
    if (!stored) {
      throw new Conflict("action");
    }
  }
}
