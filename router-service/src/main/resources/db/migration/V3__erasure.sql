-- When the words of a contact were forgotten; the facts remain.
alter table contact add column erased_at timestamptz;
create index contact_to_erase on contact (coalesce(closed_at, ended_at, arrived_at))
  where erased_at is null and state in ('CLOSED', 'ABANDONED');
create index question_topic on question (topic_id);

-- The cases that came of handovers: their owners need the words until they are done.
create table owners_case (
  case_id     uuid primary key,
  question_id uuid not null,
  closed_at   timestamptz
);
create index owners_case_question on owners_case (question_id);
