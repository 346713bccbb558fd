-- the conversation card that lies on a board for everybody to read
alter table board add column drawn varchar(40) null;
