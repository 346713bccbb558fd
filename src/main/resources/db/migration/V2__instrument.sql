-- An instrument is data: the YAML text is the definition, the item rows let answers refer to it.

create table instrument (
  id              bigint      not null auto_increment primary key,
  organisation_id bigint      null,                -- null: ships with Getrouw, every organisation may use it
  code            varchar(60) not null,
  owner           bigint      as (ifnull(organisation_id, 0)) persistent,
  constraint instrument_code_unique unique (owner, code)
);

create table instrument_version (
  id            bigint       not null auto_increment primary key,
  instrument_id bigint       not null,
  label         varchar(20)  not null,
  state         varchar(10)  not null,
  kind          varchar(20)  not null,
  title_nl      varchar(200) not null,
  title_en      varchar(200) not null,
  yaml          longtext     not null,
  sha256        char(64)     not null,
  copied_from   bigint       null,
  created_at    datetime(6)  not null default utc_timestamp(6),
  created_by    bigint       null,
  published_at  datetime(6)  null,
  published_by  bigint       null,
  version       int          not null default 0,
  constraint instrument_version_label_unique unique (instrument_id, label),
  constraint instrument_version_instrument foreign key (instrument_id) references instrument (id),
  constraint instrument_version_copied_from foreign key (copied_from) references instrument_version (id),
  constraint instrument_version_created_by foreign key (created_by) references person (id),
  constraint instrument_version_published_by foreign key (published_by) references person (id),
  constraint instrument_version_state check (state in ('DRAFT', 'PUBLISHED'))
);

create table instrument_item (
  id                    bigint       not null auto_increment primary key,
  instrument_version_id bigint       not null,
  position              smallint     not null,
  code                  varchar(40)  not null,
  domain_code           varchar(60)  not null,
  name_nl               varchar(300) not null,
  name_en               varchar(300) not null,
  constraint instrument_item_code_unique unique (instrument_version_id, code),
  constraint instrument_item_version foreign key (instrument_version_id) references instrument_version (id) on delete cascade
);

delimiter //

create trigger instrument_version_is_immutable before update on instrument_version for each row
begin
  if old.state = 'PUBLISHED' then
    signal sqlstate '45000' set message_text = 'a published instrument version never changes';
  end if;
end//

create trigger instrument_version_stays before delete on instrument_version for each row
begin
  if old.state = 'PUBLISHED' then
    signal sqlstate '45000' set message_text = 'a published instrument version is never deleted';
  end if;
end//

delimiter ;
