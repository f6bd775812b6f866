-- How sure the engine must be, as the lead has set it; one row a version, none is ever changed.
create table policy (
  version bigint           primary key,
  decide  double precision not null,
  ask     double precision not null,
  open    double precision not null,
  settled double precision not null,
  since   timestamptz      not null
);
insert into policy values (1, 0.8, 0.3, 0.5, 0.7, now());

-- What the engine weighed when it last decided from words alone: a change of policy is tried on it. No words.
alter table contact add column weighed jsonb;
