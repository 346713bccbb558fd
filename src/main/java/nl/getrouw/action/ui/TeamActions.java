package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/** On the page of a team: what it works on. */
@org.springframework.stereotype.Component
class TeamActions implements TeamPageContribution {

  private static final int SHOWN = 6;

  private final Actions actions;
  private final Clock clock;

  TeamActions(Actions actions, Clock clock) {
    this.actions = actions;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    List<ActionRow> open = actions.openOf(actor, team.id());
    boolean makes = actions.mayCreate(actor, team);
    boolean reads =
        actor.holdsAt(
            team.place(),
            Role.TEAM_MEMBER,
            Role.TEAM_LEAD,
            Role.COACH,
            Role.MANAGER,
            Role.ADMINISTRATOR);
    return reads && (makes || !open.isEmpty())
        ? Optional.of(card(team, open, makes))
        : Optional.empty();
  }

  private Card card(TeamRef team, List<ActionRow> open, boolean makes) {
    Span page = new Span();
    String headline = page.getTranslation("action.team.headline", open.size());
    Card card =
        makes
            ? new Card(
                headline,
                new Anchor(ActionPaths.newFor(team.id()), page.getTranslation("action.new")))
            : new Card(headline);
    if (open.isEmpty()) {
      return card.intro(page.getTranslation("action.team.none"));
    }
    card.with(
        ActionLine.list(
            open.stream().limit(SHOWN).toList(), new ActionWords(page, LocalDate.now(clock))));
    return open.size() > SHOWN
        ? card.with(
            new Anchor(
                ActionPaths.ofTeam(team.id()), page.getTranslation("action.team.all", open.size())))
        : card;
  }
}
