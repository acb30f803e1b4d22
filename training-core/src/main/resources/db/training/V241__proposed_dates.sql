-- A coordinator's search for dates of a course, what it proposed, and what became of that. searching_for repeats the council
-- while work is under way, so that there is one search at a time.
CREATE SEQUENCE date_search_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE date_search (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  account_id BIGINT NOT NULL,
  course_code VARCHAR(16) NOT NULL,
  sessions SMALLINT NOT NULL,
  weeks_between SMALLINT NOT NULL,
  minutes SMALLINT NOT NULL,
  places SMALLINT NOT NULL,
  online BOOLEAN NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  daytime BOOLEAN NOT NULL,
  evening BOOLEAN NOT NULL,
  weekend BOOLEAN NOT NULL,
  state VARCHAR(9) NOT NULL,
  searching_for VARCHAR(12),
  asked_at TIMESTAMP NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  tried INTEGER NOT NULL,
  candidates INTEGER NOT NULL,
  needed INTEGER NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT date_search_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT date_search_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT date_search_course FOREIGN KEY (course_code) REFERENCES course (code),
  CONSTRAINT date_search_id_authority UNIQUE (id, authority_id),
  CONSTRAINT date_search_one_at_a_time UNIQUE (searching_for),
  CONSTRAINT date_search_state CHECK ((state = 'SEARCHING' AND searching_for IS NOT NULL AND searching_for = authority_id)
    OR (state IN ('DONE', 'FAILED') AND searching_for IS NULL)),
  CONSTRAINT date_search_days CHECK (last_day >= first_day),
  CONSTRAINT date_search_when CHECK (daytime = TRUE OR evening = TRUE OR weekend = TRUE),
  CONSTRAINT date_search_shape CHECK (sessions > 0 AND weeks_between > 0 AND minutes > 0 AND places > 0),
  CONSTRAINT date_search_counts CHECK (tried >= 0 AND candidates >= tried AND needed >= 0)
);
CREATE INDEX date_search_by_authority ON date_search (authority_id, asked_at);

CREATE SEQUENCE date_proposal_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE date_proposal (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  date_search_id BIGINT NOT NULL,
  ordinal SMALLINT NOT NULL,
  venue_id BIGINT,
  trainer_id BIGINT NOT NULL,
  cohort_id BIGINT,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT date_proposal_search FOREIGN KEY (date_search_id, authority_id) REFERENCES date_search (id, authority_id),
  CONSTRAINT date_proposal_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
  CONSTRAINT date_proposal_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id),
  CONSTRAINT date_proposal_cohort FOREIGN KEY (cohort_id, authority_id) REFERENCES cohort (id, authority_id),
  CONSTRAINT date_proposal_id_authority UNIQUE (id, authority_id),
  CONSTRAINT date_proposal_order UNIQUE (date_search_id, ordinal)
);

CREATE SEQUENCE proposed_session_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE proposed_session (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  date_proposal_id BIGINT NOT NULL,
  ordinal SMALLINT NOT NULL,
  day DATE NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  CONSTRAINT proposed_session_proposal FOREIGN KEY (date_proposal_id, authority_id) REFERENCES date_proposal (id, authority_id),
  CONSTRAINT proposed_session_order UNIQUE (date_proposal_id, ordinal),
  CONSTRAINT proposed_session_hours CHECK (ends > starts)
);

-- Who could come, and who could not and why, as it was when the date was proposed.
CREATE SEQUENCE proposed_person_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE proposed_person (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  date_proposal_id BIGINT NOT NULL,
  ordinal SMALLINT NOT NULL,
  person_id BIGINT NOT NULL,
  provider_id BIGINT NOT NULL,
  due DATE,
  reason VARCHAR(600),
  CONSTRAINT proposed_person_proposal FOREIGN KEY (date_proposal_id, authority_id) REFERENCES date_proposal (id, authority_id),
  CONSTRAINT proposed_person_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT proposed_person_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT proposed_person_order UNIQUE (date_proposal_id, ordinal)
);
