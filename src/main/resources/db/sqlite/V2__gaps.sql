-- What was asked and not answered well: a sealed row each, without who asked, the words and the time
-- of day. The rows lie by random ids, so that not even their order leads to a chat.
CREATE TABLE gap (
  id     BLOB PRIMARY KEY DEFAULT (randomblob(16)),
  day    INTEGER NOT NULL,
  record BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX gap_day ON gap (day);

-- The same with the words, sealed, where the operator switched that on.
CREATE TABLE gap_in_words (
  id     BLOB PRIMARY KEY DEFAULT (randomblob(16)),
  day    INTEGER NOT NULL,
  record BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX gap_in_words_day ON gap_in_words (day);
