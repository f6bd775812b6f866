-- Which contacts are to be offered the notice that answers what they asked; each pair once.
create table notice_offer (
    contact_id uuid        not null,
    notice_id  text        not null,
    noted_at   timestamptz not null,
    closed     boolean     not null default false,
    primary key (contact_id, notice_id)
);
create index notice_offer_open on notice_offer (noted_at) where not closed;
