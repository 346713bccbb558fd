package nl.getrouw.outcome.logged;

import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_PLANS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeSource;
import nl.getrouw.outcome.TeamFigure;
import nl.getrouw.outcome.logged.Counts.Columns;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Clients with a plan that was reviewed in the last year, as teams handed it in before an audit:
 * the newest figures of each team, if they are not older than {@value #MONTHS_OLD_AT_MOST} months.
 */
@Component
class PlanFigures implements OutcomeSource {

  static final int MONTHS_OLD_AT_MOST = 18;

  private static final String SQL =
      """
      with handed as (
        select audit.team_id, team_figures.submitted_at, plans.value as plans, clients.value as clients,
               lead(team_figures.submitted_at) over (partition by audit.team_id order by team_figures.submitted_at, audit.id)
                 as replaced_at
          from audit join team_figures on team_figures.audit_id = audit.id and team_figures.submitted_at is not null
          join team_figure plans on plans.audit_id = audit.id and plans.figure = 'PLANS'
          join team_figure clients on clients.audit_id = audit.id and clients.figure = 'CLIENTS'
         where audit.organisation_id = {1}
      )
      select handed.team_id, month.first_day, handed.plans, handed.clients, handed.clients as people
        from {0} join handed
          on handed.submitted_at < month.upto and (handed.replaced_at is null or handed.replaced_at >= month.upto)
         and handed.submitted_at >= date_sub(month.upto, interval {2} month)
        join team on team.id = handed.team_id and (team.closed_on is null or team.closed_on > month.last_day)
      """;

  private final Counts counts;

  PlanFigures(Counts counts) {
    this.counts = counts;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return Set.of(PENETRATION_PLANS);
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    return counts.figures(
        organisation,
        months,
        Map.of(PENETRATION_PLANS, new Columns("plans", "clients")),
        SQL,
        DSL.inline(MONTHS_OLD_AT_MOST));
  }
}
