package nl.getrouw.precondition;

import static nl.getrouw.precondition.PreconditionAccess.require;

import java.util.List;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.action.Origin;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Improvement actions that come of a closed check: a manager may start them too. */
@Service
@Transactional
public class PreconditionActions {

  private static final Role[] STARTERS = {Role.MANAGER, Role.TEAM_LEAD, Role.COACH};

  private final Preconditions preconditions;
  private final CheckRepository checks;
  private final Actions actions;
  private final Teams teams;

  PreconditionActions(
      Preconditions preconditions, CheckRepository checks, Actions actions, Teams teams) {
    this.preconditions = preconditions;
    this.checks = checks;
    this.actions = actions;
    this.teams = teams;
  }

  /** The teams for which this person may start an action, by name. */
  @Transactional(readOnly = true)
  public List<TeamRef> teams(Actor actor) {
    return teams.reached(actor, STARTERS);
  }

  /**
   * Starts an action of a team about an aspect.
   *
   * @param about the aspect and year in words, as the action keeps them
   * @throws NotFound when there is no such closed check, or the actor may not start one for the
   *     team
   * @throws Refusal for the first problem of the words
   */
  public ActionId start(
      Actor actor, int year, Aspect aspect, TeamId team, Words words, String about) {
    Check check = preconditions.check(actor, year);
    require(!check.isOpen());
    ActionId id =
        actions.create(actor, new Draft(team, Origin.precondition(about), words, List.of()));
    checks.led(check, aspect, id);
    return id;
  }
}
