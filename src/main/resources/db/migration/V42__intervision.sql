-- Intervision: groups that meet at an agreed interval, their sessions, and what was said there. What was said stands in
-- tables of its own (intervision_note, intervision_agreement), apart from everything that is counted.

-- step plans that an organisation made itself; every version stays, because sessions were held with it
create table intervision_method (
  id              bigint      not null auto_increment primary key,
  organisation_id bigint      not null,
  version         int         not null default 1,
  retired_at      datetime(6) null,
  constraint intervision_method_organisation foreign key (organisation_id) references organisation (id)
);

create table intervision_method_text (
  method_id bigint      not null,
  version   int         not null,
  content   mediumtext  not null,                  -- as the files that come with Getrouw
  by_id     bigint      not null,
  at        datetime(6) not null,
  primary key (method_id, version),
  constraint intervision_method_text_method foreign key (method_id) references intervision_method (id),
  constraint intervision_method_text_by foreign key (by_id) references person (id)
);

create table intervision_group (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  name            varchar(120) not null,
  team_id         bigint       null,               -- null: people of several teams
  coach_id        bigint       not null,
  method          varchar(40)  not null,
  weeks           int          null,               -- the agreed interval; null: when it is needed
  first_on        date         not null,
  starts_at       time         not null,
  minutes         int          not null,
  place           varchar(200) not null default '',
  ended_on        date         null,
  version         int          not null default 0,
  constraint intervision_group_organisation foreign key (organisation_id) references organisation (id),
  constraint intervision_group_team foreign key (team_id) references team (id),
  constraint intervision_group_coach foreign key (coach_id) references person (id),
  constraint intervision_group_weeks check (weeks between 1 and 26),
  constraint intervision_group_minutes check (minutes between 15 and 240),
  index intervision_group_of_organisation (organisation_id, ended_on),
  index intervision_group_of_team (team_id)
);

create table intervision_member (
  group_id  bigint not null,
  person_id bigint not null,
  team_id   bigint null,                           -- the team for which the member counts
  primary key (group_id, person_id),
  constraint intervision_member_group foreign key (group_id) references intervision_group (id),
  constraint intervision_member_person foreign key (person_id) references person (id),
  constraint intervision_member_team foreign key (team_id) references team (id),
  index intervision_member_of_person (person_id)
);

create table intervision_session (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  group_id        bigint       not null,
  day             date         not null,
  starts_at       time         not null,
  minutes         int          not null,
  place           varchar(200) not null default '',
  coach_id        bigint       not null,
  method          varchar(40)  not null,
  method_version  int          not null,
  state           varchar(10)  not null,
  moved           tinyint(1)   not null default 0, -- by hand: the series leaves its day alone
  reason          varchar(300) null,               -- why it was moved or cancelled
  success         tinyint(1)   not null default 0, -- it was about something that went well
  guide_id        bigint       null,
  brought_by      bigint       null,
  step            int          not null default 0, -- 0: coming in; from 1: a step of the method
  step_ends_at    datetime(6)  null,               -- while the clock runs
  step_left       int          null,               -- seconds, while the clock stands still
  started_at      datetime(6)  null,
  held_minutes    int          null,
  reported_at     datetime(6)  null,
  version         int          not null default 0,
  constraint intervision_session_organisation foreign key (organisation_id) references organisation (id),
  constraint intervision_session_group foreign key (group_id) references intervision_group (id),
  constraint intervision_session_coach foreign key (coach_id) references person (id),
  constraint intervision_session_guide foreign key (guide_id) references person (id),
  constraint intervision_session_brought_by foreign key (brought_by) references person (id),
  constraint intervision_session_state check (state in ('PLANNED', 'RUNNING', 'HELD', 'CANCELLED')),
  constraint intervision_session_held check ((state = 'HELD') = (held_minutes is not null)),
  constraint intervision_session_cancelled_with_reason check (state <> 'CANCELLED' or reason is not null),
  index intervision_session_of_group (group_id, day),
  index intervision_session_of_organisation (organisation_id, day, state)
);

-- who was asked, and who was there; reading what was said follows from "present" alone
create table intervision_attendance (
  session_id bigint     not null,
  person_id  bigint     not null,
  team_id    bigint     null,
  part       varchar(8) not null,
  present    tinyint(1) not null default 0,
  primary key (session_id, person_id),
  constraint intervision_attendance_session foreign key (session_id) references intervision_session (id),
  constraint intervision_attendance_person foreign key (person_id) references person (id),
  constraint intervision_attendance_team foreign key (team_id) references team (id),
  constraint intervision_attendance_part check (part in ('MEMBER', 'COACH', 'GUEST')),
  index intervision_attendance_of_person (person_id, present)
);

-- what it was about: a theme of CHIME-S or an ingredient, to be counted
create table intervision_topic (
  session_id bigint      not null,
  kind       varchar(10) not null,
  code       varchar(40) not null,
  primary key (session_id, kind, code),
  constraint intervision_topic_session foreign key (session_id) references intervision_session (id),
  constraint intervision_topic_kind check (kind in ('THEME', 'INGREDIENT'))
);

create table intervision_note (
  session_id bigint        not null,
  part       varchar(10)   not null,
  text       varchar(4000) not null,
  version    int           not null,
  by_id      bigint        not null,
  at         datetime(6)   not null,
  primary key (session_id, part),
  constraint intervision_note_session foreign key (session_id) references intervision_session (id),
  constraint intervision_note_by foreign key (by_id) references person (id),
  constraint intervision_note_part check (part in ('QUESTION', 'INSIGHTS'))
);

create table intervision_agreement (
  id         bigint       not null auto_increment primary key,
  session_id bigint       not null,
  text       varchar(500) not null,
  owner_id   bigint       null,                    -- null: of all who were there
  action_id  bigint       null,                    -- the improvement action of the team that came of it
  by_id      bigint       not null,
  constraint intervision_agreement_session foreign key (session_id) references intervision_session (id),
  constraint intervision_agreement_owner foreign key (owner_id) references person (id),
  constraint intervision_agreement_action foreign key (action_id) references improvement_action (id),
  constraint intervision_agreement_by foreign key (by_id) references person (id)
);

-- what stands in whose calendar, so that a change reaches the same entry
create table intervision_invitation (
  session_id bigint       not null,
  person_id  bigint       not null,
  uid        varchar(80)  not null,
  sequence   int          not null,
  day        date         not null,
  starts_at  time         not null,
  minutes    int          not null,
  place      varchar(200) not null,
  withdrawn  tinyint(1)   not null default 0,
  primary key (session_id, person_id),
  constraint intervision_invitation_session foreign key (session_id) references intervision_session (id),
  constraint intervision_invitation_person foreign key (person_id) references person (id)
);
