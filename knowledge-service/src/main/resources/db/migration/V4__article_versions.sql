-- Every version that an article has had, with who made it: a role and an organisation, never a person.

create table article_version (
  article_id      text        not null,
  version         bigint      not null,
  at              timestamptz not null,
  role            text        not null, -- UNKNOWN for what was there before changes were signed
  organisation_id text,                 -- the editor's
  retired         boolean     not null,
  topic_ids       text[]      not null,
  owner_id        text        not null,
  title_sv        text        not null,
  title_en        text,
  public_sv       text        not null,
  public_en       text,
  advisors_sv     text[]      not null,
  review_date     date,
  primary key (article_id, version)
);

insert into article_version
select article_id, version, now(), 'UNKNOWN', null, retired, topic_ids, owner_id, title_sv, title_en, public_sv, public_en,
       advisors_sv, review_date
from article;

create index article_review on article (review_date) where not retired;
