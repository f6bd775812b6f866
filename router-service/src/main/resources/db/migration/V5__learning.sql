-- What the advisor wrote down and matched by: the words of a call. Personal content, erased with its row.
alter table contact_content add column noted text;

-- What was settled otherwise than the router thought, or needed a person to be settled.
create table correction (
  correction_id      uuid        primary key,             -- the question's id, and the lesson's in the log
  contact_id         uuid        not null references contact,
  topic_id           text        not null,
  option_id          text,
  suggested_topic_id text,
  at                 timestamptz not null,
  held_for           text,                                -- pseudonym of who made it, while it waits for a second person
  method             int,                                 -- the text's sketch, while it waits: keyed hashes, no words
  hashes             bigint[],
  weights            real[]
);
create index correction_contact on correction (contact_id);
create index correction_held on correction (topic_id) where held_for is not null;
