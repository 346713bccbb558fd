-- What an auditor saw, per item and source, on the own sheet; blind and frozen like the answers there.

create table evidence (
  sheet_id  bigint      not null,
  item_id   bigint      not null,
  source    varchar(20) not null,
  note      text        null,
  found     smallint    null,                      -- file review: how many of those looked at showed it
  looked_at smallint    null,                      -- how many files, or how many people were spoken to
  noted_at  datetime(6) not null,
  version   int         not null default 0,
  primary key (sheet_id, item_id, source),
  constraint evidence_sheet foreign key (sheet_id) references sheet (id),
  constraint evidence_item foreign key (item_id) references instrument_item (id),
  constraint evidence_source check (source in
    ('FILE_REVIEW', 'INTERVIEW_CLIENT', 'INTERVIEW_WORKER', 'OBSERVATION', 'DOCUMENT', 'QUESTIONNAIRE')),
  constraint evidence_counted check (looked_at is null or looked_at between 1 and 999),
  constraint evidence_found check (found is null or (looked_at is not null and found between 0 and looked_at)),
  constraint evidence_found_in_files check ((found is not null) = (source = 'FILE_REVIEW' and looked_at is not null))
);

-- Files that people added to something; who may read one is decided where it was added.
create table attachment (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  shelf           varchar(20)  not null,           -- the kind of thing it was added to, such as a sheet
  shelf_key       bigint       not null,
  spot            varchar(40)  not null,           -- where on it, such as the code of an item
  name            varchar(120) not null,           -- made safe; for people, never to find a file by
  kind            varchar(8)   not null,
  size            int          not null,           -- bytes, as stored
  sha256          char(64)     not null,           -- of what is stored
  added_by        bigint       not null,
  added_at        datetime(6)  not null,
  constraint attachment_organisation foreign key (organisation_id) references organisation (id),
  constraint attachment_added_by foreign key (added_by) references person (id),
  constraint attachment_kind check (kind in ('PNG', 'JPEG', 'PDF')),
  constraint attachment_size check (size between 1 and 33554432),
  index attachment_on_shelf (shelf, shelf_key, spot)
);

-- the content in parts, so that one is read and sent at a time
create table attachment_part (
  attachment_id bigint     not null,
  position      smallint   not null,
  content       mediumblob not null,
  primary key (attachment_id, position),
  constraint attachment_part_of foreign key (attachment_id) references attachment (id) on delete cascade
);

delimiter //

create trigger evidence_is_frozen before update on evidence for each row
begin
  if (select submitted_at from sheet where id = old.sheet_id) is not null then
    signal sqlstate '45000' set message_text = 'evidence on a submitted sheet never changes';
  end if;
end//

create trigger evidence_stays before delete on evidence for each row
begin
  if (select submitted_at from sheet where id = old.sheet_id) is not null then
    signal sqlstate '45000' set message_text = 'evidence on a submitted sheet never changes';
  end if;
end//

delimiter ;
