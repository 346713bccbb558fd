-- The implementation in time, of an organisation or of a team: phases, milestones and decisions. And what a manager says
-- with each outcome in the report to the board.

create table timeline_phase (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  team_id         bigint       null,               -- null: of the whole organisation
  phase           varchar(10)  not null,
  starts_on       date         not null,
  ends_on         date         null,               -- last day included; null: until further notice
  note            varchar(300) not null default '',
  entered_by      bigint       not null,
  entered_at      datetime(6)  not null,
  version         int          not null default 0,
  constraint timeline_phase_organisation foreign key (organisation_id) references organisation (id),
  constraint timeline_phase_team foreign key (team_id) references team (id),
  constraint timeline_phase_by foreign key (entered_by) references person (id),
  constraint timeline_phase_kind check (phase in ('DEVELOP', 'TRAIN', 'SECURE')),
  constraint timeline_phase_period check (ends_on is null or ends_on >= starts_on),
  index timeline_phase_of_organisation (organisation_id, team_id, starts_on)
);

create table timeline_moment (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  team_id         bigint       null,               -- null: of the whole organisation
  kind            varchar(10)  not null,
  on_date         date         not null,
  text            varchar(160) not null,
  entered_by      bigint       not null,
  entered_at      datetime(6)  not null,
  version         int          not null default 0,
  constraint timeline_moment_organisation foreign key (organisation_id) references organisation (id),
  constraint timeline_moment_team foreign key (team_id) references team (id),
  constraint timeline_moment_by foreign key (entered_by) references person (id),
  constraint timeline_moment_kind check (kind in ('MILESTONE', 'DECISION')),
  index timeline_moment_of_organisation (organisation_id, on_date)
);

create table board_remark (
  id              bigint        not null auto_increment primary key,
  organisation_id bigint        not null,
  location_id     bigint        null,              -- neither location nor team: the whole organisation
  team_id         bigint        null,
  at_location     bigint        as (ifnull(location_id, 0)) persistent,
  at_team         bigint        as (ifnull(team_id, 0)) persistent,
  starts_on       date          not null,
  ends_on         date          not null,          -- last day included
  outcome         varchar(20)   not null,          -- WHOLE: about all of them
  text            varchar(2000) not null,
  written_by      bigint        not null,
  written_at      datetime(6)   not null,
  version         int           not null default 0,
  constraint board_remark_once unique (organisation_id, at_location, at_team, starts_on, ends_on, outcome),
  constraint board_remark_organisation foreign key (organisation_id) references organisation (id),
  constraint board_remark_location foreign key (location_id) references location (id),
  constraint board_remark_team foreign key (team_id) references team (id),
  constraint board_remark_by foreign key (written_by) references person (id),
  constraint board_remark_one_scope check (location_id is null or team_id is null),
  constraint board_remark_period check (ends_on >= starts_on)
);

-- every wording that was replaced
create table board_remark_history (
  remark_id  bigint        not null,
  version    int           not null,
  text       varchar(2000) not null,
  written_by bigint        not null,
  written_at datetime(6)   not null,
  primary key (remark_id, version),
  constraint board_remark_history_remark foreign key (remark_id) references board_remark (id),
  constraint board_remark_history_by foreign key (written_by) references person (id)
);
