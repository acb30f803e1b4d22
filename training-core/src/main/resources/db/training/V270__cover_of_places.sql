-- What the cover check said of this person when the place was asked for: with everybody of the booking out together.
-- The worst of them stands on the booking. Empty for what was booked before there was a check.
ALTER TABLE booked_place ADD COLUMN cover_verdict VARCHAR(8);
ALTER TABLE booked_place ADD COLUMN cover_sentence VARCHAR(2000);
ALTER TABLE booked_place ADD CONSTRAINT booked_place_cover CHECK (cover_verdict IS NULL
  OR cover_verdict IN ('GREEN', 'AMBER', 'RED'));
