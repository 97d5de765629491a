-- Ticks, the chosen facility and the chosen day are kept with what was typed.
ALTER TABLE kept_words ADD COLUMN beside jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN kept_words.beside IS 'What a step asks besides outcome and reason: lists of words by the name of the question';
