-- Reflection boards. A card stands alone: no person, no time, no number that tells the order in which cards came. Its
-- mark is keyed with a secret that only the writer's browser has, and is different for every card.

create table board_template (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  plan            longtext     not null,           -- JSON: names, columns, stages
  made_by         bigint       not null,
  retired         tinyint(1)   not null default 0,
  version         int          not null default 0,
  constraint board_template_organisation foreign key (organisation_id) references organisation (id),
  constraint board_template_made_by foreign key (made_by) references person (id),
  constraint board_template_plan check (json_valid(plan))
);

create table board (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  team_id         bigint       not null,
  name            varchar(120) not null,
  template        varchar(60)  not null,           -- a code that comes with Getrouw, or own-<number>
  plan            longtext     not null,           -- JSON: the board's own copy, so that a template may change
  anonymous       tinyint(1)   not null,
  state           varchar(10)  not null,
  stage           int          not null default 0,
  planned_at      datetime(6)  null,
  timer_until     datetime(6)  null,
  code            char(8)      null,               -- lets guests in; gone when the board is finished
  facilitator_id  bigint       not null,
  created_by      bigint       not null,
  created_at      datetime(6)  not null,
  started_at      datetime(6)  null,
  finished_at     datetime(6)  null,
  rings           int          not null default 0,
  revision        bigint       not null default 0, -- one more with every change, under the lock of this row
  constraint board_code_unique unique (code),
  constraint board_organisation foreign key (organisation_id) references organisation (id),
  constraint board_team foreign key (team_id) references team (id),
  constraint board_facilitator foreign key (facilitator_id) references person (id),
  constraint board_created_by foreign key (created_by) references person (id),
  constraint board_state check (state in ('PLANNED', 'RUNNING', 'FINISHED')),
  constraint board_started check ((state = 'PLANNED') = (started_at is null)),
  constraint board_finished check ((state = 'FINISHED') = (finished_at is not null)),
  constraint board_plan check (json_valid(plan)),
  index board_of_team (team_id, state, id),
  index board_of_organisation (organisation_id, state, id)
);

-- who is in: somebody of the team, or a guest with a name of their own choice
create table board_participant (
  id          bigint      not null auto_increment primary key,
  board_id    bigint      not null,
  person_id   bigint      null,
  alias       varchar(40) null,
  seat        char(64)    null,                    -- of a guest: hash of a secret in the guest's browser
  ready_stage int         null,
  constraint board_participant_person_unique unique (board_id, person_id),
  constraint board_participant_seat_unique unique (seat),
  constraint board_participant_board foreign key (board_id) references board (id),
  constraint board_participant_person foreign key (person_id) references person (id),
  constraint board_participant_kind check ((person_id is null) = (alias is not null) and (alias is null) = (seat is null))
);

create table board_group (
  id       char(36)     not null primary key,
  board_id bigint       not null,
  name     varchar(120) not null,
  place    bigint       not null,
  constraint board_group_board foreign key (board_id) references board (id),
  index board_group_in_order (board_id, place)
);

create table board_card (
  id         char(36)      not null primary key,   -- random
  board_id   bigint        not null,
  column_no  int           not null,
  group_id   char(36)      null,
  place      bigint        not null,
  words      varchar(1000) not null,
  theme      varchar(20)   null,
  ingredient varchar(20)   null,
  revealed   tinyint(1)    not null,               -- before that nobody but the writer gets it
  mark       char(64)      not null,               -- HMAC of the id with the writer's secret
  constraint board_card_board foreign key (board_id) references board (id),
  constraint board_card_group foreign key (group_id) references board_group (id),
  index board_card_of_board (board_id)
);

-- who wrote a card: on boards with names only
create table board_signature (
  card_id        char(36) not null primary key,
  participant_id bigint   not null,
  constraint board_signature_card foreign key (card_id) references board_card (id) on delete cascade,
  constraint board_signature_participant foreign key (participant_id) references board_participant (id)
);

create table board_reaction (
  card_id char(36)    not null,
  kind    varchar(10) not null,
  mark    char(64)    not null,                    -- HMAC of card and kind
  primary key (card_id, kind, mark),
  constraint board_reaction_card foreign key (card_id) references board_card (id) on delete cascade
);

-- votes: a person has a few slots; nothing holds the slots of one person together
create table board_vote (
  slot     char(64) not null primary key,          -- HMAC of board and number of the slot
  board_id bigint   not null,
  target   char(36) not null,                      -- a card or a group
  constraint board_vote_board foreign key (board_id) references board (id),
  index board_vote_of_board (board_id, target)
);

-- how people arrive and how it was: strokes on a scale of 1 to 5
create table board_answer (
  slot     char(64)    not null primary key,       -- HMAC of board and kind
  board_id bigint      not null,
  kind     varchar(10) not null,
  score    int         not null,
  constraint board_answer_board foreign key (board_id) references board (id),
  constraint board_answer_kind check (kind in ('CHECK_IN', 'CLOSE')),
  constraint board_answer_score check (score between 1 and 5),
  index board_answer_of_board (board_id, kind)
);

create table board_agreement (
  id         bigint       not null auto_increment primary key,
  board_id   bigint       not null,
  words      varchar(300) not null,
  ingredient varchar(20)  null,
  action_id  bigint       null,                    -- the improvement action that it became
  constraint board_agreement_board foreign key (board_id) references board (id),
  constraint board_agreement_action foreign key (action_id) references improvement_action (id),
  index board_agreement_of_board (board_id, id)
);

-- what changed, for the application nodes that have the board open; forgotten when the board is finished
create table board_event (
  board_id bigint      not null,
  revision bigint      not null,
  kind     varchar(10) not null,
  subject  char(36)    null,                       -- never a card that is hidden
  primary key (board_id, revision),
  constraint board_event_board foreign key (board_id) references board (id)
);

delimiter //

create trigger board_anonymity_stays before update on board for each row
begin
  if new.anonymous <> old.anonymous then
    signal sqlstate '45000' set message_text = 'a board stays anonymous, or named';
  end if;
end//

create trigger board_anonymous_unsigned before insert on board_signature for each row
begin
  if (select b.anonymous from board_card c join board b on b.id = c.board_id where c.id = new.card_id) then
    signal sqlstate '45000' set message_text = 'cards of an anonymous board have no author';
  end if;
end//

delimiter ;
