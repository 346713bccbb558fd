package nl.getrouw.outcome.logged;

import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_SESSIONS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeSource;
import nl.getrouw.outcome.TeamFigure;
import nl.getrouw.outcome.logged.Counts.Columns;
import org.springframework.stereotype.Component;

/**
 * Whether intervision and coaching are held when they are planned. A session of people from several
 * teams counts for each of these teams in equal parts, so that it is one session for all of them. A
 * session whose day is over and of which nothing was said counts as planned and not held.
 */
@Component
class SessionFigures implements OutcomeSource {

  private static final String SQL =
      """
      with part as (
        select attendance.session_id, attendance.team_id,
               1 / count(*) over (partition by attendance.session_id) as weight
          from (select distinct intervision_attendance.session_id, intervision_attendance.team_id
                  from intervision_session
                  join intervision_group on intervision_group.id = intervision_session.group_id
                  join intervision_attendance on intervision_attendance.session_id = intervision_session.id
                 where intervision_session.organisation_id = {1} and intervision_group.team_id is null
                   and intervision_attendance.team_id is not null) attendance
      ), session as (
        select intervision_group.team_id, intervision_session.day, intervision_session.state, 1 as weight
          from intervision_session join intervision_group on intervision_group.id = intervision_session.group_id
         where intervision_session.organisation_id = {1} and intervision_group.team_id is not null
        union all
        select part.team_id, intervision_session.day, intervision_session.state, part.weight
          from part join intervision_session on intervision_session.id = part.session_id
        union all
        select coaching_session.team_id, coaching_session.held_on, coaching_session.state, 1
          from coaching_session
         where coaching_session.organisation_id = {1} and coaching_session.team_id is not null
      )
      select session.team_id, month.first_day, sum(session.weight) as denominator,
             sum(if(session.state = 'HELD', session.weight, 0)) as numerator
        from {0} join session on session.day between month.first_day and month.last_day
       group by session.team_id, month.first_day
      """;

  private final Counts counts;

  SessionFigures(Counts counts) {
    this.counts = counts;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return Set.of(FEASIBILITY_SESSIONS);
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    return counts.figures(
        organisation,
        months,
        Map.of(FEASIBILITY_SESSIONS, new Columns("numerator", "denominator")),
        SQL);
  }
}
