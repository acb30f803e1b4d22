-- People and firms who teach. They belong to no council: one trainer may teach for both.
CREATE SEQUENCE trainer_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE trainer (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  organisation VARCHAR(120),
  person_id BIGINT,
  CONSTRAINT trainer_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT trainer_once UNIQUE (name)
);

-- One run of a course. The council is the one that delivers it and takes the money.
-- taken = places confirmed, held = places kept for someone who is paying: both counted here, so that a last place is one conditional update.
-- What the catalogue searches by (first_day to venue_id) repeats what the sessions say; the invariants compare them.
CREATE SEQUENCE cohort_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE cohort (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  course_code VARCHAR(16) NOT NULL,
  reference VARCHAR(24) NOT NULL,
  status VARCHAR(10) NOT NULL,
  capacity SMALLINT NOT NULL,
  taken SMALLINT DEFAULT 0 NOT NULL,
  held SMALLINT DEFAULT 0 NOT NULL,
  waiting SMALLINT DEFAULT 0 NOT NULL,
  opens_at TIMESTAMP NOT NULL,
  closes_at TIMESTAMP NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  session_count SMALLINT NOT NULL,
  mode VARCHAR(10) NOT NULL,
  evenings_only BOOLEAN NOT NULL,
  weekends_only BOOLEAN NOT NULL,
  weekday_daytime BOOLEAN NOT NULL,
  venue_id BIGINT,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT cohort_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT cohort_course FOREIGN KEY (course_code) REFERENCES course (code),
  CONSTRAINT cohort_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
  CONSTRAINT cohort_id_authority UNIQUE (id, authority_id),
  CONSTRAINT cohort_reference UNIQUE (reference),
  CONSTRAINT cohort_status CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED', 'FINISHED')),
  CONSTRAINT cohort_places CHECK (capacity > 0 AND taken BETWEEN 0 AND capacity AND held BETWEEN 0 AND capacity
    AND taken + held <= capacity AND waiting >= 0),
  CONSTRAINT cohort_booking_days CHECK (closes_at > opens_at),
  CONSTRAINT cohort_days CHECK (last_day >= first_day),
  CONSTRAINT cohort_sessions CHECK (session_count > 0),
  CONSTRAINT cohort_mode CHECK (mode IN ('IN_PERSON', 'ONLINE', 'BLENDED')),
  CONSTRAINT cohort_has_venue CHECK ((mode = 'ONLINE' AND venue_id IS NULL) OR (mode <> 'ONLINE' AND venue_id IS NOT NULL))
);
CREATE INDEX cohort_soonest ON cohort (first_day, id);
CREATE INDEX cohort_by_course ON cohort (course_code, first_day, id);
CREATE INDEX cohort_by_venue ON cohort (venue_id, first_day);
CREATE INDEX cohort_by_authority ON cohort (authority_id, first_day);

-- Local day and times, Europe/London: what people agreed for a day to come stays, whatever happens to clocks and zones.
CREATE SEQUENCE session_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE session (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  cohort_id BIGINT NOT NULL,
  ordinal SMALLINT NOT NULL,
  day DATE NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  mode VARCHAR(10) NOT NULL,
  venue_id BIGINT,
  trainer_id BIGINT,
  CONSTRAINT session_cohort FOREIGN KEY (cohort_id, authority_id) REFERENCES cohort (id, authority_id),
  CONSTRAINT session_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
  CONSTRAINT session_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id),
  CONSTRAINT session_id_authority UNIQUE (id, authority_id),
  CONSTRAINT session_ordinal UNIQUE (cohort_id, ordinal),
  CONSTRAINT session_order CHECK (ordinal > 0),
  CONSTRAINT session_hours CHECK (ends > starts),
  CONSTRAINT session_place CHECK ((mode = 'IN_PERSON' AND venue_id IS NOT NULL) OR (mode = 'ONLINE' AND venue_id IS NULL))
);
CREATE INDEX session_by_venue ON session (venue_id, day);
CREATE INDEX session_by_trainer ON session (trainer_id, day);
