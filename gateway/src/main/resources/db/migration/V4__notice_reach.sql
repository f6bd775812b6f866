-- How soon each version of a notice stood on the desks that were open when it was told: how many, and how long to the last.
create table notice_reach (
    notice_id  text        not null,
    version    bigint      not null,
    title_sv   text        not null,
    title_en   text,
    told_at    timestamptz not null,
    desks      int         not null,
    slowest_ms bigint      not null,
    primary key (notice_id, version)
);
create index notice_reach_told on notice_reach (told_at);
