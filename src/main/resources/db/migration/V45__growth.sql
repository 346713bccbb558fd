-- Growing: self-assessments and self-scans, personal goals (POP) and goals of a team (TOP).

create table self_check (
  id              bigint      not null auto_increment primary key,
  organisation_id bigint      not null,
  person_id       bigint      not null,
  kind            varchar(12) not null,
  wording         int         not null,               -- version of the statements
  started_at      datetime(6) not null,
  finished_at     datetime(6) null,
  constraint self_check_organisation foreign key (organisation_id) references organisation (id),
  constraint self_check_person foreign key (person_id) references person (id),
  constraint self_check_kind check (kind in ('COMPETENCE', 'SCAN')),
  index self_check_of_person (person_id, kind, started_at)
);

create table self_answer (
  check_id  bigint      not null,
  statement varchar(30) not null,
  value     int         not null,
  at        datetime(6) not null,
  primary key (check_id, statement),
  constraint self_answer_check foreign key (check_id) references self_check (id) on delete cascade,
  constraint self_answer_value check (value between 1 and 10)
);

create table personal_goal (
  id              bigint        not null auto_increment primary key,
  organisation_id bigint        not null,
  person_id       bigint        not null,
  goal            varchar(300)  not null,
  why             varchar(2000) not null default '',
  topic           varchar(20)   null,
  review_on       date          not null,
  state           varchar(10)   not null,
  created_at      datetime(6)   not null,
  closed_at       datetime(6)   null,
  version         int           not null default 0,
  constraint personal_goal_organisation foreign key (organisation_id) references organisation (id),
  constraint personal_goal_person foreign key (person_id) references person (id),
  constraint personal_goal_state check (state in ('OPEN', 'REACHED', 'LET_GO')),
  constraint personal_goal_closed check ((state = 'OPEN') = (closed_at is null)),
  index personal_goal_of_person (person_id, state, review_on)
);

create table personal_step (
  id       bigint       not null auto_increment primary key,
  goal_id  bigint       not null,
  position int          not null,
  text     varchar(300) not null,
  done_at  datetime(6)  null,
  constraint personal_step_goal foreign key (goal_id) references personal_goal (id) on delete cascade,
  index personal_step_in_order (goal_id, position, id)
);

-- with whom a goal is shared, for as long as the row is there
create table personal_share (
  goal_id   bigint      not null,
  person_id bigint      not null,
  given_at  datetime(6) not null,
  primary key (goal_id, person_id),
  constraint personal_share_goal foreign key (goal_id) references personal_goal (id) on delete cascade,
  constraint personal_share_person foreign key (person_id) references person (id),
  index personal_share_with (person_id)
);

create table team_goal (
  id              bigint        not null auto_increment primary key,
  organisation_id bigint        not null,
  team_id         bigint        not null,
  goal            varchar(300)  not null,
  why             varchar(2000) not null default '',
  origin          varchar(12)   not null,
  topic           varchar(20)   null,                 -- an ingredient
  theme           varchar(20)   null,                 -- one of CHIME-S
  action_id       bigint        null,
  owner_id        bigint        not null,
  review_on       date          not null,
  state           varchar(10)   not null,
  created_by      bigint        not null,
  created_at      datetime(6)   not null,
  closed_at       datetime(6)   null,
  version         int           not null default 0,
  constraint team_goal_organisation foreign key (organisation_id) references organisation (id),
  constraint team_goal_team foreign key (team_id) references team (id),
  constraint team_goal_action foreign key (action_id) references improvement_action (id),
  constraint team_goal_owner foreign key (owner_id) references person (id),
  constraint team_goal_created_by foreign key (created_by) references person (id),
  constraint team_goal_origin check (origin in ('AUDIT', 'BOARD', 'THEME_CHECK', 'OWN')),
  constraint team_goal_state check (state in ('OPEN', 'REACHED', 'LET_GO')),
  constraint team_goal_closed check ((state = 'OPEN') = (closed_at is null)),
  index team_goal_of_team (team_id, state, review_on),
  index team_goal_of_owner (owner_id, state, review_on)
);

create table team_step (
  id       bigint       not null auto_increment primary key,
  goal_id  bigint       not null,
  position int          not null,
  text     varchar(300) not null,
  done_at  datetime(6)  null,
  constraint team_step_goal foreign key (goal_id) references team_goal (id) on delete cascade,
  index team_step_in_order (goal_id, position, id)
);

-- what a goal of a team said before each change
create table team_goal_past (
  id        bigint        not null auto_increment primary key,
  goal_id   bigint        not null,
  goal      varchar(300)  not null,
  why       varchar(2000) not null,
  owner_id  bigint        not null,
  review_on date          not null,
  state     varchar(10)   not null,
  by_id     bigint        not null,                   -- who changed it
  at        datetime(6)   not null,
  constraint team_goal_past_goal foreign key (goal_id) references team_goal (id) on delete cascade,
  constraint team_goal_past_owner foreign key (owner_id) references person (id),
  constraint team_goal_past_by foreign key (by_id) references person (id),
  index team_goal_past_in_order (goal_id, id)
);
