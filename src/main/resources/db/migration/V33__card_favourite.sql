-- Conversation cards come as files; here is only which ones a person keeps at hand.

create table card_favourite (
  person_id bigint      not null,
  card      varchar(40) not null,                  -- for instance hoop-client-3
  primary key (person_id, card),
  constraint card_favourite_person foreign key (person_id) references person (id) on delete cascade
);
