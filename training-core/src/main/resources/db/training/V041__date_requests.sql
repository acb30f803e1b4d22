-- A date somebody wishes for where none is offered. The council is that of the district in which the place asked for lies.
-- The asker is a digest: it tells two askers apart after the address is gone. The address is kept only to answer once.
CREATE SEQUENCE date_request_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE date_request (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  course_code VARCHAR(16),
  words VARCHAR(100),
  outward_code VARCHAR(4) NOT NULL,
  daytime BOOLEAN NOT NULL,
  evening BOOLEAN NOT NULL,
  weekend BOOLEAN NOT NULL,
  note VARCHAR(400),
  account_id BIGINT,
  email VARCHAR(254),
  asker CHAR(64) NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  answered_at TIMESTAMP,
  answered_by BIGINT,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT date_request_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT date_request_id_authority UNIQUE (id, authority_id),
  CONSTRAINT date_request_course FOREIGN KEY (course_code) REFERENCES course (code),
  CONSTRAINT date_request_place FOREIGN KEY (outward_code) REFERENCES outward_code (code),
  CONSTRAINT date_request_account FOREIGN KEY (account_id) REFERENCES account (id),
  -- either council's date may be the answer
  CONSTRAINT date_request_answer FOREIGN KEY (answered_by) REFERENCES cohort (id),
  CONSTRAINT date_request_what CHECK ((course_code IS NULL AND words IS NOT NULL) OR (course_code IS NOT NULL AND words IS NULL)),
  CONSTRAINT date_request_when CHECK (daytime = TRUE OR evening = TRUE OR weekend = TRUE),
  CONSTRAINT date_request_one_contact CHECK (account_id IS NULL OR email IS NULL),
  CONSTRAINT date_request_answered CHECK ((answered_at IS NULL AND answered_by IS NULL)
    OR (answered_at IS NOT NULL AND answered_by IS NOT NULL AND email IS NULL))
);
CREATE INDEX date_request_waiting ON date_request (answered_at, asked_at);
CREATE INDEX date_request_by_course ON date_request (course_code, asked_at);
CREATE INDEX date_request_by_authority ON date_request (authority_id, asked_at);
CREATE INDEX date_request_by_asker ON date_request (asker);
