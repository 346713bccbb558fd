-- A theme check can be a part of a board. Who takes part without an account is known, while a check is open, as the hash
-- of a secret in a browser, so that one browser answers once; it is gone when the check is closed.

create table pulse_seat (
  pulse_id bigint   not null,
  seat     char(64) not null,
  primary key (pulse_id, seat),
  constraint pulse_seat_pulse foreign key (pulse_id) references pulse (id)
);

alter table board add column pulse_id bigint null;
alter table board add constraint board_pulse foreign key (pulse_id) references pulse (id);

-- Which card an event was about told in which order cards came. Each node finds out for itself what changed.
alter table board_event drop column subject;
