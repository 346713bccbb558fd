-- Steps and comments of an action can be reworded; the term of reply to a concept can be moved once, with a reason.

alter table action_step
  add column version int not null default 0 after text;

alter table action_comment
  add column changed_at datetime(6) null after at,  -- reworded by who wrote it
  add column version int not null default 0 after changed_at;

alter table concept
  add column extended_from   date          null after reply_until,  -- the last day as it was first given
  add column extended_reason varchar(1000) null after extended_from,
  add column extended_at     datetime(6)   null after extended_reason,
  add column extended_by     bigint        null after extended_at,
  add constraint concept_extended_by foreign key (extended_by) references person (id),
  add constraint concept_extended_with_reason check (
    (extended_from is null) = (extended_reason is null)
    and (extended_from is null) = (extended_at is null)
    and (extended_from is null) = (extended_by is null)),
  add constraint concept_extended_later check (extended_from is null or reply_until > extended_from);

delimiter //

create trigger concept_is_extended_once before update on concept for each row
begin
  if old.extended_from is not null and not (old.extended_from <=> new.extended_from and old.reply_until = new.reply_until) then
    signal sqlstate '45000' set message_text = 'the term of reply is extended once';
  end if;
  if old.extended_from is null and old.reply_until <> new.reply_until and not (new.extended_from <=> old.reply_until) then
    signal sqlstate '45000' set message_text = 'a term of reply changes only by extending it';
  end if;
end//

delimiter ;
