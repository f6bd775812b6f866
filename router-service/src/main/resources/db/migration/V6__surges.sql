-- What each contact speaks for: a topic, or a word that contacts of no topic have in common. Counts are counts of rows,
-- written with the decision: none is lost, none is twice.
create table surge_sign (
  contact_id      uuid        primary key,
  root_contact_id uuid        not null,
  subject         text,
  at              timestamptz not null
);
create index surge_sign_subject on surge_sign (subject, at);
create index surge_sign_at on surge_sign (at);

create table surge (
  surge_id        uuid        primary key,
  subject         text        not null,
  topic_id        text,
  words           text[]      not null,
  organisation_id text,
  detected_at     timestamptz not null,
  count           int         not null,
  expected        double precision not null,
  window_minutes  int         not null,
  notice_id       text,
  covered         boolean     not null,
  contact_ids     text[]      not null,
  answered_at     timestamptz,
  calm_since      timestamptz,
  ended_at        timestamptz,
  sequence        bigint      not null
);
-- One open surge a subject: whoever detects it second changes nothing.
create unique index surge_open on surge (subject) where ended_at is null;
create index surge_subject on surge (subject, ended_at);
