-- How VAT sees a setting that may be one body with its council: a maintained school, a children's centre. Somebody of finance says
-- so, from a day on; nothing is concluded from the kind of setting. What was said is kept, and a later day says otherwise.
CREATE TABLE vat_standing (
  provider_id BIGINT NOT NULL,
  authority_id VARCHAR(12) NOT NULL,
  first_day DATE NOT NULL,
  one_body BOOLEAN NOT NULL,
  PRIMARY KEY (provider_id, first_day),
  CONSTRAINT vat_standing_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id)
);
