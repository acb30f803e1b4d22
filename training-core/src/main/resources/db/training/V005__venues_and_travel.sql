-- Where courses are held. A venue belongs to no council: either council may hold a course in it.
CREATE SEQUENCE venue_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE venue (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(16) NOT NULL,
  name VARCHAR(120) NOT NULL,
  address VARCHAR(240) NOT NULL,
  town VARCHAR(60) NOT NULL,
  postcode VARCHAR(8) NOT NULL,
  district_code VARCHAR(9) NOT NULL,
  latitude NUMERIC(8, 5) NOT NULL,
  longitude NUMERIC(8, 5) NOT NULL,
  position_approximate BOOLEAN NOT NULL,
  capacity SMALLINT NOT NULL,
  step_free BOOLEAN NOT NULL,
  parking VARCHAR(200),
  -- only what someone entered: there is no timetable behind it
  bus_note VARCHAR(400),
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT venue_district FOREIGN KEY (district_code) REFERENCES district (code),
  CONSTRAINT venue_kind CHECK (kind IN ('LIBRARY', 'CHILDRENS_CENTRE', 'COMMUNITY', 'SCHOOL', 'COUNCIL')),
  CONSTRAINT venue_capacity CHECK (capacity > 0),
  CONSTRAINT venue_name UNIQUE (name, postcode)
);
CREATE INDEX venue_by_position ON venue (latitude, longitude);

-- Minutes by car as someone who drives it knows them: from one setting, or from a whole outward code.
CREATE SEQUENCE travel_correction_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE travel_correction (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  outward_code VARCHAR(4),
  provider_id BIGINT,
  venue_id BIGINT NOT NULL,
  minutes_by_car SMALLINT NOT NULL,
  entered_by BIGINT NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT travel_correction_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT travel_correction_outward FOREIGN KEY (outward_code) REFERENCES outward_code (code),
  CONSTRAINT travel_correction_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT travel_correction_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
  CONSTRAINT travel_correction_by FOREIGN KEY (entered_by) REFERENCES person (id),
  CONSTRAINT travel_correction_one_origin CHECK ((outward_code IS NULL AND provider_id IS NOT NULL)
    OR (outward_code IS NOT NULL AND provider_id IS NULL)),
  CONSTRAINT travel_correction_minutes CHECK (minutes_by_car BETWEEN 0 AND 600),
  CONSTRAINT travel_correction_from_outward UNIQUE (outward_code, venue_id),
  CONSTRAINT travel_correction_from_provider UNIQUE (provider_id, venue_id)
);
