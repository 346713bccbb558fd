-- Implementation outcomes by month, worked out from what was logged. Nothing here is typed in; every row can be made again.

-- one team, one indicator, one month
create table outcome_month (
  organisation_id bigint         not null,
  month           date           not null,         -- its first day
  indicator       smallint       not null,         -- number of an OutcomeIndicator, never used for another
  team_id         bigint         not null,
  location_id     bigint         not null,         -- where the team was when the month was worked out
  numerator       decimal(16, 4) not null,
  denominator     decimal(16, 4) not null,
  people          int            not null,         -- whom the figure is about; 0 where it is about audits, teams, actions
  seen_team       tinyint(1)     not null,         -- may be shown for the team alone
  seen_location   tinyint(1)     not null,         -- counts in what is shown of its location
  seen_whole      tinyint(1)     not null,         -- counts in what is shown of the organisation
  primary key (organisation_id, month, indicator, team_id),
  constraint outcome_month_organisation foreign key (organisation_id) references organisation (id),
  index outcome_month_of_indicator (organisation_id, indicator, month),
  index outcome_month_of_team (team_id, month)
);

-- the organisation as a whole: only what may be shown of it
create table outcome_total (
  organisation_id bigint         not null,
  month           date           not null,
  indicator       smallint       not null,
  numerator       decimal(18, 4) not null,
  denominator     decimal(18, 4) not null,
  teams           int            not null,         -- with anything to count
  counted         int            not null,         -- of those, in this sum
  primary key (organisation_id, month, indicator),
  constraint outcome_total_organisation foreign key (organisation_id) references organisation (id),
  index outcome_total_of_all (indicator, month, organisation_id)
);

-- what the months of an organisation were worked out with; its row is the lock while that happens
create table outcome_refresh (
  organisation_id       bigint      not null primary key,
  refreshed_at          datetime(6) null,          -- null: never
  night                 date        null,          -- the last day on which a year of months was worked out again
  instrument_version_id bigint      null,          -- with which the teams were scored: never two in one series
  fewest_staff          int         not null default 0,
  fewest_clients        int         not null default 0,
  constraint outcome_refresh_organisation foreign key (organisation_id) references organisation (id)
);

-- every choice of months from which limits are computed; none is changed or deleted, a later one replaces it
create table outcome_baseline (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  indicator       smallint     not null,
  location_id     bigint       null,               -- neither location nor team: the whole organisation
  team_id         bigint       null,
  starts_on       date         not null,
  ends_on         date         not null,           -- first day of the last month
  reason          varchar(500) not null,
  by_id           bigint       not null,
  at              datetime(6)  not null,
  constraint outcome_baseline_organisation foreign key (organisation_id) references organisation (id),
  constraint outcome_baseline_location foreign key (location_id) references location (id),
  constraint outcome_baseline_team foreign key (team_id) references team (id),
  constraint outcome_baseline_by foreign key (by_id) references person (id),
  constraint outcome_baseline_one_scope check (location_id is null or team_id is null),
  constraint outcome_baseline_order check (starts_on <= ends_on),
  constraint outcome_baseline_reason check (reason <> ''),
  index outcome_baseline_in_order (organisation_id, indicator, id)
);

-- a choice of outcome, place and period that somebody keeps
create table outcome_view (
  id              bigint      not null auto_increment primary key,
  organisation_id bigint      not null,
  owner_id        bigint      not null,
  name            varchar(80) not null,
  shared          tinyint(1)  not null default 0,  -- with who sees that place anyway
  outcome         varchar(20) null,                -- null: all eight
  indicator       smallint    null,
  location_id     bigint      null,
  team_id         bigint      null,
  months          int         not null,
  created_at      datetime(6) not null,
  version         int         not null default 0,
  constraint outcome_view_organisation foreign key (organisation_id) references organisation (id),
  constraint outcome_view_owner foreign key (owner_id) references person (id),
  constraint outcome_view_location foreign key (location_id) references location (id),
  constraint outcome_view_team foreign key (team_id) references team (id),
  constraint outcome_view_one_scope check (location_id is null or team_id is null),
  constraint outcome_view_months check (months between 1 and 120),
  index outcome_view_of_organisation (organisation_id, shared),
  index outcome_view_of_owner (owner_id)
);

-- whether an organisation takes part in the national line, in which no organisation can be recognised
create table outcome_setting (
  organisation_id bigint      not null primary key,
  national        tinyint(1)  not null default 0,
  changed_by      bigint      not null,
  changed_at      datetime(6) not null,
  version         int         not null default 0,
  constraint outcome_setting_organisation foreign key (organisation_id) references organisation (id),
  constraint outcome_setting_changed_by foreign key (changed_by) references person (id)
);
