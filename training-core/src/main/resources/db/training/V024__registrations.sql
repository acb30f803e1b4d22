-- Somebody's wish to be known here: sent, then confirmed by mail; a childminder nobody knows is let in at once, all others by their council.
CREATE SEQUENCE registration_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE registration (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  given_name VARCHAR(80) NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  email VARCHAR(254) NOT NULL,
  setting_name VARCHAR(120) NOT NULL,
  urn VARCHAR(16),
  postcode VARCHAR(8) NOT NULL,
  district_code VARCHAR(9) NOT NULL,
  digest CHAR(64) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  state VARCHAR(10) NOT NULL,
  account_id BIGINT,
  decided_by BIGINT,
  decided_at TIMESTAMP,
  reason VARCHAR(400),
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT registration_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT registration_district FOREIGN KEY (district_code) REFERENCES district (code),
  CONSTRAINT registration_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT registration_decided_by FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT registration_id_authority UNIQUE (id, authority_id),
  CONSTRAINT registration_digest UNIQUE (digest),
  CONSTRAINT registration_kind CHECK (kind IN
    ('GROUP', 'MAINTAINED_NURSERY', 'INDEPENDENT_SCHOOL', 'RECEPTION', 'WRAPAROUND', 'CHILDMINDER')),
  CONSTRAINT registration_state CHECK (state IN ('SENT', 'ASKED', 'LET_IN', 'DECLINED')),
  CONSTRAINT registration_let_in CHECK (state <> 'LET_IN' OR account_id IS NOT NULL),
  CONSTRAINT registration_declined CHECK (state <> 'DECLINED' OR (decided_by IS NOT NULL AND reason IS NOT NULL))
);
CREATE INDEX registration_asked ON registration (authority_id, state);
CREATE INDEX registration_by_end ON registration (ends_at);
