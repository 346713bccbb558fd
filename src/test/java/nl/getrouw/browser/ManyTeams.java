package nl.getrouw.browser;

import java.util.List;

/**
 * Fills the demo organisation up to two hundred teams, each with a final audit of our own scale.
 */
final class ManyTeams {

  static final int TEAMS = 200;

  private static final List<String> SENTENCES =
      List.of(
          """
          insert into team (organisation_id, location_id, name, setting)
          with recursive number as (select 1 as i union all select i + 1 from number where i < 200)
          select l.organisation_id, l.id, concat('Meting ', lpad(number.i, 3, '0')), 'AMBULATORY'
            from number
            join (select min(id) as id, organisation_id from location
                   where organisation_id = (select organisation_id from team where name = 'Wilgenhof')
                   group by organisation_id) l
           where number.i <= 200 - (select count(*) from team where organisation_id = l.organisation_id)
          """,
          """
          insert into audit (organisation_id, team_id, instrument_version_id, kind, moment, state, starts_on, ends_on, finalised_at)
          select t.organisation_id, t.id,
                 (select a.instrument_version_id from audit a join team w on w.id = a.team_id
                   where w.name = 'Wilgenhof' order by a.id desc limit 1),
                 'EXTERNAL', 'BASELINE', 'CONSENSUS', current_date, current_date, utc_timestamp(6)
            from team t where t.name like 'Meting %'
          """,
          """
          insert into result (audit_id, total, scored, not_applicable, not_rateable, missing, items, compared_items, raters, method)
          select a.id, 3.2, 34, 0, 0, 0, 34, 34, 2, 'getrouw-1'
            from audit a join team t on t.id = a.team_id where t.name like 'Meting %'
          """,
          """
          insert into result_domain (audit_id, position, domain_code, score, scored, applicable)
          select a.id, d.position, d.domain_code, 3.2, d.scored, d.applicable
            from audit a join team t on t.id = a.team_id
            join result_domain d on d.audit_id =
                 (select max(f.id) from audit f join team w on w.id = f.team_id
                   where w.name = 'Wilgenhof' and f.state = 'FINAL')
           where t.name like 'Meting %'
          """,
          """
          insert into consensus (audit_id, item_id, rating, score, agreed_at)
          select a.id, i.id, 'SCORED', 1 + mod(a.id + i.id, 5), utc_timestamp(6)
            from audit a join team t on t.id = a.team_id
            join instrument_item i on i.instrument_version_id = a.instrument_version_id
           where t.name like 'Meting %'
          """,
          """
          update audit set state = 'FINAL'
           where team_id in (select id from team where name like 'Meting %')
          """);

  private ManyTeams() {}

  static void in(RunningApplication application) {
    SENTENCES.forEach(application::execute);
  }
}
