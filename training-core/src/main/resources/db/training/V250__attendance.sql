-- Who came to which session, as the register says: one row for a place and a session, marked on or after the day. A mark may
-- be corrected; what it was before stands in the audit trail. Made up: the person missed it here and did it later elsewhere.
ALTER TABLE session ADD CONSTRAINT session_id_cohort UNIQUE (id, cohort_id, authority_id);
ALTER TABLE booked_place ADD CONSTRAINT booked_place_id_cohort UNIQUE (id, cohort_id, authority_id);
CREATE SEQUENCE attendance_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE attendance (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  cohort_id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  place_id BIGINT NOT NULL,
  presence VARCHAR(4) NOT NULL,
  marked_at TIMESTAMP NOT NULL,
  marked_by BIGINT NOT NULL,
  made_up_on DATE,
  made_up_how VARCHAR(200),
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT attendance_session FOREIGN KEY (session_id, cohort_id, authority_id)
    REFERENCES session (id, cohort_id, authority_id),
  CONSTRAINT attendance_place FOREIGN KEY (place_id, cohort_id, authority_id)
    REFERENCES booked_place (id, cohort_id, authority_id),
  CONSTRAINT attendance_account FOREIGN KEY (marked_by) REFERENCES account (id),
  CONSTRAINT attendance_once UNIQUE (place_id, session_id),
  CONSTRAINT attendance_presence CHECK (presence IN ('HERE', 'LATE', 'NO')),
  -- only what was missed can be made up, and then it says how
  CONSTRAINT attendance_made_up CHECK ((made_up_on IS NULL AND made_up_how IS NULL)
    OR (made_up_on IS NOT NULL AND made_up_how IS NOT NULL AND presence = 'NO'))
);
CREATE INDEX attendance_of_session ON attendance (session_id);

-- When somebody has completed a course: how many sessions she may miss, and how many missed ones she may make up elsewhere.
-- The rule of the day on which a course date begins is its rule for good, so a row is never changed: a later one follows it.
-- A course without a row asks for every session and takes one made up.
CREATE TABLE completion_rule (
  id BIGINT NOT NULL PRIMARY KEY,
  course_code VARCHAR(16) NOT NULL,
  valid_from DATE NOT NULL,
  may_miss SMALLINT NOT NULL,
  make_ups SMALLINT NOT NULL,
  CONSTRAINT completion_rule_once UNIQUE (course_code, valid_from),
  CONSTRAINT completion_rule_course FOREIGN KEY (course_code) REFERENCES course (code),
  CONSTRAINT completion_rule_counts CHECK (may_miss >= 0 AND make_ups >= 0)
);
