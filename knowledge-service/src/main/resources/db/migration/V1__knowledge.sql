-- What the city knows. Each row is one thing as it is now; version counts its changes.

create table organisation (
  organisation_id text primary key,
  kind            text   not null,
  name_sv         text   not null,
  name_en         text,
  what_sv         text,
  phone           text,
  email           text,
  reach_note_sv   text,
  hours           text,
  version         bigint not null
);

create table topic (
  topic_id           text    primary key,
  kind               text    not null,
  name_sv            text    not null,
  name_en            text,
  description_sv     text,
  keywords_sv        text[]  not null,
  details            jsonb   not null, -- [{detailId, labelSv, labelEn}]
  advisor_can_answer boolean not null,
  secrecy            boolean not null,
  version            bigint  not null
);

create table ownership_rule (
  topic_id    text   primary key references topic,
  owner_id    text   not null references organisation,
  question_sv text,
  question_en text,
  options     jsonb  not null, -- [{optionId, labelSv, labelEn, ownerId, noteSv}] in the order to show
  version     bigint not null
);

create table place (
  place_id  text   primary key,
  name      text   not null,
  kind      text   not null,
  district  text,
  keeper_id text   not null references organisation,
  version   bigint not null
);

create table article (
  article_id  text    primary key,
  topic_ids   text[]  not null,
  owner_id    text    not null references organisation,
  title_sv    text    not null,
  title_en    text,
  public_sv   text    not null,
  public_en   text,
  advisors_sv text[]  not null,
  review_date date,
  retired     boolean not null default false, -- kept, so that its id goes on counting versions
  version     bigint  not null
);
create index article_owner on article (owner_id);

create table outbox (
  id           bigint generated always as identity primary key,
  topic        text        not null,
  record_key   text        not null,
  record_value bytea,
  headers      text[]      not null,
  created_at   timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
