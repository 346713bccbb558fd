-- planned -> scoring -> consensus -> final, or cancelled with a reason.

create table audit (
  id                    bigint      not null auto_increment primary key,
  organisation_id       bigint      not null,
  team_id               bigint      not null,
  instrument_version_id bigint      not null,
  kind                  varchar(20) not null,
  moment                varchar(20) not null,
  state                 varchar(12) not null,
  lead_auditor_id       bigint      null,          -- null only for audits imported as finished
  starts_on             date        not null,      -- first visit day; scoring opens
  ends_on               date        not null,      -- consensus is meant to be reached
  planned_by            bigint      null,
  planned_at            datetime(6) not null default utc_timestamp(6),
  finalised_at          datetime(6) null,
  finalised_by          bigint      null,
  cancelled_at          datetime(6) null,
  cancelled_by          bigint      null,
  cancel_reason         varchar(1000) null,
  import_id             bigint      null,
  version               int         not null default 0,
  constraint audit_organisation foreign key (organisation_id) references organisation (id),
  constraint audit_team foreign key (team_id) references team (id),
  constraint audit_instrument_version foreign key (instrument_version_id) references instrument_version (id),
  constraint audit_lead_auditor foreign key (lead_auditor_id) references person (id),
  constraint audit_planned_by foreign key (planned_by) references person (id),
  constraint audit_finalised_by foreign key (finalised_by) references person (id),
  constraint audit_cancelled_by foreign key (cancelled_by) references person (id),
  constraint audit_kind check (kind in ('INTERNAL', 'EXTERNAL', 'SELF_WITH_CLIENTS')),
  constraint audit_moment check (moment in ('BASELINE', 'MONTH_10', 'MONTH_20', 'PERIODIC')),
  constraint audit_state check (state in ('PLANNED', 'SCORING', 'CONSENSUS', 'FINAL', 'CANCELLED')),
  constraint audit_period check (ends_on >= starts_on),
  constraint audit_cancelled_with_reason check (state <> 'CANCELLED' or cancel_reason is not null),
  index audit_team_start (team_id, starts_on),
  index audit_organisation_state (organisation_id, state, starts_on)
);

-- one sheet per auditor; nobody reads it but its auditor until it, and the reader's own, are submitted
create table sheet (
  id           bigint      not null auto_increment primary key,
  audit_id     bigint      not null,
  auditor_id   bigint      not null,
  submitted_at datetime(6) null,
  version      int         not null default 0,
  constraint sheet_auditor_unique unique (audit_id, auditor_id),
  constraint sheet_audit foreign key (audit_id) references audit (id),
  constraint sheet_auditor foreign key (auditor_id) references person (id)
);

create table answer (
  sheet_id    bigint        not null,
  item_id     bigint        not null,
  rating      varchar(16)   null,                  -- null: only a note so far
  score       smallint      null,
  reason      varchar(1000) null,                  -- why not applicable or not fit to rate
  note        text          null,
  answered_at datetime(6)   not null,
  version     int           not null default 0,
  primary key (sheet_id, item_id),
  constraint answer_sheet foreign key (sheet_id) references sheet (id),
  constraint answer_item foreign key (item_id) references instrument_item (id),
  constraint answer_rating check (rating in ('SCORED', 'NOT_APPLICABLE', 'NOT_RATEABLE')),
  constraint answer_score check ((rating <=> 'SCORED') = (score is not null))
);

create table consensus (
  audit_id  bigint        not null,
  item_id   bigint        not null,
  rating    varchar(16)   not null,
  score     smallint      null,
  reason    varchar(2000) null,
  agreed_by bigint        null,
  agreed_at datetime(6)   not null,
  version   int           not null default 0,
  primary key (audit_id, item_id),
  constraint consensus_audit foreign key (audit_id) references audit (id),
  constraint consensus_item foreign key (item_id) references instrument_item (id),
  constraint consensus_agreed_by foreign key (agreed_by) references person (id),
  constraint consensus_rating check (rating in ('SCORED', 'NOT_APPLICABLE', 'NOT_RATEABLE')),
  constraint consensus_score check ((rating <=> 'SCORED') = (score is not null))
);

-- what a conflict or a change of mind replaced: nothing that was agreed is lost
create table consensus_history (
  id          bigint        not null auto_increment primary key,
  audit_id    bigint        not null,
  item_id     bigint        not null,
  rating      varchar(16)   not null,
  score       smallint      null,
  reason      varchar(2000) null,
  agreed_by   bigint        null,
  agreed_at   datetime(6)   not null,
  kept        tinyint(1)    not null,              -- 0: a text that lost a conflict
  constraint consensus_history_audit foreign key (audit_id) references audit (id),
  constraint consensus_history_item foreign key (item_id) references instrument_item (id),
  index consensus_history_of_item (audit_id, item_id, id)
);

-- the frozen outcome: what the numbers were, by which rule, when the audit became final
create table result (
  audit_id           bigint         not null primary key,
  total              decimal(12, 6) null,
  total_band         varchar(40)    null,
  scored             smallint       not null,
  not_applicable     smallint       not null,
  not_rateable       smallint       not null,
  missing            smallint       not null,
  items              smallint       not null,
  compared_items     smallint       not null,      -- items with two or more blind scores; 0: agreement unknown
  raters             smallint       not null,
  exact_agreements   smallint       null,
  exact_share        decimal(7, 6)  null,
  within_one_share   decimal(7, 6)  null,
  ac2                decimal(8, 6)  null,
  ac2_low            decimal(8, 6)  null,
  ac2_high           decimal(8, 6)  null,
  kappa              decimal(8, 6)  null,
  alpha              decimal(8, 6)  null,
  method             varchar(40)    not null,      -- version of the scoring and agreement rules
  constraint result_audit foreign key (audit_id) references audit (id)
);

create table result_domain (
  audit_id    bigint         not null,
  position    smallint       not null,
  domain_code varchar(60)    not null,
  score       decimal(12, 6) null,
  band        varchar(40)    null,
  scored      smallint       not null,
  applicable  smallint       not null,
  uncertainty decimal(8, 6)  null,                 -- mean absolute difference between the auditors, in points
  primary key (audit_id, domain_code),
  constraint result_domain_result foreign key (audit_id) references result (audit_id)
);

create table improvement_point (
  id          bigint        not null auto_increment primary key,
  audit_id    bigint        not null,
  item_id     bigint        null,
  text        varchar(500)  not null,
  chosen_by   bigint        not null,
  chosen_at   datetime(6)   not null default utc_timestamp(6),
  dropped_at  datetime(6)   null,
  version     int           not null default 0,
  constraint improvement_point_audit foreign key (audit_id) references audit (id),
  constraint improvement_point_item foreign key (item_id) references instrument_item (id),
  constraint improvement_point_chosen_by foreign key (chosen_by) references person (id)
);

delimiter //

create trigger result_is_frozen before update on result for each row
begin
  signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
end//

create trigger result_domain_is_frozen before update on result_domain for each row
begin
  signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
end//

delimiter ;
