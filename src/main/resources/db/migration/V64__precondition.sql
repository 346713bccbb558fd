-- Preconditions (randvoorwaarden): each year scored by three voices, and what is known to stand in the way per team and month.

create table precondition_check (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  year            smallint     not null,
  council         varchar(120) not null default '',-- the name of the clients' council that gave its scores
  opened_by       bigint       not null,
  opened_at       datetime(6)  not null,
  closed_by       bigint       null,
  closed_at       datetime(6)  null,               -- from then on everybody sees all voices, and nothing changes
  version         int          not null default 0,
  constraint precondition_check_organisation foreign key (organisation_id) references organisation (id),
  constraint precondition_check_opened_by foreign key (opened_by) references person (id),
  constraint precondition_check_closed_by foreign key (closed_by) references person (id),
  constraint precondition_check_once_a_year unique (organisation_id, year),
  constraint precondition_check_year check (year between 2000 and 2200),
  constraint precondition_check_closed check ((closed_by is null) = (closed_at is null))
);

create table precondition_score (
  id         bigint        not null auto_increment primary key,
  check_id   bigint        not null,
  aspect     varchar(20)   not null,
  voice      varchar(12)   not null,
  team_id    bigint        null,                   -- of the voice of teams: which
  of_team    bigint        as (ifnull(team_id, 0)) persistent,
  score      smallint      null,                   -- null: a motivation so far
  motivation varchar(1000) not null default '',
  scored_by  bigint        not null,
  scored_at  datetime(6)   not null,
  version    int           not null default 0,
  constraint precondition_score_once unique (check_id, aspect, voice, of_team),
  constraint precondition_score_check foreign key (check_id) references precondition_check (id),
  constraint precondition_score_team foreign key (team_id) references team (id),
  constraint precondition_score_by foreign key (scored_by) references person (id),
  constraint precondition_score_voice check (voice in ('MANAGEMENT', 'TEAMS', 'COUNCIL')),
  constraint precondition_score_team_of_teams check ((voice = 'TEAMS') = (team_id is not null)),
  constraint precondition_score_range check (score is null or score between 1 and 5)
);

-- the improvement actions that came of a check
create table precondition_action (
  check_id  bigint      not null,
  aspect    varchar(20) not null,
  action_id bigint      not null,
  primary key (check_id, aspect, action_id),
  constraint precondition_action_check foreign key (check_id) references precondition_check (id),
  constraint precondition_action_action foreign key (action_id) references improvement_action (id)
);

-- known causes of failure, per team and month
create table team_cause (
  id         bigint        not null auto_increment primary key,
  team_id    bigint        not null,
  month      date          not null,               -- its first day
  kind       varchar(20)   not null,
  amount     decimal(6, 2) not null,               -- vacancies in FTE, turnover in people, else a weight of 1 to 3
  note       varchar(300)  not null default '',
  entered_by bigint        not null,
  entered_at datetime(6)   not null,
  version    int           not null default 0,
  constraint team_cause_once unique (team_id, month, kind),
  constraint team_cause_team foreign key (team_id) references team (id),
  constraint team_cause_by foreign key (entered_by) references person (id),
  constraint team_cause_kind check (kind in ('VACANCIES', 'TURNOVER', 'REORGANISATION', 'OTHER')),
  constraint team_cause_month check (dayofmonth(month) = 1),
  constraint team_cause_amount check (amount > 0)
);
