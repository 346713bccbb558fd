-- Implementation costs: what is computed with, and what was paid beside hours.

-- rates in euro per hour and assumptions in hours, each for a period; no two of a kind on one day
create table cost_basis (
  id              bigint         not null auto_increment primary key,
  organisation_id bigint         not null,
  kind            varchar(16)    not null,
  amount          decimal(9, 2)  not null,
  starts_on       date           not null,
  ends_on         date           null,             -- last day included; null: until further notice
  note            varchar(300)   not null default '',
  entered_by      bigint         not null,
  entered_at      datetime(6)    not null,
  version         int            not null default 0,
  constraint cost_basis_organisation foreign key (organisation_id) references organisation (id),
  constraint cost_basis_by foreign key (entered_by) references person (id),
  constraint cost_basis_kind check (kind in ('WORKER_RATE', 'TRAINER_RATE', 'COACH_RATE', 'AUDITOR_RATE', 'AUDITOR_HOURS')),
  constraint cost_basis_amount check (amount >= 0),
  constraint cost_basis_period check (ends_on is null or ends_on >= starts_on),
  index cost_basis_of_organisation (organisation_id, kind, starts_on)
);

-- licences and other costs, spread evenly over the days of their period
create table cost_entry (
  id              bigint         not null auto_increment primary key,
  organisation_id bigint         not null,
  location_id     bigint         null,             -- neither location nor team: the whole organisation
  team_id         bigint         null,
  kind            varchar(10)    not null,
  text            varchar(160)   not null,
  euro            decimal(12, 2) not null,
  starts_on       date           not null,
  ends_on         date           not null,         -- last day included
  entered_by      bigint         not null,
  entered_at      datetime(6)    not null,
  version         int            not null default 0,
  constraint cost_entry_organisation foreign key (organisation_id) references organisation (id),
  constraint cost_entry_location foreign key (location_id) references location (id),
  constraint cost_entry_team foreign key (team_id) references team (id),
  constraint cost_entry_by foreign key (entered_by) references person (id),
  constraint cost_entry_one_scope check (location_id is null or team_id is null),
  constraint cost_entry_kind check (kind in ('LICENCE', 'OTHER')),
  constraint cost_entry_euro check (euro > 0),
  constraint cost_entry_period check (ends_on >= starts_on),
  index cost_entry_of_organisation (organisation_id, starts_on)
);

-- what stood there before, for every change and removal
create table cost_change (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  what            varchar(16)  not null,
  was             varchar(600) not null,
  became          varchar(600) not null,           -- empty: taken away
  by_id           bigint       not null,
  at              datetime(6)  not null,
  constraint cost_change_organisation foreign key (organisation_id) references organisation (id),
  constraint cost_change_by foreign key (by_id) references person (id),
  index cost_change_in_order (organisation_id, id)
);
