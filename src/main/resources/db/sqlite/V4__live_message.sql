-- The message of a chat that is changed while it counts: a number of Telegram's. There is none from
-- when another is to take its place until that one was said.
CREATE TABLE live_message (
  chat_id INTEGER PRIMARY KEY,
  message INTEGER NOT NULL
);

-- What changes the live message matters only until the next such thing or live message comes.
ALTER TABLE outbox ADD COLUMN ticking INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_ticking ON outbox (chat_id) WHERE ticking = 1;
