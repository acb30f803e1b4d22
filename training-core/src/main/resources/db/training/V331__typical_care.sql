-- When a lone childminder usually minds children, and how long her way to a course usually is, as each council takes it when
-- it counts the dates she could come to: from the first to the last weekday (Monday is 1), from a day on.
CREATE TABLE typical_care (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  first_day DATE NOT NULL,
  first_weekday INTEGER NOT NULL,
  last_weekday INTEGER NOT NULL,
  starts TIME NOT NULL,
  ends TIME NOT NULL,
  travel_minutes INTEGER NOT NULL,
  CONSTRAINT typical_care_once UNIQUE (authority_id, first_day),
  CONSTRAINT typical_care_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT typical_care_weekdays CHECK (first_weekday >= 1 AND last_weekday <= 7 AND first_weekday <= last_weekday),
  CONSTRAINT typical_care_hours CHECK (starts < ends),
  CONSTRAINT typical_care_travel CHECK (travel_minutes >= 0 AND travel_minutes <= 240)
);

INSERT INTO typical_care (id, authority_id, first_day, first_weekday, last_weekday, starts, ends, travel_minutes)
VALUES (1, 'PCC', '2020-01-01', 1, 5, '08:00:00', '18:00:00', 30);
INSERT INTO typical_care (id, authority_id, first_day, first_weekday, last_weekday, starts, ends, travel_minutes)
VALUES (2, 'CCC', '2020-01-01', 1, 5, '08:00:00', '18:00:00', 30);
