-- Counting an organisation's audits joins their team: with the team in the index the table itself is not read.

create index audit_organisation_team on audit (organisation_id, starts_on, id, team_id);
drop index audit_organisation_start on audit;
