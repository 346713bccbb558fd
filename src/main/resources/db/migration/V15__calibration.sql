-- Practice audits: what an auditor scored on a made-up team. Only the auditor sees it.

create table practice (
  id          bigint      not null auto_increment primary key,
  person_id   bigint      not null,
  vignette    varchar(60) not null,
  finished_at datetime(6) not null,
  constraint practice_person foreign key (person_id) references person (id),
  index practice_of_person (person_id, vignette, finished_at)
);

create table practice_score (
  practice_id bigint      not null,
  item_code   varchar(40) not null,
  score       smallint    not null,
  primary key (practice_id, item_code),
  constraint practice_score_practice foreign key (practice_id) references practice (id)
);
