-- A certificate that a register earned: for which place, by which council, and the code by which anybody can ask whether it
-- holds. The code says nothing about the person. When the register is corrected it is revoked and never deleted; one place
-- has one certificate in force for a requirement.
ALTER TABLE certificate ADD COLUMN authority_id VARCHAR(12);
ALTER TABLE certificate ADD COLUMN cohort_id BIGINT;
ALTER TABLE certificate ADD COLUMN place_id BIGINT;
ALTER TABLE certificate ADD COLUMN course_title VARCHAR(120);
ALTER TABLE certificate ADD COLUMN code VARCHAR(24);
ALTER TABLE certificate ADD COLUMN issued_at TIMESTAMP;
ALTER TABLE certificate ADD COLUMN live SMALLINT;
ALTER TABLE certificate ADD COLUMN revoked_at TIMESTAMP;
ALTER TABLE certificate ADD COLUMN revoked_because VARCHAR(400);
ALTER TABLE certificate ADD CONSTRAINT certificate_place FOREIGN KEY (place_id, cohort_id, authority_id)
  REFERENCES booked_place (id, cohort_id, authority_id);
ALTER TABLE certificate ADD CONSTRAINT certificate_code UNIQUE (code);
ALTER TABLE certificate ADD CONSTRAINT certificate_once UNIQUE (place_id, requirement_code, live);
ALTER TABLE certificate ADD CONSTRAINT certificate_of_register CHECK
  ((code IS NULL AND authority_id IS NULL AND cohort_id IS NULL AND place_id IS NULL AND course_title IS NULL
      AND issued_at IS NULL AND live IS NULL AND revoked_at IS NULL)
    OR (code IS NOT NULL AND authority_id IS NOT NULL AND cohort_id IS NOT NULL AND place_id IS NOT NULL
      AND course_title IS NOT NULL AND issued_at IS NOT NULL AND kind = 'ISSUED_HERE'));
ALTER TABLE certificate ADD CONSTRAINT certificate_revoked CHECK
  ((revoked_at IS NULL AND revoked_because IS NULL AND (code IS NULL OR (live IS NOT NULL AND live = 1)))
    OR (revoked_at IS NOT NULL AND revoked_because IS NOT NULL AND live IS NULL));

-- Codes that somebody asked about and that no certificate has, with the digest of where the question came from: enough to
-- slow whoever guesses, kept for a day.
CREATE SEQUENCE code_guess_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE code_guess (
  id BIGINT NOT NULL PRIMARY KEY,
  source VARCHAR(64) NOT NULL,
  made_at TIMESTAMP NOT NULL
);
CREATE INDEX code_guess_of_source ON code_guess (source, made_at);
