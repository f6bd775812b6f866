-- The city's news feeds and what was seen on them, shared by all instances.

create table newsroom_feed (
  feed_id       text        primary key,
  url           text        not null,
  watched       boolean     not null,
  etag          text,
  last_modified text,
  last_seen     timestamptz,
  failures      integer     not null,
  reason        text,
  next_at       timestamptz not null -- while an instance looks at it: when it is given up for dead
);

create table newsroom_item (
  feed_id     text        not null references newsroom_feed,
  item_key    text        not null,
  fingerprint text        not null,
  notice_id   text        references notice, -- null for what was old news at the first look
  made        boolean     not null,          -- the notice was made of the item
  matched     boolean     not null,          -- false while the router could not be asked whom it concerns
  seen_at     timestamptz not null default now(),
  primary key (feed_id, item_key)
);
create index newsroom_item_unmatched on newsroom_item (seen_at) where not matched;
create index notice_link on notice (link);
