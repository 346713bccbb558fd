package nl.getrouw.outcome.logged;

import static nl.getrouw.outcome.OutcomeIndicator.ADOPTION_TEAMS;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_AUDITS;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_HOURS;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_ON_TIME;

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
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Whether audits are held: in which teams, as planned, again in time, and in how many hours. */
@Component
class AuditFigures implements OutcomeSource {

  /** A team is audited again within so many months: a year, and time to finish. */
  static final int AGAIN_WITHIN_MONTHS = 14;

  private static final Columns COLUMNS = new Columns("numerator", "denominator");

  /** A team counts from its first role or audit until it closes. */
  private static final String TEAMS =
      """
      with since as (
        select team.id, team.closed_on,
               least(ifnull((select min(starts_on) from role_assignment where team_id = team.id), '9999-12-31'),
                     ifnull((select min(starts_on) from audit where team_id = team.id), '9999-12-31')) as first_on
          from team where team.organisation_id = {1}
      ), final as (
        select team_id, finalised_at, lead(finalised_at) over (partition by team_id order by finalised_at, id) as next_at
          from audit where organisation_id = {1} and state = 'FINAL'
      )
      select since.id as team_id, month.first_day, 1 as denominator, count(final.team_id) as numerator
        from {0} join since
          on since.first_on <= month.last_day and (since.closed_on is null or since.closed_on > month.last_day)
        left join final
          on final.team_id = since.id and final.finalised_at < month.upto
         and (final.next_at is null or final.next_at >= month.upto)
         and final.finalised_at >= date_sub(month.upto, interval 12 month)
       group by since.id, month.first_day
      """;

  /**
   * By the day on which consensus was meant to be reached; what was imported was planned elsewhere.
   */
  private static final String AS_PLANNED =
      """
      select audit.team_id, month.first_day, count(*) as denominator,
             sum(audit.state in ('CONCEPT', 'FINAL')
                 and date(ifnull(concept.made_at, audit.finalised_at)) <= audit.ends_on) as numerator
        from {0} join audit on audit.ends_on between month.first_day and month.last_day
        left join concept on concept.audit_id = audit.id
       where audit.organisation_id = {1} and audit.import_id is null
       group by audit.team_id, month.first_day
      """;

  /** By the day on which the time for the next audit was over. */
  private static final String AGAIN =
      """
      with final as (
        select team_id, lead(finalised_at) over (partition by team_id order by finalised_at, id) as next_at,
               date_add(finalised_at, interval {2} month) as due_at
          from audit where organisation_id = {1} and state = 'FINAL'
      )
      select final.team_id, month.first_day, count(*) as denominator,
             sum(final.next_at is not null and final.next_at <= final.due_at) as numerator
        from {0} join final on final.due_at >= month.from_at and final.due_at < month.upto
        join team on team.id = final.team_id and (team.closed_on is null or team.closed_on > month.last_day)
       group by final.team_id, month.first_day
      """;

  /** The programme of the visit, for each auditor; audits without a programme are left out. */
  private static final String HOURS =
      """
      with visit as (
        select audit.id, audit.team_id, audit.finalised_at,
               (select sum(time_to_sec(timediff(ends_at, starts_at))) from visit_item where audit_id = audit.id) / 3600
                 * (select count(*) from sheet where audit_id = audit.id) as hours
          from audit where audit.organisation_id = {1} and audit.state = 'FINAL'
      )
      select visit.team_id, month.first_day, sum(visit.hours) as numerator, count(*) as denominator
        from {0} join visit
          on visit.finalised_at >= month.from_at and visit.finalised_at < month.upto and visit.hours > 0
       group by visit.team_id, month.first_day
      """;

  private final Counts counts;

  AuditFigures(Counts counts) {
    this.counts = counts;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return Set.of(ADOPTION_TEAMS, FEASIBILITY_AUDITS, SUSTAINABILITY_ON_TIME, FEASIBILITY_HOURS);
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    return Stream.of(
            counts.figures(organisation, months, Map.of(ADOPTION_TEAMS, COLUMNS), TEAMS),
            counts.figures(organisation, months, Map.of(FEASIBILITY_AUDITS, COLUMNS), AS_PLANNED),
            counts.figures(
                organisation,
                months,
                Map.of(SUSTAINABILITY_ON_TIME, COLUMNS),
                AGAIN,
                DSL.inline(AGAIN_WITHIN_MONTHS)),
            counts.figures(organisation, months, Map.of(FEASIBILITY_HOURS, COLUMNS), HOURS))
        .flatMap(List::stream)
        .toList();
  }
}
