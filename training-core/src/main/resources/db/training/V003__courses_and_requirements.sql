-- What people must or may hold, and the courses that give it. Both councils share one catalogue, so no row here belongs to a council.
CREATE TABLE requirement (
  code VARCHAR(16) NOT NULL PRIMARY KEY,
  title VARCHAR(80) NOT NULL,
  who_must VARCHAR(200) NOT NULL,
  needed_by VARCHAR(20) NOT NULL,
  list_order SMALLINT NOT NULL,
  CONSTRAINT requirement_needed_by CHECK (needed_by IN
    ('EVERYONE', 'SAFEGUARDING_LEADS', 'MANAGERS', 'FOOD_HANDLERS', 'SENCOS', 'THE_SETTING', 'NOBODY'))
);

CREATE TABLE course (
  code VARCHAR(16) NOT NULL PRIMARY KEY,
  title VARCHAR(120) NOT NULL,
  family VARCHAR(24) NOT NULL,
  summary VARCHAR(600) NOT NULL,
  who_for VARCHAR(400) NOT NULL,
  outcomes VARCHAR(1500) NOT NULL,
  shape VARCHAR(160) NOT NULL,
  taught_minutes INTEGER NOT NULL,
  renew_months SMALLINT,
  renew_basis VARCHAR(1),
  accreditation VARCHAR(160),
  counts_towards VARCHAR(160),
  open_to_childminders BOOLEAN DEFAULT TRUE NOT NULL,
  narrowing_reason VARCHAR(400),
  keywords VARCHAR(400) NOT NULL,
  search_words VARCHAR(4000) NOT NULL,
  CONSTRAINT course_family CHECK (family IN
    ('SAFEGUARDING', 'FIRST_AID', 'SPEECH_AND_LANGUAGE', 'SEND', 'HEALTH_AND_SAFETY', 'LEADERSHIP', 'INDUCTION', 'REVIEW')),
  CONSTRAINT course_taught CHECK (taught_minutes > 0),
  CONSTRAINT course_renewal CHECK ((renew_months IS NULL AND renew_basis IS NULL)
    OR (renew_months > 0 AND renew_basis IS NOT NULL AND renew_basis IN ('L', 'G', 'C'))),
  -- closing a course to childminders takes a reason, which is public
  CONSTRAINT course_narrowed_with_reason CHECK (open_to_childminders = TRUE OR narrowing_reason IS NOT NULL)
);

-- A course may meet several requirements, and any one of several courses may meet the same requirement.
CREATE TABLE course_requirement (
  course_code VARCHAR(16) NOT NULL,
  requirement_code VARCHAR(16) NOT NULL,
  PRIMARY KEY (course_code, requirement_code),
  CONSTRAINT course_requirement_course FOREIGN KEY (course_code) REFERENCES course (code),
  CONSTRAINT course_requirement_requirement FOREIGN KEY (requirement_code) REFERENCES requirement (code)
);
CREATE INDEX course_requirement_by_requirement ON course_requirement (requirement_code);
