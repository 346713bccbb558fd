-- Letters that leave by e-mail. A letter is written in the transaction of the deed it tells of; a sender takes it from
-- here. Its content is forgotten once it has been sent.

create table letter (
  id              bigint        not null auto_increment primary key,
  organisation_id bigint        not null,
  person_id       bigint        null,              -- null: somebody without an account
  name            varchar(120)  not null,
  address         varchar(254)  not null,
  language        varchar(5)    not null,
  subject         varchar(200)  not null,
  body_text       mediumtext    null,
  body_html       mediumtext    null,
  calendar        mediumtext    null,              -- iCalendar (RFC 5545)
  calendar_method varchar(10)   null,
  message_id      varchar(120)  not null,          -- the same at every attempt
  state           varchar(10)   not null,
  attempts        int           not null default 0,
  next_at         datetime(6)   not null,
  fault           varchar(20)   null,              -- why the last attempt failed
  fault_detail    varchar(300)  null,              -- what the other side said
  written_at      datetime(6)   not null,
  sent_at         datetime(6)   null,
  constraint letter_message_id_unique unique (message_id),
  constraint letter_organisation foreign key (organisation_id) references organisation (id),
  constraint letter_person foreign key (person_id) references person (id),
  constraint letter_state check (state in ('WAITING', 'SENT', 'FAILED')),
  index letter_due (state, next_at),
  index letter_of_organisation (organisation_id, id)
);

-- a reminder is sent once, whichever node is first
create table reminder_sent (
  reminder varchar(190) not null primary key,
  sent_at  datetime(6)  not null,
  index reminder_sent_at (sent_at)
);

-- What differs from the default checklist: a task that nobody touched has no row and counts its date back from the visit.

create table preparation_task (
  audit_id    bigint       not null,
  code        varchar(40)  not null,               -- of the default list, or own-…
  text        varchar(200) null,                   -- null: the words of the default list
  responsible varchar(12)  not null,
  due_on      date         null,                   -- null: counted back from the visit
  done_at     datetime(6)  null,
  done_by     bigint       null,
  removed     tinyint(1)   not null default 0,
  changed_at  datetime(6)  not null,
  changed_by  bigint       not null,
  version     int          not null,
  primary key (audit_id, code),
  constraint preparation_task_audit foreign key (audit_id) references audit (id),
  constraint preparation_task_done_by foreign key (done_by) references person (id),
  constraint preparation_task_changed_by foreign key (changed_by) references person (id),
  constraint preparation_task_responsible check (responsible in ('TEAM_LEAD', 'LEAD_AUDITOR'))
);

-- the figures of a team before a visit
create table team_figures (
  audit_id     bigint        not null primary key,
  submitted_at datetime(6)   null,
  submitted_by bigint        null,
  remark       varchar(2000) null,
  version      int           not null default 1,
  constraint team_figures_audit foreign key (audit_id) references audit (id),
  constraint team_figures_submitted_by foreign key (submitted_by) references person (id)
);

create table team_figure (
  audit_id   bigint        not null,
  figure     varchar(40)   not null,
  value      decimal(9, 2) not null,
  changed_at datetime(6)   not null,
  changed_by bigint        not null,
  primary key (audit_id, figure),
  constraint team_figure_figures foreign key (audit_id) references team_figures (audit_id),
  constraint team_figure_changed_by foreign key (changed_by) references person (id)
);

create table visit_item (
  id         bigint       not null auto_increment primary key,
  audit_id   bigint       not null,
  day        date         not null,
  starts_at  time         not null,
  ends_at    time         not null,
  what       varchar(200) not null,
  who        varchar(200) not null default '',
  place      varchar(200) not null default '',
  version    int          not null default 0,
  constraint visit_item_audit foreign key (audit_id) references audit (id),
  constraint visit_item_times check (ends_at > starts_at),
  index visit_item_of_audit (audit_id, day, starts_at)
);

-- what stands in whose calendar, so that a change reaches the same entry
create table visit_invitation (
  audit_id  bigint      not null,
  person_id bigint      not null,
  uid       varchar(80) not null,
  sequence  int         not null,
  starts_on date        not null,
  ends_on   date        not null,
  team_id   bigint      not null,
  withdrawn tinyint(1)  not null default 0,
  primary key (audit_id, person_id),
  constraint visit_invitation_audit foreign key (audit_id) references audit (id),
  constraint visit_invitation_person foreign key (person_id) references person (id),
  constraint visit_invitation_team foreign key (team_id) references team (id)
);
