-- Right of reply: after consensus a concept, on which the team lead may remark until a day. Then final, and perhaps a certificate.

alter table audit
  drop constraint audit_state,
  add constraint audit_state check (state in ('PLANNED', 'SCORING', 'CONSENSUS', 'CONCEPT', 'FINAL', 'CANCELLED'));

create table concept (
  audit_id    bigint      not null primary key,
  made_at     datetime(6) not null,
  made_by     bigint      not null,
  reply_until date        not null,                 -- last day on which the team lead may remark
  sent_at     datetime(6) null,                     -- the reply was sent; null when only the term ended it
  sent_by     bigint      null,
  version     int         not null default 0,       -- rises with every remark, so that what is sent is what was read
  constraint concept_audit foreign key (audit_id) references audit (id),
  constraint concept_made_by foreign key (made_by) references person (id),
  constraint concept_sent_by foreign key (sent_by) references person (id)
);

create table remark (
  id          bigint        not null auto_increment primary key,
  audit_id    bigint        not null,
  item_id     bigint        null,                   -- null: about the audit as a whole
  subject     bigint        as (ifnull(item_id, 0)) persistent,
  text        varchar(2000) not null,
  written_by  bigint        not null,
  written_at  datetime(6)   not null,
  decision    varchar(10)   null,
  answer      varchar(2000) null,
  answered_by bigint        null,
  answered_at datetime(6)   null,
  old_rating  varchar(16)   null,                   -- what the concept said when the remark was first answered
  old_score   smallint      null,
  old_reason  varchar(2000) null,
  new_rating  varchar(16)   null,
  new_score   smallint      null,
  version     int           not null default 1,
  constraint remark_subject_unique unique (audit_id, subject),
  constraint remark_audit foreign key (audit_id) references concept (audit_id),
  constraint remark_item foreign key (item_id) references instrument_item (id),
  constraint remark_written_by foreign key (written_by) references person (id),
  constraint remark_answered_by foreign key (answered_by) references person (id),
  constraint remark_decision check (decision in ('NOTED', 'KEPT', 'CHANGED')),
  constraint remark_answer check ((decision is null) = (answer is null)),
  constraint remark_noted check (decision is null or (decision = 'NOTED') = (item_id is null)),
  constraint remark_changed check ((decision <=> 'CHANGED') = (new_rating is not null)),
  constraint remark_new_score check ((new_rating <=> 'SCORED') = (new_score is not null))
);

create table certificate (
  id              bigint        not null auto_increment primary key,
  organisation_id bigint        not null,
  audit_id        bigint        not null,
  year            smallint      not null,
  sequence        int           not null,           -- counts from 1 in each year, for the whole organisation
  band            varchar(40)   not null,
  issued_on       date          not null,
  expires_on      date          not null,           -- last day on which it is valid
  issued_by       bigint        not null,
  issued_at       datetime(6)   not null,
  revoked_at      datetime(6)   null,
  revoked_by      bigint        null,
  revoke_reason   varchar(1000) null,
  standing        tinyint       as (if(revoked_at is null, 1, null)) persistent,
  constraint certificate_number_unique unique (organisation_id, year, sequence),
  constraint certificate_one_standing unique (audit_id, standing),
  constraint certificate_organisation foreign key (organisation_id) references organisation (id),
  constraint certificate_audit foreign key (audit_id) references audit (id),
  constraint certificate_issued_by foreign key (issued_by) references person (id),
  constraint certificate_revoked_by foreign key (revoked_by) references person (id),
  constraint certificate_period check (expires_on >= issued_on),
  constraint certificate_revoked check ((revoked_at is null) = (revoke_reason is null)),
  index certificate_expiry (organisation_id, expires_on)
);

delimiter //

-- in a concept a score moves only to what an answered remark says
create or replace trigger consensus_is_frozen before update on consensus for each row
begin
  declare audit_state varchar(12);
  select state into audit_state from audit where id = old.audit_id;
  if audit_state = 'FINAL' then
    signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
  end if;
  if audit_state = 'CONCEPT' and (new.audit_id <> old.audit_id or new.item_id <> old.item_id or not exists (
      select 1 from remark
       where audit_id = new.audit_id and item_id = new.item_id
         and ((decision = 'CHANGED' and new_rating = new.rating and new_score <=> new.score)
           or (decision = 'KEPT' and old_rating = new.rating and old_score <=> new.score)))) then
    signal sqlstate '45000' set message_text = 'a concept changes only through an answered remark';
  end if;
end//

create or replace trigger consensus_stays before delete on consensus for each row
begin
  if (select state from audit where id = old.audit_id) in ('CONCEPT', 'FINAL') then
    signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
  end if;
end//

create trigger consensus_is_complete before insert on consensus for each row
begin
  if (select state from audit where id = new.audit_id) in ('CONCEPT', 'FINAL') then
    signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
  end if;
end//

create trigger remark_in_time before insert on remark for each row
begin
  if (select state from audit where id = new.audit_id) <> 'CONCEPT'
      or (select sent_at from concept where audit_id = new.audit_id) is not null then
    signal sqlstate '45000' set message_text = 'a remark belongs to a concept that waits for a reply';
  end if;
end//

create trigger remark_stays_as_sent before update on remark for each row
begin
  if (select state from audit where id = old.audit_id) <> 'CONCEPT' then
    signal sqlstate '45000' set message_text = 'the reply to a final audit never changes';
  end if;
  if (binary old.text <> binary new.text or old.subject <> new.subject or old.audit_id <> new.audit_id)
      and (old.decision is not null or (select sent_at from concept where audit_id = old.audit_id) is not null) then
    signal sqlstate '45000' set message_text = 'a remark that was sent never changes';
  end if;
end//

create trigger remark_stays before delete on remark for each row
begin
  if (select state from audit where id = old.audit_id) <> 'CONCEPT'
      or old.decision is not null
      or (select sent_at from concept where audit_id = old.audit_id) is not null then
    signal sqlstate '45000' set message_text = 'a remark that was sent is never deleted';
  end if;
end//

create trigger certificate_is_immutable before update on certificate for each row
begin
  if old.revoked_at is not null or new.revoked_at is null
      or old.organisation_id <> new.organisation_id or old.audit_id <> new.audit_id
      or old.year <> new.year or old.sequence <> new.sequence or old.band <> new.band
      or old.issued_on <> new.issued_on or old.expires_on <> new.expires_on
      or old.issued_by <> new.issued_by or old.issued_at <> new.issued_at then
    signal sqlstate '45000' set message_text = 'a certificate is only ever revoked, once';
  end if;
end//

create trigger certificate_stays before delete on certificate for each row
begin
  signal sqlstate '45000' set message_text = 'a certificate is never deleted';
end//

create trigger certificate_of_final_audit before insert on certificate for each row
begin
  if (select state from audit where id = new.audit_id) <> 'FINAL' then
    signal sqlstate '45000' set message_text = 'only a final audit carries a certificate';
  end if;
end//

-- what answers refer to stays as it was published

create trigger instrument_item_is_immutable before update on instrument_item for each row
begin
  if (select state from instrument_version where id = old.instrument_version_id) = 'PUBLISHED' then
    signal sqlstate '45000' set message_text = 'a published instrument version never changes';
  end if;
end//

create trigger instrument_item_is_complete before insert on instrument_item for each row
begin
  if (select state from instrument_version where id = new.instrument_version_id) = 'PUBLISHED' then
    signal sqlstate '45000' set message_text = 'a published instrument version never changes';
  end if;
end//

create trigger instrument_item_stays before delete on instrument_item for each row
begin
  if (select state from instrument_version where id = old.instrument_version_id) = 'PUBLISHED' then
    signal sqlstate '45000' set message_text = 'a published instrument version never changes';
  end if;
end//

delimiter ;
