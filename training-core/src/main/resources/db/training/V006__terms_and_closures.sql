-- Half terms as each council publishes them, first and last day included.
CREATE SEQUENCE term_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE term (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  name VARCHAR(40) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  CONSTRAINT term_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT term_days CHECK (last_day >= first_day),
  CONSTRAINT term_once UNIQUE (authority_id, first_day)
);

-- Days on which one setting (or, without a setting, everything of the council) is shut, first and last day included.
CREATE SEQUENCE closure_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE closure (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT,
  kind VARCHAR(16) NOT NULL,
  name VARCHAR(80) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  CONSTRAINT closure_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT closure_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT closure_kind CHECK (kind IN ('BANK_HOLIDAY', 'INSET', 'HOLIDAY', 'OTHER')),
  CONSTRAINT closure_days CHECK (last_day >= first_day)
);
CREATE INDEX closure_by_provider ON closure (provider_id, first_day);
CREATE INDEX closure_by_authority ON closure (authority_id, first_day);
