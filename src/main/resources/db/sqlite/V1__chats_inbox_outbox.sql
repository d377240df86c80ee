-- One encrypted record per chat.
CREATE TABLE chat (
  id     INTEGER PRIMARY KEY,
  record BLOB NOT NULL
);

-- What came in. `seq` is the order of arrival, for update ids may restart at a lower number. A row
-- that is done keeps its update id, so that a second delivery is known, but not its body.
CREATE TABLE inbox (
  seq       INTEGER PRIMARY KEY AUTOINCREMENT,
  update_id INTEGER NOT NULL UNIQUE,
  chat_id   INTEGER NOT NULL,
  body      BLOB,
  done_at   INTEGER
);
CREATE INDEX inbox_open ON inbox (seq) WHERE done_at IS NULL;
CREATE INDEX inbox_done ON inbox (done_at) WHERE done_at IS NOT NULL;

-- What has to go out, in order within each chat. A row that was sent is deleted.
CREATE TABLE outbox (
  seq     INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id INTEGER NOT NULL,
  body    BLOB NOT NULL
);
CREATE INDEX outbox_chat ON outbox (chat_id, seq);
