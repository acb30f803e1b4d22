-- The districts both councils cover, and those around them. A district without a council here is a neighbour's.
-- The council is the one by default: which council a setting belongs to stands on the setting, because areas will be redrawn.
CREATE TABLE district (
  code VARCHAR(9) NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  authority_id VARCHAR(12),
  CONSTRAINT district_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
);

-- The first half of a postcode and roughly where its middle is: enough for "about 10 miles", until a postcode file is imported.
CREATE TABLE outward_code (
  code VARCHAR(4) NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  latitude NUMERIC(8, 5) NOT NULL,
  longitude NUMERIC(8, 5) NOT NULL,
  district_code VARCHAR(9) NOT NULL,
  approximate BOOLEAN DEFAULT TRUE NOT NULL,
  CONSTRAINT outward_code_district FOREIGN KEY (district_code) REFERENCES district (code),
  CONSTRAINT outward_code_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
);
