-- When a chat is to be woken, in milliseconds since 1970.
ALTER TABLE chat ADD COLUMN wake_at INTEGER;
CREATE INDEX chat_due ON chat (wake_at) WHERE wake_at IS NOT NULL;

-- Records that could not be read, as they were; their chats went on with fresh ones.
CREATE TABLE chat_damaged (
  id     INTEGER PRIMARY KEY,
  record BLOB NOT NULL
);

-- What is no update of Telegram's, such as a waking, has no update id.
CREATE TABLE inbox_new (
  seq       INTEGER PRIMARY KEY AUTOINCREMENT,
  update_id INTEGER UNIQUE,
  chat_id   INTEGER NOT NULL,
  body      BLOB,
  done_at   INTEGER
);
INSERT INTO inbox_new (seq, update_id, chat_id, body, done_at)
  SELECT seq, update_id, chat_id, body, done_at FROM inbox;
DROP TABLE inbox;
ALTER TABLE inbox_new RENAME TO inbox;
CREATE INDEX inbox_open ON inbox (chat_id, seq) WHERE done_at IS NULL;
CREATE INDEX inbox_done ON inbox (done_at) WHERE done_at IS NOT NULL;

-- The most urgent first; 0 is a warning, 1 an answer, 2 what nobody asked for, which is held until
-- it is let out.
ALTER TABLE outbox ADD COLUMN urgency INTEGER NOT NULL DEFAULT 1;
ALTER TABLE outbox ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
DROP INDEX outbox_chat;
CREATE INDEX outbox_chat ON outbox (chat_id, urgency, seq) WHERE held = 0;
CREATE INDEX outbox_held ON outbox (seq) WHERE held = 1;

-- One sealed row, so that a wrong key shows before anything is touched.
CREATE TABLE key_check (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  sealed BLOB NOT NULL
);
