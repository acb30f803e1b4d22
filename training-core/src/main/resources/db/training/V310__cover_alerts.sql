-- Something has changed that a verdict about a setting may hang on: its rota, its children, a certificate, a place. Whoever
-- changes it writes a line here in the same commit; the line goes when the setting's places have been checked again.
CREATE SEQUENCE cover_change_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE cover_change (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  noted_at TIMESTAMP NOT NULL,
  CONSTRAINT cover_change_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id)
);
CREATE INDEX cover_change_of_provider ON cover_change (provider_id);

-- Birthdays and lapsing certificates change a verdict without anybody's doing: once a night every setting is checked. The one
-- row says for which night that was done last; whoever moves it on does it.
CREATE TABLE cover_night (
  id INTEGER NOT NULL PRIMARY KEY,
  night DATE NOT NULL
);
INSERT INTO cover_night (id, night) VALUES (1, '2000-01-01');

-- A place that was lawful when it was booked and is not any more. The place stays; those who book for the setting are told.
-- The council is the setting's. Never deleted: when it is lawful again, or over, the row says so and loses its mark.
CREATE SEQUENCE cover_alert_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE cover_alert (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  booking_id BIGINT NOT NULL,
  -- the worst day, what is said of it, and what would mend it, a line each
  day DATE NOT NULL,
  sentence VARCHAR(2000) NOT NULL,
  fixes VARCHAR(4000) NOT NULL,
  raised_at TIMESTAMP NOT NULL,
  taken_on_by BIGINT,
  taken_on_because VARCHAR(400),
  taken_on_at TIMESTAMP,
  ended_at TIMESTAMP,
  ended_because VARCHAR(8),
  live SMALLINT,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT cover_alert_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT cover_alert_booking FOREIGN KEY (booking_id) REFERENCES booking (id),
  CONSTRAINT cover_alert_account FOREIGN KEY (taken_on_by) REFERENCES account (id),
  CONSTRAINT cover_alert_once UNIQUE (booking_id, live),
  CONSTRAINT cover_alert_taken_on CHECK
    ((taken_on_by IS NULL AND taken_on_because IS NULL AND taken_on_at IS NULL)
     OR (taken_on_by IS NOT NULL AND taken_on_because IS NOT NULL AND taken_on_at IS NOT NULL)),
  CONSTRAINT cover_alert_ends CHECK
    ((live IS NULL AND ended_at IS NOT NULL AND ended_because IS NOT NULL AND ended_because IN ('LAWFUL', 'OVER'))
     OR (live IS NOT NULL AND live = 1 AND ended_at IS NULL AND ended_because IS NULL))
);
CREATE INDEX cover_alert_of_provider ON cover_alert (provider_id, live);
CREATE INDEX cover_alert_of_authority ON cover_alert (authority_id, live, day);
