CREATE SEQUENCE case_number;

CREATE TABLE cases (
    case_id         uuid PRIMARY KEY,
    case_number     text NOT NULL UNIQUE,
    contact_id      uuid NOT NULL,
    root_contact_id uuid NOT NULL,
    question_id     uuid NOT NULL UNIQUE,
    topic_id        text NOT NULL,
    option_id       text,
    organisation_id text NOT NULL,
    channel         text NOT NULL,
    state           text NOT NULL,
    state_since     timestamptz NOT NULL,
    refusal_reason  text,
    refusal_text    text,
    close_reason    text,
    opened_at       timestamptz NOT NULL,
    version         bigint NOT NULL,
    event_sequence  bigint NOT NULL DEFAULT 0
);
CREATE INDEX cases_by_organisation ON cases (organisation_id, opened_at DESC);
CREATE INDEX cases_by_contact ON cases (contact_id);
CREATE INDEX cases_by_root ON cases (root_contact_id);

CREATE TABLE case_history (
    entry_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id         uuid NOT NULL REFERENCES cases,
    at              timestamptz NOT NULL,
    what            text NOT NULL,
    organisation_id text NOT NULL
);
CREATE INDEX case_history_by_case ON case_history (case_id, entry_id);

CREATE TABLE notification (
    notification_id uuid PRIMARY KEY,
    case_id         uuid NOT NULL,
    case_number     text NOT NULL,
    topic_id        text NOT NULL,
    organisation_id text NOT NULL,
    kind            text NOT NULL,
    attempts        int NOT NULL,
    due_at          timestamptz NOT NULL,
    sent_at         timestamptz
);
CREATE INDEX notification_due ON notification (due_at) WHERE sent_at IS NULL;
CREATE INDEX notification_by_case ON notification (case_id);
