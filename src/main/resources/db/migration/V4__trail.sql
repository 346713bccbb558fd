-- Who did what, to which object, when, in which role and from where (after NEN 7513). Append-only.

create table trail (
  id              bigint       not null auto_increment primary key,
  at              datetime(6)  not null,
  organisation_id bigint       null,
  person_id       bigint       null,               -- no foreign key: the trail outlives what it speaks of
  person_name     varchar(120) null,
  roles           varchar(200) null,
  action          varchar(60)  not null,
  object_type     varchar(40)  null,
  object_id       bigint       null,
  address         varchar(60)  null,
  detail          varchar(500) null,               -- facts such as a state; never reflection text
  index trail_organisation_at (organisation_id, at),
  index trail_object (object_type, object_id)
);

-- attempts to sign in, kept a day for throttling; the account is stored as a hash
create table sign_in_attempt (
  id       bigint      not null auto_increment primary key,
  at       datetime(6) not null,
  account  char(64)    not null,
  address  varchar(60) not null,
  success  tinyint(1)  not null,
  index sign_in_attempt_account (account, at),
  index sign_in_attempt_address (address, at)
);

-- news for open pages; every application node reads what is newer than it has seen
create table live_change (
  id      bigint       not null auto_increment primary key,
  at      datetime(6)  not null default utc_timestamp(6),
  channel varchar(60)  not null,
  message varchar(500) not null
);

-- a file has one effect, however often it is offered
create table import_run (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  kind            varchar(40)  not null,
  file_name       varchar(200) not null,
  sha256          char(64)     not null,
  rows_read       int          not null,
  imported_by     bigint       not null,
  imported_at     datetime(6)  not null default utc_timestamp(6),
  constraint import_run_once unique (organisation_id, kind, sha256),
  constraint import_run_organisation foreign key (organisation_id) references organisation (id),
  constraint import_run_imported_by foreign key (imported_by) references person (id)
);

alter table audit add constraint audit_import foreign key (import_id) references import_run (id);

delimiter //

create trigger trail_is_append_only before update on trail for each row
begin
  signal sqlstate '45000' set message_text = 'the trail is append-only';
end//

create trigger trail_stays before delete on trail for each row
begin
  signal sqlstate '45000' set message_text = 'the trail is append-only';
end//

delimiter ;
