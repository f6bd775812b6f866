-- A question may be answered with what a department told before its press release went out.
alter table question add column notice_id text;
