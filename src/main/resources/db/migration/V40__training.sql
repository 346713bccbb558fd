-- Training: what can be learned, when it is given, who was there, what it earned. What Getrouw ships is in R__training_catalogue.sql.

create table training (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       null,                 -- null: ships with Getrouw, every organisation may use it
  code            varchar(60)  not null,
  owner           bigint       as (ifnull(organisation_id, 0)) persistent,
  kind            varchar(20)  not null,
  name_nl         varchar(120) not null,
  name_en         varchar(120) not null,
  summary_nl      varchar(600) not null,
  summary_en      varchar(600) not null,
  valid_months    smallint     null,                 -- null: a certificate that never expires
  prerequisite_id bigint       null,
  meant_for       varchar(120) not null,             -- roles, separated by commas; empty: nobody in particular
  setting         varchar(40)  null,                 -- only for teams with this kind of support; null: all
  least_share     smallint     not null,             -- percentage of the hours that has to be attended
  position        smallint     not null default 100,
  retired_at      datetime(6)  null,
  version         int          not null default 0,
  constraint training_code_unique unique (owner, code),
  constraint training_organisation foreign key (organisation_id) references organisation (id),
  constraint training_prerequisite foreign key (prerequisite_id) references training (id),
  constraint training_kind check (kind in ('BASIC', 'BASIC_YOUTH', 'COACH', 'TRAINER', 'DEEPENING', 'LEARNING_LINE')),
  constraint training_share check (least_share between 0 and 100),
  constraint training_months check (valid_months is null or valid_months between 1 and 120)
);

create table training_part (
  id          bigint        not null auto_increment primary key,
  training_id bigint        not null,
  position    smallint      not null,
  name_nl     varchar(120)  not null,
  name_en     varchar(120)  not null,
  hours       decimal(4, 1) not null,
  kind        varchar(20)   not null,
  required    tinyint(1)    not null default 0,      -- cannot be missed, whatever the share of hours
  constraint training_part_position unique (training_id, position),
  constraint training_part_training foreign key (training_id) references training (id),
  constraint training_part_kind check (kind in ('DAY', 'GUIDANCE', 'MODULE')),
  constraint training_part_hours check (hours > 0)
);

create table training_edition (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  training_id     bigint       not null,
  label           varchar(80)  not null,             -- "voorjaar 2027"
  place           varchar(160) not null,
  trainer_id      bigint       null,
  guest_trainer   varchar(120) null,                 -- somebody from outside, beside or instead of the trainer
  capacity        smallint     not null,
  cancelled_at    datetime(6)  null,
  created_by      bigint       not null,
  created_at      datetime(6)  not null,
  version         int          not null default 0,
  constraint training_edition_organisation foreign key (organisation_id) references organisation (id),
  constraint training_edition_training foreign key (training_id) references training (id),
  constraint training_edition_trainer foreign key (trainer_id) references person (id),
  constraint training_edition_created_by foreign key (created_by) references person (id),
  constraint training_edition_capacity check (capacity between 1 and 200)
);

create table training_meeting (
  edition_id bigint not null,
  part_id    bigint not null,
  on_date    date   not null,
  starts_at  time   not null,
  ends_at    time   not null,
  primary key (edition_id, part_id),
  constraint training_meeting_edition foreign key (edition_id) references training_edition (id) on delete cascade,
  constraint training_meeting_part foreign key (part_id) references training_part (id),
  constraint training_meeting_times check (ends_at > starts_at),
  index training_meeting_date (on_date)
);

create table training_registration (
  id            bigint      not null auto_increment primary key,
  edition_id    bigint      not null,
  person_id     bigint      not null,
  state         varchar(10) not null,
  queued_at     datetime(6) not null,                -- the waiting list goes by this moment
  registered_by bigint      not null,
  calendar_uid  varchar(80) not null,
  sequence      int         not null default 0,      -- of the invitation, RFC 5545
  version       int         not null default 0,
  constraint training_registration_once unique (edition_id, person_id),
  constraint training_registration_edition foreign key (edition_id) references training_edition (id),
  constraint training_registration_person foreign key (person_id) references person (id),
  constraint training_registration_by foreign key (registered_by) references person (id),
  constraint training_registration_state check (state in ('PLACED', 'WAITING', 'WITHDRAWN')),
  index training_registration_person_state (person_id, state)
);

create table training_attendance (
  registration_id bigint      not null,
  part_id         bigint      not null,
  present         tinyint(1)  not null,
  noted_by        bigint      not null,
  noted_at        datetime(6) not null,
  primary key (registration_id, part_id),
  constraint training_attendance_registration foreign key (registration_id) references training_registration (id),
  constraint training_attendance_part foreign key (part_id) references training_part (id),
  constraint training_attendance_noted_by foreign key (noted_by) references person (id)
);

create table training_certificate (
  id              bigint        not null auto_increment primary key,
  organisation_id bigint        not null,
  person_id       bigint        not null,
  training_id     bigint        not null,
  edition_id      bigint        null,                -- null: imported
  import_id       bigint        null,
  year            smallint      not null,
  sequence        int           not null,            -- counts from 1 in each year, for the whole organisation
  completed_on    date          not null,
  expires_on      date          null,                -- last day on which it is valid; null: never expires
  issued_by       bigint        not null,
  issued_at       datetime(6)   not null,
  revoked_at      datetime(6)   null,
  revoked_by      bigint        null,
  revoke_reason   varchar(1000) null,
  standing        tinyint       as (if(revoked_at is null, 1, null)) persistent,
  constraint training_certificate_number unique (organisation_id, year, sequence),
  constraint training_certificate_once unique (person_id, training_id, completed_on, standing),
  constraint training_certificate_organisation foreign key (organisation_id) references organisation (id),
  constraint training_certificate_person foreign key (person_id) references person (id),
  constraint training_certificate_training foreign key (training_id) references training (id),
  constraint training_certificate_edition foreign key (edition_id) references training_edition (id),
  constraint training_certificate_import foreign key (import_id) references import_run (id),
  constraint training_certificate_issued_by foreign key (issued_by) references person (id),
  constraint training_certificate_revoked_by foreign key (revoked_by) references person (id),
  constraint training_certificate_period check (expires_on is null or expires_on >= completed_on),
  constraint training_certificate_revoked check ((revoked_at is null) = (revoke_reason is null)),
  index training_certificate_person_training (person_id, training_id),
  index training_certificate_expiry (organisation_id, expires_on)
);

-- What a person's job in a team amounts to.
create table training_post (
  person_id       bigint        not null,
  team_id         bigint        not null,
  organisation_id bigint        not null,
  fte             decimal(3, 2) null,                -- null: not known
  started_on      date          null,                -- in this job; null: not known
  version         int           not null default 0,
  primary key (person_id, team_id),
  constraint training_post_person foreign key (person_id) references person (id),
  constraint training_post_team foreign key (team_id) references team (id),
  constraint training_post_organisation foreign key (organisation_id) references organisation (id),
  constraint training_post_fte check (fte is null or (fte > 0 and fte <= 1.5))
);

-- A team's learning line: one module in each team meeting.
create table learning_step (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  team_id         bigint       not null,
  training_id     bigint       not null,
  planned_on      date         not null,
  held_on         date         null,
  held_by         bigint       null,
  version         int          not null default 0,
  constraint learning_step_organisation foreign key (organisation_id) references organisation (id),
  constraint learning_step_team foreign key (team_id) references team (id),
  constraint learning_step_training foreign key (training_id) references training (id),
  constraint learning_step_held_by foreign key (held_by) references person (id),
  constraint learning_step_held check ((held_on is null) = (held_by is null)),
  constraint learning_step_meeting unique (team_id, planned_on),
  index learning_step_team_date (team_id, planned_on)
);
