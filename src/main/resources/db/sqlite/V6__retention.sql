-- Whoever is not to be woken is woken once, so that the time until they are forgotten begins to
-- count; until now nobody was ever forgotten.
UPDATE chat SET wake_at = 0 WHERE wake_at IS NULL;
