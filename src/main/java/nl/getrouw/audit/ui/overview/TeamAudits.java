package nl.getrouw.audit.ui.overview;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.TEAM_LEAD;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** A team's audits on the page of the team: how its scores went, and each audit. */
@Component
class TeamAudits implements TeamPageContribution {

  private final Audits audits;
  private final Results results;

  TeamAudits(Audits audits, Results results) {
    this.audits = audits;
    this.results = results;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<com.vaadin.flow.component.Component> block(Actor actor, TeamRef team) {
    List<AuditRow> rows = audits.ofTeam(actor, team.id());
    boolean mayPlan = !team.closed() && actor.holdsAt(team.place(), TEAM_LEAD, ADMINISTRATOR);
    if (rows.isEmpty() && !mayPlan) {
      return Optional.empty();
    }
    Div block = new Div();
    block.addClassName("gt-stack");
    if (!rows.isEmpty() && !team.closed()) {
      List<TeamMoment> comparable = ScoreHistory.comparable(results.history(actor, team.id()));
      if (comparable.size() > 1) {
        block.add(new ScoreHistory(team.name(), comparable));
      }
    }
    block.add(new TeamAuditsCard(team, rows, mayPlan));
    return Optional.of(block);
  }
}
