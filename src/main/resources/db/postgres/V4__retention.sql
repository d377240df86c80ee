-- The same as db/sqlite/V7; see there for why.
UPDATE chat SET wake_at = 0 WHERE wake_at IS NULL;
