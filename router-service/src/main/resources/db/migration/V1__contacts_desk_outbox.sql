-- What is true of a contact; no personal content.
create table contact (
  contact_id          uuid        primary key,
  root_contact_id     uuid        not null,
  previous_contact_id uuid,
  channel             text        not null,
  entry_point         text        not null,
  arrived_at          timestamptz not null,               -- the place in the one order, never stamped anew
  language            text,
  ticket              text,
  state               text        not null,
  queued_at           timestamptz,
  taken_at            timestamptz,
  first_taken_at      timestamptz,                        -- for the time waited, which a release does not change
  ended_at            timestamptz,
  closed_at           timestamptz,
  holder              text,                               -- pseudonym: who holds it, or who may undo its closing
  lease_until         timestamptz,
  line                jsonb,                              -- what the PBX told, calls only
  sequence            bigint      not null,
  decision            text        not null,
  topic_id            text,
  owner_id            text,
  confidence          double precision not null,
  routing             jsonb       not null                -- the decision with versions of engine, rule and articles
);
create index contact_order on contact (arrived_at, contact_id)
  where state in ('WAITING', 'CALLBACK_WAITING', 'TAKEN', 'ENDED');
create index contact_next on contact (arrived_at, contact_id) where state in ('WAITING', 'CALLBACK_WAITING');
create index contact_holder on contact (holder) where holder is not null;
create index contact_lease on contact (lease_until) where lease_until is not null;
create index contact_journey on contact (root_contact_id);
create index contact_arrival on contact (arrived_at);
create index contact_taken on contact (first_taken_at);

-- The resident's words and who they are: erasing a person is erasing rows here.
create table contact_content (
  contact_id   uuid primary key references contact,
  subject      text,
  text         text  not null,
  sender_name  text,
  sender_email text,
  sender_phone text,
  lat          double precision,
  lon          double precision,
  address      text,
  attachments  jsonb not null
);

-- The 1..n questions of a contact and what became of each.
create table question (
  question_id     uuid        primary key,
  position        bigint generated always as identity,
  contact_id      uuid        not null references contact,
  topic_id        text        not null,
  outcome         text        not null,
  article_id      text,
  article_version bigint,
  owner_id        text,
  option_id       text,
  note            text,
  at              timestamptz not null,
  withdrawn_at    timestamptz
);
create index question_contact on question (contact_id);
create index question_at on question (at);

-- What waits to be told to Kafka; see the outbox module.
create table outbox (
  id           bigint generated always as identity primary key,
  topic        text        not null,
  record_key   text        not null,
  record_value bytea,
  headers      text[]      not null,
  created_at   timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
