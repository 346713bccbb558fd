-- Organisations share one installation and see nothing of each other: every row below belongs to exactly one.
-- Moments are UTC; a row that people edit carries a version.

create table organisation (
  id         bigint       not null auto_increment primary key,
  name       varchar(120) not null,
  slug       varchar(60)  not null,
  created_at datetime(6)  not null default utc_timestamp(6),
  version    int          not null default 0,
  constraint organisation_slug_unique unique (slug)
);

create table location (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  name            varchar(120) not null,
  version         int          not null default 0,
  constraint location_name_unique unique (organisation_id, name),
  constraint location_organisation foreign key (organisation_id) references organisation (id)
);

create table team (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  location_id     bigint       not null,
  name            varchar(120) not null,
  setting         varchar(40)  not null,           -- SHELTERED_HOUSING, AMBULATORY, SHELTER, FORENSIC, CLINICAL, YOUTH
  closed_on       date         null,
  version         int          not null default 0,
  constraint team_name_unique unique (organisation_id, name),
  constraint team_organisation foreign key (organisation_id) references organisation (id),
  constraint team_location foreign key (location_id) references location (id)
);

create table person (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  name            varchar(120) not null,
  email           varchar(190) not null,
  password_hash   varchar(255) null,               -- null: invited, has not chosen a password
  function_title  varchar(120) null,               -- as colleagues say it: "Persoonlijk begeleider", "Auditor bij De Spil"
  language        varchar(5)   not null default 'nl',
  colour_scheme   varchar(10)  not null default 'SYSTEM',
  shortcuts       tinyint(1)   not null default 1, -- single-key shortcuts may be switched off (WCAG 2.1.4)
  session_epoch   int          not null default 0, -- raised to end every open session of this person
  disabled_at     datetime(6)  null,
  created_at      datetime(6)  not null default utc_timestamp(6),
  version         int          not null default 0,
  constraint person_email_unique unique (email),
  constraint person_organisation foreign key (organisation_id) references organisation (id)
);

create table role_assignment (
  id              bigint      not null auto_increment primary key,
  organisation_id bigint      not null,
  person_id       bigint      not null,
  role            varchar(20) not null,
  location_id     bigint      null,                -- neither location nor team: the whole organisation
  team_id         bigint      null,
  starts_on       date        not null,
  ends_on         date        null,                -- last day included; null: until further notice
  version         int         not null default 0,
  constraint role_assignment_organisation foreign key (organisation_id) references organisation (id),
  constraint role_assignment_person foreign key (person_id) references person (id),
  constraint role_assignment_location foreign key (location_id) references location (id),
  constraint role_assignment_team foreign key (team_id) references team (id),
  constraint role_assignment_role check (role in ('TEAM_MEMBER', 'TEAM_LEAD', 'COACH', 'AUDITOR', 'MANAGER', 'ADMINISTRATOR')),
  constraint role_assignment_one_scope check (location_id is null or team_id is null),
  constraint role_assignment_period check (ends_on is null or ends_on >= starts_on),
  index role_assignment_person_period (person_id, starts_on, ends_on),
  index role_assignment_team_role (team_id, role)
);
