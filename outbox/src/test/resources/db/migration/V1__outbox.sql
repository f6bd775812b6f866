create table outbox (
  id           bigint generated always as identity primary key,
  topic        text        not null,
  record_key   text        not null,
  record_value bytea,
  headers      text[]      not null,
  created_at   timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
