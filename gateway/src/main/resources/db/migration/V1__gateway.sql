-- What the gateway must remember: nothing about a contact's life, only about its way in and the mails to and fro.

-- Keys that senders gave their requests, so that the same one sent twice gets the same answer.
create table receipt (
    scope        text        not null,
    request_key  text        not null,
    contact_id   uuid        not null,
    content_hash text        not null,
    ticket       text,
    confirmed    boolean     not null,
    created_at   timestamptz not null default now(),
    primary key (scope, request_key)
);

-- The waiting room's last number of each day.
create table ticket_day (
    day         date    primary key,
    last_number integer not null
);
