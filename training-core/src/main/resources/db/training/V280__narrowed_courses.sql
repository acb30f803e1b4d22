-- Who closed a course to childminders, when, and for which council. All three are missing for what the catalogue began with.
-- A reason has at least twenty characters, because it is public; a course that is open has none.
ALTER TABLE course ADD COLUMN narrowed_at TIMESTAMP;
ALTER TABLE course ADD COLUMN narrowed_by BIGINT;
ALTER TABLE course ADD COLUMN narrowed_for VARCHAR(12);
ALTER TABLE course ADD CONSTRAINT course_narrowed_by FOREIGN KEY (narrowed_by) REFERENCES account (id);
ALTER TABLE course ADD CONSTRAINT course_narrowed_for FOREIGN KEY (narrowed_for) REFERENCES authority (id);
ALTER TABLE course ADD CONSTRAINT course_narrowed_says_why CHECK
  ((open_to_childminders = TRUE AND narrowing_reason IS NULL)
    OR (open_to_childminders = FALSE AND narrowing_reason IS NOT NULL AND LENGTH(TRIM(narrowing_reason)) >= 20));
ALTER TABLE course ADD CONSTRAINT course_narrowed_by_somebody CHECK
  ((narrowed_at IS NULL AND narrowed_by IS NULL AND narrowed_for IS NULL)
    OR (open_to_childminders = FALSE AND narrowed_at IS NOT NULL AND narrowed_by IS NOT NULL
      AND narrowed_for IS NOT NULL));
