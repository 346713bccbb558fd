-- The audits of one organisation in the order of their first day.
create index audit_organisation_start on audit (organisation_id, starts_on, id);

-- When an organisation takes part in the national totals. A month counts an organisation that takes part at its end, so that what
-- was counted of a month does not change because somebody joins or leaves. Replaces a yes or no without a past, which nothing used.
drop table outcome_setting;

create table outcome_participation (
  organisation_id bigint not null,
  starts_on       date   not null,
  ends_on         date   null,      -- the first day without; null: still takes part
  started_by      bigint not null,
  ended_by        bigint null,
  primary key (organisation_id, starts_on),
  constraint outcome_participation_organisation foreign key (organisation_id) references organisation (id),
  constraint outcome_participation_started_by foreign key (started_by) references person (id),
  constraint outcome_participation_ended_by foreign key (ended_by) references person (id),
  constraint outcome_participation_order check (ends_on is null or ends_on >= starts_on)
);
