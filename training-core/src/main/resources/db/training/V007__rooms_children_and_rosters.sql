-- Rooms, the children booked into them and the staff on duty, as weekly patterns. Monday is 1, Sunday is 7.
-- A pattern holds from its first to its last day, both included; without a last day it goes on.
CREATE SEQUENCE room_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE room (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  list_order SMALLINT NOT NULL,
  capacity SMALLINT NOT NULL,
  from_months SMALLINT NOT NULL,
  to_months SMALLINT NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT room_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT room_id_authority UNIQUE (id, authority_id),
  CONSTRAINT room_name UNIQUE (provider_id, name),
  CONSTRAINT room_capacity CHECK (capacity > 0),
  CONSTRAINT room_ages CHECK (from_months >= 0 AND to_months >= from_months)
);

-- Dates of birth and counts, never names: the rules ask for ages, not for identities.
CREATE SEQUENCE booked_children_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE booked_children (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  room_id BIGINT NOT NULL,
  weekday SMALLINT NOT NULL,
  born DATE NOT NULL,
  head_count SMALLINT NOT NULL,
  arrives TIME NOT NULL,
  leaves TIME NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE,
  CONSTRAINT booked_children_room FOREIGN KEY (room_id, authority_id) REFERENCES room (id, authority_id),
  CONSTRAINT booked_children_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT booked_children_count CHECK (head_count > 0),
  CONSTRAINT booked_children_hours CHECK (leaves > arrives),
  CONSTRAINT booked_children_days CHECK (last_day IS NULL OR last_day >= first_day)
);
CREATE INDEX booked_children_by_room ON booked_children (room_id, weekday);

-- Without a room the person is a float, who may stand in any one room at a time.
CREATE SEQUENCE shift_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE shift (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  employment_id BIGINT NOT NULL,
  room_id BIGINT,
  weekday SMALLINT NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  break_minutes SMALLINT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE,
  CONSTRAINT shift_employment FOREIGN KEY (employment_id, authority_id) REFERENCES employment (id, authority_id),
  CONSTRAINT shift_room FOREIGN KEY (room_id, authority_id) REFERENCES room (id, authority_id),
  CONSTRAINT shift_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT shift_hours CHECK (ends > starts),
  CONSTRAINT shift_break CHECK (break_minutes BETWEEN 0 AND 240),
  CONSTRAINT shift_days CHECK (last_day IS NULL OR last_day >= first_day)
);
CREATE INDEX shift_by_employment ON shift (employment_id, weekday);
CREATE INDEX shift_by_room ON shift (room_id, weekday);
