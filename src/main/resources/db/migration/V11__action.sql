-- Improvement actions of a team: where they come from, how far they are, and what people say about them.

create table improvement_action (
  id              bigint        not null auto_increment primary key,
  organisation_id bigint        not null,
  team_id         bigint        not null,
  goal            varchar(300)  not null,
  why             varchar(2000) not null default '',
  owner_id        bigint        null,              -- null only while proposed
  due_on          date          null,              -- null only while proposed
  state           varchar(10)   not null,
  proposed        tinyint(1)    not null default 0,-- an auditor's idea that the team has not taken up yet
  proposed_by     bigint        null,
  drop_reason     varchar(1000) null,
  origin_kind     varchar(20)   not null,          -- open: other features bring kinds of their own
  origin_audit_id bigint        null,
  origin_domain   varchar(60)   null,
  origin_item     varchar(60)   null,
  origin_text     varchar(1000) not null default '',-- as it was when the action was made
  created_by      bigint        not null,
  created_at      datetime(6)   not null,
  closed_at       datetime(6)   null,              -- done or dropped
  version         int           not null default 0,
  constraint improvement_action_organisation foreign key (organisation_id) references organisation (id),
  constraint improvement_action_team foreign key (team_id) references team (id),
  constraint improvement_action_owner foreign key (owner_id) references person (id),
  constraint improvement_action_proposed_by foreign key (proposed_by) references person (id),
  constraint improvement_action_audit foreign key (origin_audit_id) references audit (id),
  constraint improvement_action_created_by foreign key (created_by) references person (id),
  constraint improvement_action_state check (state in ('PLAN', 'DO', 'STUDY', 'ADJUST', 'DONE', 'DROPPED')),
  constraint improvement_action_owned check (proposed or state = 'DROPPED' or (owner_id is not null and due_on is not null)),
  constraint improvement_action_proposal check (not proposed or state in ('PLAN', 'DROPPED')),
  constraint improvement_action_dropped_with_reason check ((state = 'DROPPED') = (drop_reason is not null)),
  constraint improvement_action_closed check ((state in ('DONE', 'DROPPED')) = (closed_at is not null)),
  constraint improvement_action_item_in_domain check (origin_item is null or origin_domain is not null),
  constraint improvement_action_place_in_audit check (origin_domain is null or origin_audit_id is not null),
  index improvement_action_of_team (team_id, state, due_on),
  index improvement_action_of_organisation (organisation_id, state, due_on),
  index improvement_action_of_owner (owner_id, state, due_on),
  index improvement_action_due (state, due_on)
);

create table action_step (
  id        bigint       not null auto_increment primary key,
  action_id bigint       not null,
  position  int          not null,
  text      varchar(300) not null,
  done_at   datetime(6)  null,
  done_by   bigint       null,
  constraint action_step_action foreign key (action_id) references improvement_action (id),
  constraint action_step_done_by foreign key (done_by) references person (id),
  index action_step_in_order (action_id, position, id)
);

create table action_comment (
  id        bigint        not null auto_increment primary key,
  action_id bigint        not null,
  text      varchar(2000) not null,
  by_id     bigint        not null,
  at        datetime(6)   not null,
  constraint action_comment_action foreign key (action_id) references improvement_action (id),
  constraint action_comment_by foreign key (by_id) references person (id),
  index action_comment_in_order (action_id, id)
);

-- what happened to an action, for the people who work on it
create table action_event (
  id         bigint        not null auto_increment primary key,
  action_id  bigint        not null,
  kind       varchar(12)   not null,
  to_state   varchar(10)   null,
  note       varchar(1000) null,
  by_id      bigint        not null,
  at         datetime(6)   not null,
  constraint action_event_action foreign key (action_id) references improvement_action (id),
  constraint action_event_by foreign key (by_id) references person (id),
  constraint action_event_kind check (kind in ('CREATED', 'PROPOSED', 'TAKEN_UP', 'CHANGED', 'MOVED')),
  index action_event_in_order (action_id, id)
);
