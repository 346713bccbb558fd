-- An organisation's own words for guests, beside an instrument. Each stored wording stays; the newest is in use.

create table guest_wording (
  id              bigint      not null auto_increment primary key,
  organisation_id bigint      not null,
  instrument      varchar(60) not null,             -- code of the instrument
  sequence        int         not null,             -- counts from 1 for each instrument of an organisation
  yaml            mediumtext  null,                 -- as it was sent; null: back to the words that come with Getrouw
  stored_by       bigint      not null,
  stored_at       datetime(6) not null,
  constraint guest_wording_sequence_unique unique (organisation_id, instrument, sequence),
  constraint guest_wording_organisation foreign key (organisation_id) references organisation (id),
  constraint guest_wording_stored_by foreign key (stored_by) references person (id)
);

alter table guest_round
  add column wording_id bigint null after opened_by, -- the words that its guests read; null: those that come with Getrouw
  add constraint guest_round_wording foreign key (wording_id) references guest_wording (id);

delimiter //

create trigger guest_wording_is_immutable before update on guest_wording for each row
begin
  signal sqlstate '45000' set message_text = 'a stored wording never changes; store another';
end//

create trigger guest_wording_stays before delete on guest_wording for each row
begin
  signal sqlstate '45000' set message_text = 'a stored wording stays';
end//

delimiter ;
