-- Indicators that an organisation defines itself: what they count, the figures of each period, which periods are the
-- yardstick, and what happened meanwhile.

create table indicator (
  id              bigint         not null auto_increment primary key,
  organisation_id bigint         not null,
  location_id     bigint         null,             -- neither location nor team: the whole organisation
  team_id         bigint         null,
  name            varchar(80)    not null,
  question        varchar(300)   not null,
  kind            varchar(12)    not null,
  unit            varchar(40)    not null default '',
  numerator       varchar(500)   not null,         -- in words: what is counted or measured
  denominator     varchar(500)   not null default '',-- in words: out of what; empty where nothing is divided
  direction       varchar(7)     not null,
  target          decimal(14, 4) null,             -- in the unit people read: 10 is ten percent of a proportion
  cadence         varchar(7)     not null,
  screened        tinyint(1)     not null default 1,-- moving ranges out of the ordinary do not widen the limits
  created_by      bigint         not null,
  created_at      datetime(6)    not null,
  version         int            not null default 0,
  constraint indicator_organisation foreign key (organisation_id) references organisation (id),
  constraint indicator_location foreign key (location_id) references location (id),
  constraint indicator_team foreign key (team_id) references team (id),
  constraint indicator_created_by foreign key (created_by) references person (id),
  constraint indicator_one_scope check (location_id is null or team_id is null),
  constraint indicator_kind check (kind in ('COUNT', 'PROPORTION', 'MEASUREMENT')),
  constraint indicator_direction check (direction in ('HIGHER', 'LOWER', 'NEITHER')),
  constraint indicator_cadence check (cadence in ('WEEK', 'MONTH', 'QUARTER')),
  constraint indicator_proportion_of_what check (kind <> 'PROPORTION' or denominator <> ''),
  constraint indicator_measurement_of_nothing check (kind <> 'MEASUREMENT' or denominator = ''),
  index indicator_of_organisation (organisation_id, name)
);

create table indicator_value (
  indicator_id bigint         not null,
  starts_on    date           not null,            -- first day of the period
  numerator    decimal(14, 4) not null,
  denominator  decimal(14, 4) null,                -- 0: not applicable in this period
  note         varchar(300)   not null default '',
  entered_by   bigint         not null,
  entered_at   datetime(6)    not null,
  version      int            not null default 0,
  primary key (indicator_id, starts_on),
  constraint indicator_value_indicator foreign key (indicator_id) references indicator (id),
  constraint indicator_value_entered_by foreign key (entered_by) references person (id),
  constraint indicator_value_denominator check (denominator is null or denominator >= 0)
);

-- every choice of periods from which limits are computed; none is changed or deleted, a later one replaces it
create table indicator_baseline (
  id           bigint        not null auto_increment primary key,
  indicator_id bigint        not null,
  starts_on    date          not null,
  ends_on      date          not null,             -- first day of the last period
  reason       varchar(500)  not null,
  by_id        bigint        not null,
  at           datetime(6)   not null,
  constraint indicator_baseline_indicator foreign key (indicator_id) references indicator (id),
  constraint indicator_baseline_by foreign key (by_id) references person (id),
  constraint indicator_baseline_order check (starts_on <= ends_on),
  constraint indicator_baseline_reason check (reason <> ''),
  index indicator_baseline_in_order (indicator_id, id)
);

create table indicator_event (
  id           bigint        not null auto_increment primary key,
  indicator_id bigint        not null,
  happened_on  date          not null,
  text         varchar(80)   not null,
  by_id        bigint        not null,
  at           datetime(6)   not null,
  constraint indicator_event_indicator foreign key (indicator_id) references indicator (id),
  constraint indicator_event_by foreign key (by_id) references person (id),
  index indicator_event_in_order (indicator_id, happened_on, id)
);

-- what stood there before, for every change of a definition or a figure
create table indicator_change (
  id           bigint        not null auto_increment primary key,
  indicator_id bigint        not null,
  field        varchar(20)   not null,             -- a field of the definition, or VALUE
  starts_on    date          null,                 -- the period of a figure
  was          varchar(600)  not null,
  became       varchar(600)  not null,
  by_id        bigint        not null,
  at           datetime(6)   not null,
  constraint indicator_change_indicator foreign key (indicator_id) references indicator (id),
  constraint indicator_change_by foreign key (by_id) references person (id),
  index indicator_change_in_order (indicator_id, id)
);
