-- A link that lets one person choose a password once; only its hash is kept.

create table invitation (
  id         bigint      not null auto_increment primary key,
  person_id  bigint      not null,
  token_hash char(64)    not null,                 -- SHA-256 of 256 random bits
  created_at datetime(6) not null,
  created_by bigint      null,                     -- null: the installation itself
  expires_at datetime(6) not null,
  used_at    datetime(6) null,
  constraint invitation_token_unique unique (token_hash),
  constraint invitation_person foreign key (person_id) references person (id),
  constraint invitation_created_by foreign key (created_by) references person (id)
);
