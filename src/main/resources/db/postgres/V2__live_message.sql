-- The same as db/sqlite/V4; see there for what it means.
CREATE TABLE live_message (
  chat_id BIGINT PRIMARY KEY,
  message BIGINT NOT NULL
);

ALTER TABLE outbox ADD COLUMN ticking SMALLINT NOT NULL DEFAULT 0;
CREATE INDEX outbox_ticking ON outbox (chat_id) WHERE ticking = 1;
