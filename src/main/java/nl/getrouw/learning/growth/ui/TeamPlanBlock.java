package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.TeamGoal;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;

/** On the page of a team: its development plan. */
@org.springframework.stereotype.Component
class TeamPlanBlock implements TeamPageContribution {

  private static final int ORDER = 40;
  private static final int SHOWN = 4;

  private final TeamGoals goals;
  private final Clock clock;

  TeamPlanBlock(TeamGoals goals, Clock clock) {
    this.goals = goals;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    if (!goals.mayRead(actor, team)) {
      return Optional.empty();
    }
    List<TeamGoal> open =
        goals.of(actor, team.id()).stream().filter(goal -> goal.state() == GoalState.OPEN).toList();
    Span page = new Span();
    Card card =
        new Card(
            page.getTranslation("growth.top.headline", open.size()),
            new Anchor(GrowthPaths.plan(team.id()), page.getTranslation("growth.top.all")));
    return Optional.of(
        open.isEmpty()
            ? card.intro(page.getTranslation("growth.top.none.text"))
            : card.with(
                new TeamGoalList(open.stream().limit(SHOWN).toList(), LocalDate.now(clock))));
  }
}
