-- A mail may bring a calendar file. Wiped with the text.
ALTER TABLE notice ADD COLUMN calendar VARCHAR(16000);
