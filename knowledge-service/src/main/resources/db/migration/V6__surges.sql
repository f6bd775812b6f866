-- When a briefing that was owed came, and which surge a notice answers.

alter table notice add column debt_settled_at timestamptz;
alter table notice add column surge_id text;

-- More contacts on a matter than normal, as the router tells; an uncovered one is owed an answer.
create table surge (
  surge_id        text        primary key,
  sequence        bigint      not null, -- of the newest event that was heard
  topic_id        text,
  words           text[]      not null,
  organisation_id text,
  count           integer     not null,
  expected        double precision not null,
  window_minutes  integer     not null,
  covered         boolean     not null,
  detected_at     timestamptz not null,
  due_at          timestamptz not null,
  settled_at      timestamptz            -- answered or over
);
create index surge_owed on surge (due_at) where settled_at is null and not covered;
