-- Guests answer with a code, without an account. Nothing here knows who they are, from where or at what time they came:
-- while somebody answers, the answers hang on the hash of a secret that only the browser has; when they are handed in,
-- they become strokes in a tally and that hash is gone.

create table guest_round (
  id        bigint not null auto_increment primary key,
  audit_id  bigint not null,
  opened_by bigint not null,
  opened_on date   not null,
  closes_on date   not null,                       -- last day included
  closed_on date   null,                           -- from then on no answer comes in and nothing changes
  version   int    not null default 0,
  constraint guest_round_audit foreign key (audit_id) references audit (id),
  constraint guest_round_opened_by foreign key (opened_by) references person (id),
  constraint guest_round_period check (closes_on >= opened_on),
  index guest_round_open (closed_on, closes_on)
);

create table guest_group (
  id       bigint      not null auto_increment primary key,
  round_id bigint      not null,
  voice    varchar(10) not null,
  code     char(8)     null,                       -- gone when the round is closed
  finished int         not null default 0,         -- guests whose answers are in the tally; shown in steps of five at most
  constraint guest_group_voice_unique unique (round_id, voice),
  constraint guest_group_code_unique unique (code),
  constraint guest_group_round foreign key (round_id) references guest_round (id),
  constraint guest_group_voice check (voice in ('CLIENT', 'RELATIVE', 'STAFF'))
);

-- somebody who is answering now; the key is random, so that the order of rows says nothing
create table guest_seat (
  token_hash char(64) not null primary key,        -- SHA-256 of 256 random bits
  group_id   bigint   not null,
  constraint guest_seat_group foreign key (group_id) references guest_group (id)
);

create table guest_draft (
  token_hash char(64) not null,
  item_id    bigint   not null,
  score      int      null,                        -- null: "I do not know"
  primary key (token_hash, item_id),
  constraint guest_draft_seat foreign key (token_hash) references guest_seat (token_hash) on delete cascade,
  constraint guest_draft_item foreign key (item_id) references instrument_item (id),
  constraint guest_draft_score check (score between 1 and 5)
);

-- strokes: how often a group gave a score to an item
create table guest_tally (
  group_id bigint  not null,
  item_id  bigint  not null,
  score    int     not null,
  times    int     not null,
  primary key (group_id, item_id, score),
  constraint guest_tally_group foreign key (group_id) references guest_group (id),
  constraint guest_tally_item foreign key (item_id) references instrument_item (id),
  constraint guest_tally_score check (score between 1 and 5)
);

-- what the lead writes beside a large difference, for the feedback talk
create table guest_topic_note (
  audit_id    bigint        not null,
  domain_code varchar(60)   not null,
  note        varchar(1000) not null,
  noted_by    bigint        not null,
  noted_at    datetime(6)   not null,
  version     int           not null,
  primary key (audit_id, domain_code),
  constraint guest_topic_note_audit foreign key (audit_id) references audit (id),
  constraint guest_topic_note_noted_by foreign key (noted_by) references person (id)
);

-- codes that led nowhere, per minute for the whole installation, to slow guessing down; of whom is not kept
create table guest_wrong_code (
  minute datetime not null primary key,
  times  int      not null
);
