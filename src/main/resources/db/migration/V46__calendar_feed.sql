-- The secret link under which a calendar programme fetches somebody's own appointments; only its hash is kept.

create table calendar_feed (
  person_id  bigint      not null primary key,
  token_hash varchar(64) not null,
  created_at datetime(6) not null,
  constraint calendar_feed_person foreign key (person_id) references person (id),
  constraint calendar_feed_token unique (token_hash)
);
