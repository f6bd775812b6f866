-- What the public is told. The state is the one shown outside; a public notice without a briefing owes one.

create table notice (
  notice_id       text        primary key,
  organisation_id text        references organisation, -- null while nobody knows who tells it
  kind            text        not null,
  state           text        not null,
  title_sv        text        not null,
  title_en        text,
  ingress_sv      text,
  public_at       timestamptz not null,
  until           timestamptz,
  topic_ids       text[]      not null,
  places          text[]      not null,
  link            text,
  pinned          boolean     not null,
  briefing        jsonb,
  debt_cause      text,        -- why the public was told first: CRISIS, MISSED
  debt_since      timestamptz,
  debt_due_at     timestamptz,
  version         bigint      not null,
  check (state <> 'PUBLIC' or briefing is not null or debt_cause is not null)
);
create index notice_public_at on notice (public_at);
create index notice_organisation on notice (organisation_id);
