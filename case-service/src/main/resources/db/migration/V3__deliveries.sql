-- Each fact of a delivery with its time: sent, received, opened, accepted; and where else an organisation wants its word.
ALTER TABLE notification
    ADD COLUMN way          text NOT NULL DEFAULT 'MAIL',
    ADD COLUMN queued_at    timestamptz,
    ADD COLUMN received_at  timestamptz,
    ADD COLUMN opened_at    timestamptz,
    ADD COLUMN accepted_at  timestamptz,
    ADD COLUMN escalated_at timestamptz,
    ADD COLUMN settled_at   timestamptz,
    ADD COLUMN reason       text;
UPDATE notification SET queued_at = coalesce(sent_at, due_at);
-- What was told before deliveries were followed: cases that moved on need no escalation now.
UPDATE notification n SET settled_at = c.state_since FROM cases c WHERE c.case_id = n.case_id AND c.state <> 'PROPOSED';
ALTER TABLE notification
    ALTER COLUMN way DROP DEFAULT,
    ALTER COLUMN queued_at SET NOT NULL,
    ADD COLUMN state text GENERATED ALWAYS AS (CASE
        WHEN accepted_at IS NOT NULL THEN 'ACCEPTED'
        WHEN settled_at IS NOT NULL THEN 'SETTLED'
        WHEN opened_at IS NOT NULL THEN 'OPENED'
        WHEN received_at IS NOT NULL THEN 'RECEIVED'
        WHEN sent_at IS NOT NULL THEN 'SENT'
        WHEN attempts > 0 THEN 'FAILING'
        ELSE 'WAITING' END) STORED;
DROP INDEX notification_due;
CREATE INDEX notification_due ON notification (due_at) WHERE sent_at IS NULL AND settled_at IS NULL AND accepted_at IS NULL;
CREATE INDEX notification_unnoticed ON notification (queued_at) WHERE escalated_at IS NULL AND opened_at IS NULL;
CREATE INDEX notification_newest ON notification (organisation_id, queued_at DESC);

-- The secret is kept as it is: a signature needs it.
CREATE TABLE receiver (
    organisation_id text PRIMARY KEY,
    webhook_url     text,
    secret          text,
    former_secret   text,
    former_until    timestamptz,
    second_email    text
);
