-- Questionnaires in rounds. Who was invited and what was answered stand in tables that have nothing in common but the
-- round and the team. That an invitation was used is known by the hash of a ticket alone; tickets are made of a secret
-- that is not in the database, so that no reader of it can tell whose they are. Answers are strokes: no person, no time, no order.

create table inquiry (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  name            varchar(100) not null,
  opened_by       bigint       not null,
  opened_on       date         not null,
  closes_on       date         not null,             -- last day included
  closed_on       date         null,                 -- from then on no answer comes in and nothing changes
  code            char(8)      null,                 -- for who has no account; gone when the round is closed
  places          int          not null default 0,   -- how many answers the code lets in
  reminded_on     date         null,
  reminders       int          not null default 0,
  version         int          not null default 0,
  constraint inquiry_organisation foreign key (organisation_id) references organisation (id),
  constraint inquiry_opened_by foreign key (opened_by) references person (id),
  constraint inquiry_code_unique unique (code),
  constraint inquiry_period check (closes_on >= opened_on),
  constraint inquiry_places check (places >= 0),
  index inquiry_of_organisation (organisation_id, opened_on),
  index inquiry_open (closed_on, closes_on)
);

create table inquiry_questionnaire (
  inquiry_id            bigint   not null,
  instrument_version_id bigint   not null,
  position              smallint not null,
  primary key (inquiry_id, instrument_version_id),
  constraint inquiry_questionnaire_inquiry foreign key (inquiry_id) references inquiry (id),
  constraint inquiry_questionnaire_version foreign key (instrument_version_id) references instrument_version (id)
);

-- the teams of a round, with the location they had when it was opened
create table inquiry_team (
  inquiry_id  bigint not null,
  team_id     bigint not null,
  location_id bigint not null,
  invited     int    not null,                       -- people with an account, each counted in one team
  by_ticket   int    not null default 0,             -- shown in steps of five at most
  by_code     int    not null default 0,
  primary key (inquiry_id, team_id),
  constraint inquiry_team_inquiry foreign key (inquiry_id) references inquiry (id),
  constraint inquiry_team_team foreign key (team_id) references team (id),
  constraint inquiry_team_location foreign key (location_id) references location (id),
  index inquiry_of_team (team_id)
);

-- who may answer; gone when the round is closed
create table inquiry_invited (
  inquiry_id bigint not null,
  person_id  bigint not null,
  team_id    bigint not null,
  primary key (inquiry_id, person_id),
  constraint inquiry_invited_team foreign key (inquiry_id, team_id) references inquiry_team (inquiry_id, team_id),
  constraint inquiry_invited_person foreign key (person_id) references person (id) on delete cascade
);

-- tickets that were used, by SHA-256 of the ticket; gone when the round is closed
create table inquiry_used (
  ticket_hash char(64) not null primary key,
  inquiry_id  bigint   not null,
  constraint inquiry_used_inquiry foreign key (inquiry_id) references inquiry (id)
);

-- strokes: how often people of a team came to a score
create table inquiry_tally (
  inquiry_id            bigint         not null,
  team_id               bigint         not null,
  instrument_version_id bigint         not null,
  construct             varchar(60)    not null,     -- code of a domain, or :total
  score                 decimal(12, 6) not null,
  times                 int            not null,
  primary key (inquiry_id, team_id, instrument_version_id, construct, score),
  constraint inquiry_tally_team foreign key (inquiry_id, team_id) references inquiry_team (inquiry_id, team_id),
  constraint inquiry_tally_version foreign key (instrument_version_id) references instrument_version (id)
);

-- A letter that nobody but its reader may know of: administrators do not see it, and it is gone once it has left.
alter table letter add column sealed tinyint(1) not null default 0;
