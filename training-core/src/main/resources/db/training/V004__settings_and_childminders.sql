-- Settings and childminders. A childminder's row has a postcode and no street: her home address is never public.
CREATE SEQUENCE provider_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE provider (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  payer_class VARCHAR(28) NOT NULL,
  name VARCHAR(120) NOT NULL,
  urn VARCHAR(16),
  postcode VARCHAR(8) NOT NULL,
  district_code VARCHAR(9) NOT NULL,
  latitude NUMERIC(8, 5) NOT NULL,
  longitude NUMERIC(8, 5) NOT NULL,
  position_approximate BOOLEAN NOT NULL,
  opens TIME NOT NULL,
  closes TIME NOT NULL,
  term_time_only BOOLEAN NOT NULL,
  mixed_ages VARCHAR(8) NOT NULL,
  min_adults SMALLINT NOT NULL,
  min_adults_reason VARCHAR(400),
  registered_on DATE,
  closed_on DATE,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT provider_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT provider_district FOREIGN KEY (district_code) REFERENCES district (code),
  CONSTRAINT provider_id_authority UNIQUE (id, authority_id),
  CONSTRAINT provider_urn UNIQUE (urn),
  CONSTRAINT provider_kind CHECK (kind IN
    ('GROUP', 'MAINTAINED_NURSERY', 'INDEPENDENT_SCHOOL', 'RECEPTION', 'WRAPAROUND', 'CHILDMINDER')),
  CONSTRAINT provider_payer_class CHECK (payer_class IN
    ('MAINTAINED_NURSERY_SCHOOL', 'MAINTAINED_SCHOOL_CLASS', 'ACADEMY', 'PVI_GROUP', 'SESSIONAL_OR_COMMITTEE_RUN',
     'CHILDMINDER', 'CHILDMINDER_ASSISTANT', 'AGENCY_CHILDMINDER', 'OUT_OF_SCHOOL_CLUB', 'CHILDRENS_CENTRE',
     'HEALTH', 'STUDENT', 'INDIVIDUAL', 'OTHER_COUNCIL')),
  CONSTRAINT provider_mixed_ages CHECK (mixed_ages IN ('GROUPED', 'POOLED', 'BANDED', 'YOUNGEST')),
  CONSTRAINT provider_hours CHECK (closes > opens),
  CONSTRAINT provider_min_adults CHECK (min_adults BETWEEN 1 AND 20),
  CONSTRAINT provider_days CHECK (closed_on IS NULL OR registered_on IS NULL OR closed_on >= registered_on)
);
CREATE INDEX provider_by_authority ON provider (authority_id, name);

-- In which districts the children live with whom the provider works: funds for a district ask this, not where the provider stands.
CREATE TABLE provider_district (
  provider_id BIGINT NOT NULL,
  authority_id VARCHAR(12) NOT NULL,
  district_code VARCHAR(9) NOT NULL,
  PRIMARY KEY (provider_id, district_code),
  CONSTRAINT provider_district_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT provider_district_district FOREIGN KEY (district_code) REFERENCES district (code)
);

-- A person belongs to no council: she may work in both, and takes her training record along when she moves.
CREATE SEQUENCE person_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  given_name VARCHAR(80) NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  born DATE,
  email VARCHAR(254),
  version BIGINT DEFAULT 0 NOT NULL
);
CREATE INDEX person_by_name ON person (family_name, given_name);
CREATE INDEX person_by_email ON person (email);

-- Who works where, from the first to the last day, both included. The council is the setting's.
CREATE SEQUENCE employment_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE employment (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  person_id BIGINT NOT NULL,
  provider_id BIGINT NOT NULL,
  job_title VARCHAR(80) NOT NULL,
  role VARCHAR(16) NOT NULL,
  started DATE NOT NULL,
  ended DATE,
  manager BOOLEAN DEFAULT FALSE NOT NULL,
  deputy BOOLEAN DEFAULT FALSE NOT NULL,
  safeguarding_lead BOOLEAN DEFAULT FALSE NOT NULL,
  contract_minutes INTEGER NOT NULL,
  studying_level SMALLINT,
  long_term_placement BOOLEAN DEFAULT FALSE NOT NULL,
  school_teacher BOOLEAN DEFAULT FALSE NOT NULL,
  baby_experienced BOOLEAN DEFAULT FALSE NOT NULL,
  competent BOOLEAN DEFAULT TRUE NOT NULL,
  checked BOOLEAN DEFAULT TRUE NOT NULL,
  sole_charge_agreed BOOLEAN DEFAULT FALSE NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT employment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT employment_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT employment_id_authority UNIQUE (id, authority_id),
  CONSTRAINT employment_once UNIQUE (person_id, provider_id, started),
  CONSTRAINT employment_role CHECK (role IN
    ('STAFF', 'APPRENTICE', 'STUDENT', 'VOLUNTEER', 'CHILDMINDER', 'CO_CHILDMINDER', 'ASSISTANT', 'COVER')),
  CONSTRAINT employment_days CHECK (ended IS NULL OR ended >= started),
  CONSTRAINT employment_contract CHECK (contract_minutes BETWEEN 0 AND 10080),
  CONSTRAINT employment_studying CHECK (studying_level IS NULL OR studying_level BETWEEN 2 AND 7)
);
CREATE INDEX employment_by_provider ON employment (provider_id, ended);

CREATE SEQUENCE qualification_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE qualification (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL,
  level SMALLINT NOT NULL,
  title VARCHAR(120) NOT NULL,
  begun DATE,
  awarded DATE NOT NULL,
  english2 BOOLEAN DEFAULT FALSE NOT NULL,
  level6_approved BOOLEAN DEFAULT FALSE NOT NULL,
  route VARCHAR(10) DEFAULT 'FULL' NOT NULL,
  CONSTRAINT qualification_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT qualification_level CHECK (level BETWEEN 2 AND 8),
  CONSTRAINT qualification_level6 CHECK (level6_approved = FALSE OR level >= 6),
  CONSTRAINT qualification_days CHECK (begun IS NULL OR begun <= awarded),
  CONSTRAINT qualification_route CHECK (route IN ('FULL', 'EXPERIENCE'))
);
CREATE INDEX qualification_by_person ON qualification (person_id);

-- What a person has proved. The last valid day counts; without one it does not run out.
CREATE SEQUENCE certificate_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE certificate (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL,
  requirement_code VARCHAR(16) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  issued DATE NOT NULL,
  valid_to DATE,
  source VARCHAR(120) NOT NULL,
  CONSTRAINT certificate_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT certificate_requirement FOREIGN KEY (requirement_code) REFERENCES requirement (code),
  -- issued by a council after a course here; the paper seen by a manager or officer; only stated by the person
  CONSTRAINT certificate_kind CHECK (kind IN ('ISSUED_HERE', 'SEEN', 'STATED')),
  CONSTRAINT certificate_days CHECK (valid_to IS NULL OR valid_to >= issued)
);
CREATE INDEX certificate_by_person ON certificate (person_id, requirement_code, valid_to);
CREATE INDEX certificate_by_end ON certificate (valid_to);
