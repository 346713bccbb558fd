-- Coaching and werkbegeleiding: who coaches whom, and what was planned and held. What was said stands in a table of its own.

create table coach_allocation (
  id                  bigint      not null auto_increment primary key,
  organisation_id     bigint      not null,
  coach_id            bigint      not null,
  kind                varchar(24) not null,
  team_id             bigint      null,               -- either a team or a person
  person_id           bigint      null,
  starts_on           date        not null,
  ends_on             date        null,               -- last day included; null: until further notice
  minutes_per_quarter int         not null,
  every_weeks         int         null,               -- agreed interval; null: none
  created_by          bigint      not null,
  created_at          datetime(6) not null,
  version             int         not null default 0,
  constraint coach_allocation_organisation foreign key (organisation_id) references organisation (id),
  constraint coach_allocation_coach foreign key (coach_id) references person (id),
  constraint coach_allocation_team foreign key (team_id) references team (id),
  constraint coach_allocation_person foreign key (person_id) references person (id),
  constraint coach_allocation_created_by foreign key (created_by) references person (id),
  constraint coach_allocation_kind check (kind in ('COACHING', 'GROUP_COACHING', 'WERKBEGELEIDING', 'GROUP_WERKBEGELEIDING')),
  constraint coach_allocation_one_target check ((team_id is null) <> (person_id is null)),
  constraint coach_allocation_period check (ends_on is null or ends_on >= starts_on),
  constraint coach_allocation_minutes check (minutes_per_quarter between 0 and 60000),
  constraint coach_allocation_interval check (every_weeks is null or every_weeks between 1 and 52),
  index coach_allocation_of_coach (coach_id, starts_on, ends_on),
  index coach_allocation_of_organisation (organisation_id, starts_on, ends_on),
  index coach_allocation_of_team (team_id),
  index coach_allocation_of_person (person_id)
);

create table coaching_session (
  id              bigint      not null auto_increment primary key,
  organisation_id bigint      not null,
  coach_id        bigint      not null,
  kind            varchar(24) not null,
  state           varchar(10) not null,
  team_id         bigint      null,                   -- null: people of different teams
  held_on         date        not null,               -- planned or held; day and time as people read them
  starts_at       time        null,
  minutes         int         not null,
  heads           int         not null,               -- how many people it was with, named or not
  topic           varchar(20) null,                   -- an ingredient
  series          varchar(36) null,                   -- the same for sessions that were planned together
  created_at      datetime(6) not null,
  version         int         not null default 0,
  constraint coaching_session_organisation foreign key (organisation_id) references organisation (id),
  constraint coaching_session_coach foreign key (coach_id) references person (id),
  constraint coaching_session_team foreign key (team_id) references team (id),
  constraint coaching_session_kind check (kind in ('COACHING', 'GROUP_COACHING', 'WERKBEGELEIDING', 'GROUP_WERKBEGELEIDING')),
  constraint coaching_session_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  constraint coaching_session_minutes check (minutes between 5 and 600),
  constraint coaching_session_heads check (heads between 0 and 200),
  index coaching_session_of_coach (coach_id, held_on),
  index coaching_session_of_organisation (organisation_id, held_on),
  index coaching_session_of_team (team_id, held_on)
);

create table coaching_participant (
  session_id bigint not null,
  person_id  bigint not null,
  primary key (session_id, person_id),
  constraint coaching_participant_session foreign key (session_id) references coaching_session (id) on delete cascade,
  constraint coaching_participant_person foreign key (person_id) references person (id),
  index coaching_participant_of_person (person_id)
);

-- read by the coach and those who were coached, by nobody else
create table coaching_words (
  session_id bigint        not null primary key,
  notes      varchar(4000) not null default '',
  next_step  varchar(500)  not null default '',
  next_on    date          null,
  written_at datetime(6)   not null,
  version    int           not null default 0,
  constraint coaching_words_session foreign key (session_id) references coaching_session (id) on delete cascade
);
