-- A note in passing must not wait for whoever holds the setting's row: cancelling holds the date's row and writes a note, booking
-- holds the setting's row and wants the date's. A list of work refers to nothing, then.
ALTER TABLE cover_change DROP CONSTRAINT cover_change_provider;
ALTER TABLE cover_change DROP COLUMN authority_id;
