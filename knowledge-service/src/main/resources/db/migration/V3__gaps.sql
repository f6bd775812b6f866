-- What the knowledge base lacks. The wording is kept here and nowhere else, and not for long after the answer.

create table gap (
  gap_id            text        primary key,
  kind              text        not null,
  organisation_id   text        not null references organisation, -- owes the answer
  topic_id          text,
  article_id        text,
  contact_id        text,
  wording           text,
  reported_at       timestamptz not null,
  due_at            timestamptz not null,
  closed_at         timestamptz,
  answer_article_id text,
  answer_sv         text,
  version           bigint      not null
);
create index gap_owed on gap (organisation_id, due_at) where closed_at is null;
create index gap_contact on gap (contact_id);
