-- A city's own classified history, imported over the starter corpus: residents' words without names or numbers, never told on.
create table history (
  id        bigint generated always as identity primary key,
  digest    bytea       not null unique,                   -- of text and topic: an import done twice adds nothing
  topic_id  text        not null,
  option_id text,
  text      text        not null,
  at        timestamptz,
  taken_at  timestamptz not null default now()
);
create index history_newest on history (at desc nulls last, id desc);
