package nl.getrouw.outcome.logged;

import static nl.getrouw.outcome.OutcomeIndicator.APPROPRIATENESS_ACTIONS;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_ACTIONS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeSource;
import nl.getrouw.outcome.TeamFigure;
import nl.getrouw.outcome.logged.Counts.Columns;
import org.springframework.stereotype.Component;

/** What becomes of improvement actions: what auditors recommend, and what was promised. */
@Component
class ActionFigures implements OutcomeSource {

  private static final Columns COLUMNS = new Columns("numerator", "denominator");

  /** By the month of the recommendation; a team may still take it up later. */
  private static final String AGREED =
      """
      select improvement_action.team_id, month.first_day, count(*) as denominator,
             sum(not improvement_action.proposed) as numerator
        from {0} join improvement_action
          on improvement_action.created_at >= month.from_at and improvement_action.created_at < month.upto
       where improvement_action.organisation_id = {1} and improvement_action.proposed_by is not null
       group by improvement_action.team_id, month.first_day
      """;

  /** By the day for which it was promised; what was dropped with a reason is left out. */
  private static final String ON_TIME =
      """
      select improvement_action.team_id, month.first_day, count(*) as denominator,
             sum(improvement_action.state = 'DONE'
                 and date(improvement_action.closed_at) <= improvement_action.due_on) as numerator
        from {0} join improvement_action
          on improvement_action.due_on between month.first_day and month.last_day
       where improvement_action.organisation_id = {1} and not improvement_action.proposed
         and improvement_action.state <> 'DROPPED'
       group by improvement_action.team_id, month.first_day
      """;

  private final Counts counts;

  ActionFigures(Counts counts) {
    this.counts = counts;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return Set.of(APPROPRIATENESS_ACTIONS, SUSTAINABILITY_ACTIONS);
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    return Stream.of(
            counts.figures(organisation, months, Map.of(APPROPRIATENESS_ACTIONS, COLUMNS), AGREED),
            counts.figures(organisation, months, Map.of(SUSTAINABILITY_ACTIONS, COLUMNS), ON_TIME))
        .flatMap(List::stream)
        .toList();
  }
}
