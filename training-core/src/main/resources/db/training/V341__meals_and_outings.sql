-- When the children of a room eat, every week, and outings: so many children of a date of birth, out of a room, with some of the
-- staff. No names of children.
CREATE SEQUENCE room_meal_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE room_meal (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  room_id BIGINT NOT NULL,
  weekday SMALLINT NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  CONSTRAINT room_meal_room FOREIGN KEY (room_id, authority_id) REFERENCES room (id, authority_id),
  CONSTRAINT room_meal_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT room_meal_hours CHECK (ends > starts),
  CONSTRAINT room_meal_once UNIQUE (room_id, weekday, starts)
);

CREATE SEQUENCE outing_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE outing (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  place VARCHAR(60) NOT NULL,
  day DATE NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  CONSTRAINT outing_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT outing_id_authority UNIQUE (id, authority_id),
  CONSTRAINT outing_hours CHECK (ends > starts)
);
CREATE INDEX outing_of_provider ON outing (provider_id, day);

CREATE SEQUENCE outing_party_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE outing_party (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  outing_id BIGINT NOT NULL,
  room_id BIGINT NOT NULL,
  born DATE NOT NULL,
  head_count SMALLINT NOT NULL,
  CONSTRAINT outing_party_outing FOREIGN KEY (outing_id, authority_id) REFERENCES outing (id, authority_id),
  CONSTRAINT outing_party_room FOREIGN KEY (room_id, authority_id) REFERENCES room (id, authority_id),
  CONSTRAINT outing_party_count CHECK (head_count > 0),
  CONSTRAINT outing_party_once UNIQUE (outing_id, room_id, born)
);

CREATE SEQUENCE outing_adult_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE outing_adult (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  outing_id BIGINT NOT NULL,
  employment_id BIGINT NOT NULL,
  CONSTRAINT outing_adult_outing FOREIGN KEY (outing_id, authority_id) REFERENCES outing (id, authority_id),
  CONSTRAINT outing_adult_employment FOREIGN KEY (employment_id, authority_id) REFERENCES employment (id, authority_id),
  CONSTRAINT outing_adult_once UNIQUE (outing_id, employment_id)
);
