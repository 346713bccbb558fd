package nl.getrouw.outcome.logged;

import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_FTE;
import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_HEADS;
import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_TEAMS;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_STAFF;

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

/**
 * Who has the basic training, of those who work in a team (teamlid or teamleider) on the reference
 * day, and whether trained people stay. Who works in two teams counts in both.
 */
@Component
class StaffFigures implements OutcomeSource {

  /** A team is covered from this share of trained people on, in percent. */
  static final int COVERED = 80;

  private static final Map<OutcomeIndicator, Columns> REACHED =
      Map.of(
          PENETRATION_HEADS, new Columns("trained", "people"),
          PENETRATION_FTE, new Columns("trained_fte", "fte"),
          PENETRATION_TEAMS, new Columns("covered", "one"));

  private static final String HEADS =
      """
      with basic as (
        select training_certificate.person_id, training_certificate.completed_on, training_certificate.expires_on,
               training_certificate.revoked_at
          from training_certificate join training on training.id = training_certificate.training_id
         where training_certificate.organisation_id = {1} and training.kind in ('BASIC', 'BASIC_YOUTH')
      ), post as (
        select distinct role_assignment.team_id, role_assignment.person_id, month.first_day, month.last_day, month.upto
          from {0} join role_assignment
            on role_assignment.starts_on <= month.last_day
           and (role_assignment.ends_on is null or role_assignment.ends_on >= month.last_day)
          join team on team.id = role_assignment.team_id and (team.closed_on is null or team.closed_on > month.last_day)
          join person on person.id = role_assignment.person_id
           and (person.disabled_at is null or person.disabled_at >= month.upto)
         where role_assignment.organisation_id = {1} and role_assignment.role in ('TEAM_MEMBER', 'TEAM_LEAD')
      ), job as (
        select post.team_id, post.first_day, training_post.fte,
               exists (select 1 from basic
                        where basic.person_id = post.person_id and basic.completed_on <= post.last_day
                          and (basic.expires_on is null or basic.expires_on >= post.last_day)
                          and (basic.revoked_at is null or basic.revoked_at >= post.upto)) as trained
          from post left join training_post
            on training_post.person_id = post.person_id and training_post.team_id = post.team_id
      )
      select team_id, first_day, count(*) as people, sum(trained) as trained, 1 as one,
             sum(fte) as fte, sum(if(trained, fte, 0)) as trained_fte,
             sum(trained) * 100 >= count(*) * {2} as covered
        from job group by team_id, first_day
      """;

  /** People whose first certificate was a year old in the year before the reference day. */
  private static final String STAYED =
      """
      with first_training as (
        select training_certificate.person_id, min(training_certificate.completed_on) as on_day
          from training_certificate join training on training.id = training_certificate.training_id
         where training_certificate.organisation_id = {1} and training.kind in ('BASIC', 'BASIC_YOUTH')
           and training_certificate.revoked_at is null
         group by training_certificate.person_id
      ), stay as (
        select distinct role_assignment.team_id, first_training.person_id,
               date_add(first_training.on_day, interval 12 month) as year_on,
               person.disabled_at is null or date(person.disabled_at) > date_add(first_training.on_day, interval 12 month)
                 as enabled,
               exists (select 1 from role_assignment later
                        where later.person_id = first_training.person_id
                          and later.team_id is not null and later.role in ('TEAM_MEMBER', 'TEAM_LEAD')
                          and later.starts_on <= date_add(first_training.on_day, interval 12 month)
                          and (later.ends_on is null or later.ends_on >= date_add(first_training.on_day, interval 12 month)))
                 as here
          from first_training
          join person on person.id = first_training.person_id
          join role_assignment on role_assignment.person_id = first_training.person_id
           and role_assignment.role in ('TEAM_MEMBER', 'TEAM_LEAD') and role_assignment.team_id is not null
           and role_assignment.starts_on <= first_training.on_day
           and (role_assignment.ends_on is null or role_assignment.ends_on >= first_training.on_day)
      )
      select stay.team_id, month.first_day, count(*) as people, count(*) as denominator,
             sum(stay.here and stay.enabled) as numerator
        from {0} join stay
          on stay.year_on <= month.last_day and stay.year_on > date_sub(month.last_day, interval 12 month)
       group by stay.team_id, month.first_day
      """;

  private final Counts counts;

  StaffFigures(Counts counts) {
    this.counts = counts;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return Set.of(PENETRATION_HEADS, PENETRATION_FTE, PENETRATION_TEAMS, SUSTAINABILITY_STAFF);
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    return Stream.of(
            counts.figures(organisation, months, REACHED, HEADS, org.jooq.impl.DSL.inline(COVERED)),
            counts.figures(
                organisation,
                months,
                Map.of(SUSTAINABILITY_STAFF, new Columns("numerator", "denominator")),
                STAYED))
        .flatMap(List::stream)
        .toList();
  }
}
