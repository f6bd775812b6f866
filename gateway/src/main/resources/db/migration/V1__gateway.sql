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

-- Each mail as it came, stored before anything reads it. The raw bytes are personal data.
create table mail_in (
    mail_id         uuid        primary key,
    mailbox         text        not null,
    -- Message-ID, or a hash of the mail where it has none.
    message_key     text        not null,
    raw             bytea       not null,
    arrived_at      timestamptz not null,
    -- STORED, ACCEPTED (a contact came of it) or IGNORED (see ignored_because).
    state           text        not null,
    ignored_because text,
    contact_id      uuid,
    root_contact_id uuid,
    message_id      text,
    reply_to        text,
    subject         text,
    -- Message-IDs of the thread so far, oldest first, with spaces between.
    thread          text,
    unique (mailbox, message_key)
);
create index mail_in_stored on mail_in (arrived_at) where state = 'STORED';
create index mail_in_message_id on mail_in (message_id);
create index mail_in_contact on mail_in (contact_id);

-- Mails that go out: stored first, then sent until they are gone.
create table mail_out (
    mail_id         uuid        primary key,
    contact_id      uuid        not null,
    root_contact_id uuid        not null,
    -- ACKNOWLEDGEMENT or ANSWER.
    kind            text        not null,
    recipient       text        not null,
    subject         text        not null,
    body            text        not null,
    message_id      text        not null unique,
    in_reply_to     text,
    thread          text,
    queued_at       timestamptz not null,
    -- QUEUED, SENT or FAILED.
    state           text        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz
);
create unique index mail_out_one_acknowledgement on mail_out (contact_id) where kind = 'ACKNOWLEDGEMENT';
create index mail_out_due on mail_out (next_attempt_at) where state = 'QUEUED';
create index mail_out_contact on mail_out (contact_id);
create index mail_out_recipient on mail_out (recipient, queued_at);

-- Files that came with contacts.
create table attachment (
    attachment_id uuid   primary key,
    contact_id    uuid   not null,
    name          text   not null,
    media_type    text   not null,
    size_bytes    bigint not null,
    content       bytea  not null
);
create index attachment_contact on attachment (contact_id);
