-- Which version of the invitation to a planned board was sent last; null when nobody was invited. A calendar needs to know
-- that a later letter is about the same appointment.
alter table board add column invited int null;
