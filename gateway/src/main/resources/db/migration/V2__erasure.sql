-- A raw mail is forgotten after some days; the rest of what a resident wrote when the router says so.
alter table mail_in alter column raw drop not null;
create index mail_in_raw on mail_in (arrived_at) where raw is not null;
create index mail_out_body on mail_out (queued_at) where body <> '';
