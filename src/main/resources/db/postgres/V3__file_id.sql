-- The same as db/sqlite/V5; see there for what it means.
CREATE TABLE file_id (
  bot     BIGINT NOT NULL,
  hash    TEXT NOT NULL,
  file_id TEXT NOT NULL,
  PRIMARY KEY (bot, hash)
);
