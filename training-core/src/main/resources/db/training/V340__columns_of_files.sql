-- What the headings of the last file of each kind meant that a setting took over, so that nobody has to say it again. Headings
-- only: nothing from below them is kept.
CREATE SEQUENCE sheet_column_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE sheet_column (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  field VARCHAR(16) NOT NULL,
  heading VARCHAR(120) NOT NULL,
  CONSTRAINT sheet_column_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT sheet_column_once UNIQUE (provider_id, kind, field)
);
