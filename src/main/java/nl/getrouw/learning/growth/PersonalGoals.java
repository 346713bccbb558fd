package nl.getrouw.learning.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.growth.GoalDraft.Field;
import nl.getrouw.learning.growth.PersonalGoalRepository.Stored;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal development plans (POP). A goal is the person's own; it can be shown to the own team
 * lead or coach, goal by goal, for as long as the person wants and they are that.
 */
@Service
@Transactional
public class PersonalGoals {

  private final PersonalGoalRepository goals;
  private final Companions companions;
  private final Trail trail;
  private final Clock clock;

  PersonalGoals(PersonalGoalRepository goals, Companions companions, Trail trail, Clock clock) {
    this.goals = goals;
    this.companions = companions;
    this.trail = trail;
    this.clock = clock;
  }

  /** The person's own goals, open ones first, by the day of looking back. */
  @Transactional(readOnly = true)
  public List<PersonalGoal> own(Actor person) {
    List<Companion> around = companions(person);
    return goals.of(person.id()).stream().map(goal -> shown(goal, around, true)).toList();
  }

  /** Open goals that others show to this reader. */
  @Transactional(readOnly = true)
  public List<PersonalGoal> sharedWith(Actor reader) {
    return goals.sharedWith(reader.id()).stream()
        .filter(goal -> isShownTo(reader, goal))
        .map(goal -> shown(goal, List.of(), false))
        .toList();
  }

  /**
   * @throws NotFound for anybody but the person, and those to whom it is shown
   */
  @Transactional(readOnly = true)
  public PersonalGoal get(Actor reader, PersonalGoalId id) {
    Stored goal = goals.find(id).orElseThrow(NotFound::new);
    boolean mine = goal.owner().equals(reader.id());
    if (!mine && !isShownTo(reader, goal)) {
      throw new NotFound();
    }
    return shown(goal, mine ? companions(reader) : List.of(), mine);
  }

  private boolean isShownTo(Actor reader, Stored goal) {
    return goals.shares(goal.id()).contains(reader.id())
        && companions.of(reader.organisation(), goal.owner()).stream()
            .anyMatch(one -> one.id().equals(reader.id()));
  }

  private PersonalGoal shown(Stored goal, List<Companion> around, boolean mine) {
    Set<PersonId> with = mine ? goals.shares(goal.id()) : Set.of();
    return new PersonalGoal(
        goal.id(),
        goal.version(),
        goal.owner(),
        goal.ownerName(),
        goal.words().goal(),
        goal.words().why(),
        goal.words().topic(),
        goal.reviewOn(),
        goal.state(),
        goal.createdAt(),
        goal.steps(),
        around.stream().filter(one -> with.contains(one.id())).toList(),
        mine);
  }

  /** With whom this person can share: the own team leads and coaches. */
  @Transactional(readOnly = true)
  public List<Companion> companions(Actor person) {
    return companions.of(person.organisation(), person.id());
  }

  /** What keeps a draft from being stored, field by field. */
  public List<Problem<Field>> problems(GoalDraft draft, @Nullable LocalDate kept) {
    return GoalRules.problems(draft, LocalDate.now(clock), kept);
  }

  /**
   * @throws Refusal for the first problem
   */
  public PersonalGoalId create(Actor person, GoalDraft draft, List<String> steps) {
    GoalRules.refuse(problems(draft, null));
    PersonalGoalId id = goals.insert(person, draft);
    int at = 0;
    for (String step : steps) {
      goals.steps().add(id.value(), GoalRules.step(step, at));
      at++;
    }
    trail.write(person, "growth.goalMade", id);
    return id;
  }

  /**
   * @throws NotFound for anybody else's
   * @throws Refusal for the first problem
   * @throws Conflict when it was changed since this version
   */
  public void change(Actor person, PersonalGoalId id, int version, GoalDraft draft) {
    Stored goal = mine(person, id);
    GoalRules.refuse(problems(draft, goal.reviewOn()));
    kept(goals.update(id, version, draft));
    trail.write(person, "growth.goalChanged", id);
  }

  /** Closes a goal, or opens it again. */
  public void move(Actor person, PersonalGoalId id, int version, GoalState to) {
    mine(person, id);
    kept(goals.move(id, version, to));
    trail.write(person, "growth.goalMoved", id);
  }

  /** Takes a goal away for good, with its steps. */
  public void remove(Actor person, PersonalGoalId id) {
    mine(person, id);
    goals.delete(id);
    trail.write(person, "growth.goalRemoved", id);
  }

  public void addStep(Actor person, PersonalGoalId id, String text) {
    mine(person, id);
    goals.steps().add(id.value(), GoalRules.step(text, goals.steps().count(id.value())));
  }

  public void tick(Actor person, PersonalGoalId id, long step, boolean done) {
    mine(person, id);
    found(goals.steps().tick(id.value(), step, done ? clock.instant() : null));
  }

  public void removeStep(Actor person, PersonalGoalId id, long step) {
    mine(person, id);
    found(goals.steps().remove(id.value(), step));
  }

  /**
   * Shows a goal to the own team lead or coach.
   *
   * @throws Refusal when that person is neither
   */
  public void share(Actor person, PersonalGoalId id, PersonId with) {
    mine(person, id);
    if (companions(person).stream().noneMatch(one -> one.id().equals(with))) {
      throw new Refusal("growth.refused.companion");
    }
    goals.share(id, with);
    trail.write(person, "growth.goalShared", id);
  }

  /** From now on that person does not see it any more. */
  public void withdraw(Actor person, PersonalGoalId id, PersonId from) {
    mine(person, id);
    goals.withdraw(id, from);
    trail.write(person, "growth.goalWithdrawn", id);
  }

  private Stored mine(Actor person, PersonalGoalId id) {
    return goals
        .find(id)
        .filter(goal -> goal.owner().equals(person.id()))
        .orElseThrow(NotFound::new);
  }

  private static void found(boolean there) {
    if (!there) {
      throw new NotFound();
    }
  }

  private static void kept(boolean stored) {
    if (!stored) {
      throw new Conflict("personal goal");
    }
  }
}
