-- The staff bank of a council: people who work at no setting and cover for others. Nobody is in it without recorded checks
-- and references. Her qualification and certificates are in her records; her area is as near as anyone needs to know.
CREATE SEQUENCE bank_worker_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE bank_worker (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  person_id BIGINT NOT NULL,
  outward_code VARCHAR(4) NOT NULL,
  checked_on DATE NOT NULL,
  references_on DATE NOT NULL,
  entered_by BIGINT NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  left_on DATE,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT bank_worker_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT bank_worker_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT bank_worker_area FOREIGN KEY (outward_code) REFERENCES outward_code (code),
  CONSTRAINT bank_worker_account FOREIGN KEY (entered_by) REFERENCES account (id),
  CONSTRAINT bank_worker_id_authority UNIQUE (id, authority_id),
  CONSTRAINT bank_worker_once UNIQUE (authority_id, person_id)
);

-- Hours that somebody could cover: of a setting's own worker, or of one in a staff bank. A lent worker is away from her own
-- setting for all of them: the way there and back lies within. The council is the lender's.
CREATE SEQUENCE cover_offer_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE cover_offer (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT,
  bank_worker_id BIGINT,
  person_id BIGINT NOT NULL,
  day DATE NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  hour_pence BIGINT NOT NULL,
  state VARCHAR(9) NOT NULL,
  offered_by BIGINT NOT NULL,
  offered_at TIMESTAMP NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT cover_offer_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT cover_offer_worker FOREIGN KEY (bank_worker_id, authority_id) REFERENCES bank_worker (id, authority_id),
  CONSTRAINT cover_offer_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT cover_offer_account FOREIGN KEY (offered_by) REFERENCES account (id),
  CONSTRAINT cover_offer_one_lender CHECK
    ((provider_id IS NULL AND bank_worker_id IS NOT NULL) OR (provider_id IS NOT NULL AND bank_worker_id IS NULL)),
  CONSTRAINT cover_offer_hours CHECK (ends > starts),
  CONSTRAINT cover_offer_price CHECK (hour_pence BETWEEN 0 AND 20000),
  CONSTRAINT cover_offer_state CHECK (state IN ('OPEN', 'TAKEN', 'WITHDRAWN'))
);
CREATE INDEX cover_offer_by_day ON cover_offer (day, state);
CREATE INDEX cover_offer_by_provider ON cover_offer (provider_id, day);
CREATE INDEX cover_offer_by_person ON cover_offer (person_id, day);

-- One setting asks for such hours, because of people who would be at a course date meanwhile. The council is that of who asks.
-- Never deleted; the mark says that it is agreed, and an offer has one of these at most.
CREATE SEQUENCE cover_request_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE cover_request (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  offer_id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  day DATE NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  cost_pence BIGINT NOT NULL,
  fund_code VARCHAR(12),
  fund_pence BIGINT DEFAULT 0 NOT NULL,
  state VARCHAR(10) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  lapses_at TIMESTAMP NOT NULL,
  agreed SMALLINT,
  ended_by BIGINT,
  ended_at TIMESTAMP,
  ended_because VARCHAR(400),
  taken_back BOOLEAN DEFAULT FALSE NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT cover_request_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT cover_request_offer FOREIGN KEY (offer_id) REFERENCES cover_offer (id),
  CONSTRAINT cover_request_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id),
  CONSTRAINT cover_request_fund FOREIGN KEY (fund_code) REFERENCES fund (code),
  CONSTRAINT cover_request_asker FOREIGN KEY (asked_by) REFERENCES account (id),
  CONSTRAINT cover_request_ender FOREIGN KEY (ended_by) REFERENCES account (id),
  CONSTRAINT cover_request_id_authority UNIQUE (id, authority_id),
  CONSTRAINT cover_request_agreed_once UNIQUE (offer_id, agreed),
  CONSTRAINT cover_request_hours CHECK (ends > starts),
  CONSTRAINT cover_request_cost CHECK (cost_pence >= 0 AND fund_pence >= 0 AND fund_pence <= cost_pence
    AND ((fund_code IS NULL AND fund_pence = 0) OR (fund_code IS NOT NULL AND fund_pence > 0))),
  CONSTRAINT cover_request_state CHECK (state IN ('ASKED', 'AGREED', 'DECLINED', 'LAPSED', 'GONE', 'CALLED_OFF')),
  CONSTRAINT cover_request_mark CHECK
    ((state = 'AGREED' AND agreed IS NOT NULL AND agreed = 1) OR (state <> 'AGREED' AND agreed IS NULL)),
  CONSTRAINT cover_request_reason CHECK (state <> 'CALLED_OFF' OR ended_because IS NOT NULL)
);
CREATE INDEX cover_request_by_provider ON cover_request (provider_id, day);
CREATE INDEX cover_request_by_lapse ON cover_request (state, lapses_at);

-- Those who would be at the course date.
CREATE TABLE cover_request_goer (
  request_id BIGINT NOT NULL,
  authority_id VARCHAR(12) NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (request_id, person_id),
  CONSTRAINT cover_request_goer_request FOREIGN KEY (request_id, authority_id) REFERENCES cover_request (id, authority_id),
  CONSTRAINT cover_request_goer_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What a fund pays for beside places on courses.
CREATE TABLE fund_component (
  fund_code VARCHAR(12) NOT NULL,
  component VARCHAR(8) NOT NULL,
  PRIMARY KEY (fund_code, component),
  CONSTRAINT fund_component_fund FOREIGN KEY (fund_code) REFERENCES fund (code),
  CONSTRAINT fund_component_component CHECK (component IN ('COVER'))
);
