-- What Telegram calls a file that a bot has uploaded, so that each goes up once. It is good for that
-- bot alone; what is lost here is uploaded again.
CREATE TABLE file_id (
  bot     INTEGER NOT NULL,
  hash    TEXT NOT NULL,
  file_id TEXT NOT NULL,
  PRIMARY KEY (bot, hash)
);
