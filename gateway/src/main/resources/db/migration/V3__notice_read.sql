-- That somebody has read a notice as it is. The seal hides who, differs from notice to notice, and no time is kept: the rows say
-- how many, and to an advisor's own desk what is left to read. They go when the notice is over.
create table notice_read (
    notice_id text not null,
    seal      text not null,
    primary key (notice_id, seal)
);
