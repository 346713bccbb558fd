-- Theme check: six themes, 1 to 5, in one minute. Answers are strokes in a tally; nothing here holds a person and an answer
-- together, nor a time or an order. Who took part is kept while the check is open, so that nobody answers twice, and is gone
-- with the code when it is closed; so are the strokes of a theme with too few of them.

create table pulse (
  id         bigint  not null auto_increment primary key,
  team_id    bigint  not null,
  started_by bigint  not null,
  started_on date    not null,
  closes_on  date    not null,                     -- last day included
  closed_on  date    null,                         -- from then on no answer comes in and nothing changes
  on_board   boolean not null default false,       -- held on a reflection board
  code       char(8) null,                         -- gone when it is closed
  finished   int     not null default 0,           -- never shown, only whether there are five
  constraint pulse_team foreign key (team_id) references team (id),
  constraint pulse_started_by foreign key (started_by) references person (id),
  constraint pulse_code_unique unique (code),
  constraint pulse_period check (closes_on >= started_on),
  index pulse_open (closed_on, closes_on)
);

create table pulse_taker (
  pulse_id  bigint not null,
  person_id bigint not null,
  primary key (pulse_id, person_id),
  constraint pulse_taker_pulse foreign key (pulse_id) references pulse (id),
  constraint pulse_taker_person foreign key (person_id) references person (id) on delete cascade
);

create table pulse_tally (
  pulse_id bigint      not null,
  theme    varchar(12) not null,
  score    int         not null,
  times    int         not null,
  primary key (pulse_id, theme, score),
  constraint pulse_tally_pulse foreign key (pulse_id) references pulse (id),
  constraint pulse_tally_theme check (theme in ('VERBINDING', 'HOOP', 'IDENTITEIT', 'ZINGEVING', 'GRIP', 'VEILIGHEID')),
  constraint pulse_tally_score check (score between 1 and 5)
);
