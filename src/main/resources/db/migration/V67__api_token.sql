-- Keys with which other programmes read what an organisation may read about itself; only a hash of each is kept.

create table api_token (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  name            varchar(80)  not null,             -- what it is for, as people say it: "Power BI"
  token_hash      char(64)     not null,             -- SHA-256 of 256 random bits
  start           varchar(12)  not null,             -- the first characters, to recognise it by
  resources       varchar(200) not null,             -- what it may read, separated by commas
  location_id     bigint       null,                 -- neither location nor team: the whole organisation
  team_id         bigint       null,
  created_by      bigint       not null,
  created_at      datetime(6)  not null,
  expires_at      datetime(6)  not null,
  last_used_at    datetime(6)  null,
  revoked_at      datetime(6)  null,
  revoked_by      bigint       null,
  constraint api_token_hash_unique unique (token_hash),
  constraint api_token_organisation foreign key (organisation_id) references organisation (id),
  constraint api_token_location foreign key (location_id) references location (id),
  constraint api_token_team foreign key (team_id) references team (id),
  constraint api_token_created_by foreign key (created_by) references person (id),
  constraint api_token_revoked_by foreign key (revoked_by) references person (id),
  constraint api_token_one_scope check (location_id is null or team_id is null),
  constraint api_token_revoked check ((revoked_at is null) = (revoked_by is null)),
  index api_token_of_organisation (organisation_id, created_at)
);
