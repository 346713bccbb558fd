package nl.getrouw.learning.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.GoalDraft.Field;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.learning.growth.TeamGoalRepository.Stored;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Development plans of teams (TOP): read by the team and its coaches, edited by its lead and its
 * coaches.
 */
@Service
@Transactional
public class TeamGoals {

  private static final Role[] READERS = {Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH};
  private static final Role[] EDITORS = {Role.TEAM_LEAD, Role.COACH};

  private final TeamGoalRepository goals;
  private final Companions companions;
  private final Directory directory;
  private final Actions actions;
  private final Trail trail;
  private final Clock clock;

  TeamGoals(
      TeamGoalRepository goals,
      Companions companions,
      Directory directory,
      Actions actions,
      Trail trail,
      Clock clock) {
    this.goals = goals;
    this.companions = companions;
    this.directory = directory;
    this.actions = actions;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person reads the plan of the team. */
  @Transactional(readOnly = true)
  public boolean mayRead(Actor reader, TeamRef team) {
    return may(reader, team, READERS);
  }

  /** Whether this person edits the plan of the team. */
  @Transactional(readOnly = true)
  public boolean mayEdit(Actor actor, TeamRef team) {
    return !team.closed() && may(actor, team, EDITORS);
  }

  private boolean may(Actor actor, TeamRef team, Role... roles) {
    Place place = team.place();
    return actor.holdsAt(place, roles)
        || (actor.organisation().equals(team.organisation())
            && companions.coaches(actor, team.id()));
  }

  /**
   * The team of a plan.
   *
   * @throws NotFound for who does not read it
   */
  @Transactional(readOnly = true)
  public TeamRef team(Actor reader, TeamId id) {
    TeamRef team = directory.team(id);
    require(mayRead(reader, team));
    return team;
  }

  /**
   * The goals of a team, open ones first, by the day of looking back.
   *
   * @throws NotFound for who does not read the plan
   */
  @Transactional(readOnly = true)
  public List<TeamGoal> of(Actor reader, TeamId id) {
    TeamRef team = team(reader, id);
    return goals.of(id).stream().map(goal -> shown(reader, team, goal)).toList();
  }

  /** The open goals that this person owns, as far as she still reads their plans. */
  @Transactional(readOnly = true)
  public List<TeamGoal> owned(Actor owner) {
    return goals.ownedBy(owner.id()).stream()
        .filter(goal -> mayRead(owner, directory.team(goal.team())))
        .map(goal -> shown(owner, directory.team(goal.team()), goal))
        .toList();
  }

  /**
   * @throws NotFound for who does not read the plan
   */
  @Transactional(readOnly = true)
  public TeamGoal get(Actor reader, TeamGoalId id) {
    Stored goal = goals.find(id).orElseThrow(NotFound::new);
    return shown(reader, team(reader, goal.team()), goal);
  }

  /** What a goal said before, newest first. */
  @Transactional(readOnly = true)
  public List<TeamGoal.Past> past(Actor reader, TeamGoalId id) {
    return goals.past(get(reader, id).id());
  }

  private TeamGoal shown(Actor reader, TeamRef team, Stored goal) {
    boolean edits = mayEdit(reader, team);
    return new TeamGoal(
        goal.id(),
        goal.version(),
        team,
        goal.words(),
        goal.ownerName(),
        goal.state(),
        goal.createdAt(),
        goal.steps(),
        edits,
        edits || reader.id().equals(goal.words().owner()));
  }

  /** Who can own a goal of the team: who works there, and its coaches; by name. */
  @Transactional(readOnly = true)
  public List<Colleague> owners(Actor reader, TeamId id) {
    TeamRef team = team(reader, id);
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Colleague> owners = new LinkedHashMap<>();
    Stream.of(Role.TEAM_MEMBER, Role.TEAM_LEAD, Role.COACH)
        .flatMap(role -> directory.holders(team.place(), role, today).stream())
        .forEach(one -> owners.put(one.id(), one));
    return owners.values().stream().sorted(Comparator.comparing(Colleague::name)).toList();
  }

  /** The team's open improvement actions, to link a goal to. */
  @Transactional(readOnly = true)
  public List<ActionRow> actions(Actor reader, TeamId team) {
    team(reader, team);
    return actions.openOf(reader, team);
  }

  /** What keeps a goal from being stored, field by field. */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(
      Actor actor, TeamId team, Words words, @Nullable TeamGoal before) {
    LocalDate kept = before == null ? null : before.words().reviewOn();
    List<Problem<Field>> problems =
        new ArrayList<>(GoalRules.problems(words.draft(), LocalDate.now(clock), kept));
    PersonId owner = words.owner();
    boolean stays = before != null && owner != null && owner.equals(before.words().owner());
    if (!stays && owners(actor, team).stream().noneMatch(one -> one.id().equals(owner))) {
      problems.add(GoalRules.problem(Field.OWNER, "growth.refused.owner"));
    }
    return problems;
  }

  /**
   * @throws NotFound for who does not edit the plan
   * @throws Refusal for the first problem
   */
  public TeamGoalId create(Actor actor, TeamId id, Words words, List<String> steps) {
    TeamRef team = team(actor, id);
    require(mayEdit(actor, team));
    GoalRules.refuse(problems(actor, id, words, null));
    linked(actor, id, words.action());
    TeamGoalId goal = goals.insert(actor, id, words);
    int at = 0;
    for (String step : steps) {
      goals.steps().add(goal.value(), GoalRules.step(step, at));
      at++;
    }
    trail.write(actor, "growth.teamGoalMade", goal);
    return goal;
  }

  /**
   * @throws NotFound for who does not edit the plan
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, TeamGoalId id, int version, Words words) {
    TeamGoal before = editable(actor, id);
    GoalRules.refuse(problems(actor, before.team().id(), words, before));
    if (words.action() != null && !words.action().equals(before.words().action())) {
      linked(actor, before.team().id(), words.action());
    }
    goals.remember(actor, id);
    kept(goals.update(id, version, words));
    trail.write(actor, "growth.teamGoalChanged", id);
  }

  /** Closes a goal, or opens it again. */
  public void move(Actor actor, TeamGoalId id, int version, GoalState to) {
    editable(actor, id);
    goals.remember(actor, id);
    kept(goals.move(id, version, to));
    trail.write(actor, "growth.teamGoalMoved", id, to.name());
  }

  public void addStep(Actor actor, TeamGoalId id, String text) {
    editable(actor, id);
    goals.steps().add(id.value(), GoalRules.step(text, goals.steps().count(id.value())));
  }

  /** Ticks a step, or takes the tick away; who edits the plan, and the owner of the goal. */
  public void tick(Actor actor, TeamGoalId id, long step, boolean done) {
    require(get(actor, id).mayTick());
    require(goals.steps().tick(id.value(), step, done ? clock.instant() : null));
  }

  public void removeStep(Actor actor, TeamGoalId id, long step) {
    editable(actor, id);
    require(goals.steps().remove(id.value(), step));
  }

  private TeamGoal editable(Actor actor, TeamGoalId id) {
    TeamGoal goal = get(actor, id);
    require(goal.mayEdit());
    return goal;
  }

  private void linked(Actor actor, TeamId team, @Nullable ActionId action) {
    if (action != null && !actions.page(actor, action).action().team().id().equals(team)) {
      throw new NotFound();
    }
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }

  private static void kept(boolean stored) {
    if (!stored) {
      throw new Conflict("team goal");
    }
  }
}
