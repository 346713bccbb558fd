-- What the auditors agreed on stays as it was when the audit became final.

delimiter //

create trigger consensus_is_frozen before update on consensus for each row
begin
  if (select state from audit where id = old.audit_id) = 'FINAL' then
    signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
  end if;
end//

create trigger consensus_stays before delete on consensus for each row
begin
  if (select state from audit where id = old.audit_id) = 'FINAL' then
    signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
  end if;
end//

create trigger result_stays before delete on result for each row
begin
  signal sqlstate '45000' set message_text = 'the result of a final audit never changes';
end//

delimiter ;
