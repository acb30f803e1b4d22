-- A room that is closed keeps its past: no children and no shifts from that day on.
ALTER TABLE room ADD COLUMN closed_on DATE;

-- A day on which a person's weekly pattern was set aside: what she works then, if anything, are shifts of that day alone.
-- Without this a later change of the pattern would fill a day off again.
CREATE SEQUENCE rota_exception_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE rota_exception (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  employment_id BIGINT NOT NULL,
  day DATE NOT NULL,
  CONSTRAINT rota_exception_employment FOREIGN KEY (employment_id, authority_id) REFERENCES employment (id, authority_id),
  CONSTRAINT rota_exception_once UNIQUE (employment_id, day)
);
