-- A price told to somebody, frozen with its lines and the day until which cancelling is free. The council is the one that
-- delivers. Nothing here is ever changed.
CREATE SEQUENCE quote_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE quote (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  cohort_id BIGINT NOT NULL,
  home_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  version_number VARCHAR(12) NOT NULL,
  full_pence BIGINT NOT NULL,
  total_pence BIGINT NOT NULL,
  first_day DATE NOT NULL,
  free_until DATE,
  made_at TIMESTAMP NOT NULL,
  valid_until TIMESTAMP NOT NULL,
  CONSTRAINT quote_cohort FOREIGN KEY (cohort_id, authority_id) REFERENCES cohort (id, authority_id),
  CONSTRAINT quote_provider FOREIGN KEY (provider_id, home_id) REFERENCES provider (id, authority_id),
  CONSTRAINT quote_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT quote_tariff FOREIGN KEY (version_number) REFERENCES tariff (version_number),
  CONSTRAINT quote_id_authority UNIQUE (id, authority_id),
  CONSTRAINT quote_amounts CHECK (total_pence >= 0 AND total_pence <= full_pence),
  CONSTRAINT quote_time CHECK (valid_until > made_at)
);
CREATE INDEX quote_by_account ON quote (account_id, made_at);

CREATE TABLE quote_attendee (
  quote_id BIGINT NOT NULL,
  authority_id VARCHAR(12) NOT NULL,
  list_order SMALLINT NOT NULL,
  person_id BIGINT NOT NULL,
  payer_class VARCHAR(28) NOT NULL,
  full_pence BIGINT NOT NULL,
  payer_pence BIGINT NOT NULL,
  PRIMARY KEY (quote_id, list_order),
  CONSTRAINT quote_attendee_quote FOREIGN KEY (quote_id, authority_id) REFERENCES quote (id, authority_id),
  CONSTRAINT quote_attendee_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT quote_attendee_once UNIQUE (quote_id, person_id)
);

-- One line for each attendee and each who pays something for her: the payer herself, a council, or a fund and its holder.
CREATE TABLE quote_line (
  quote_id BIGINT NOT NULL,
  authority_id VARCHAR(12) NOT NULL,
  list_order SMALLINT NOT NULL,
  person_id BIGINT NOT NULL,
  paid_by VARCHAR(8) NOT NULL,
  funder_id VARCHAR(12),
  fund_code VARCHAR(12),
  pence BIGINT NOT NULL,
  line_text VARCHAR(120) NOT NULL,
  reason VARCHAR(240) NOT NULL,
  PRIMARY KEY (quote_id, list_order),
  CONSTRAINT quote_line_quote FOREIGN KEY (quote_id, authority_id) REFERENCES quote (id, authority_id),
  CONSTRAINT quote_line_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT quote_line_funder FOREIGN KEY (funder_id) REFERENCES authority (id),
  CONSTRAINT quote_line_fund FOREIGN KEY (fund_code, funder_id) REFERENCES fund (code, authority_id),
  CONSTRAINT quote_line_amount CHECK (pence >= 0),
  CONSTRAINT quote_line_paid_by CHECK
    ((paid_by = 'PAYER' AND funder_id IS NULL AND fund_code IS NULL)
     OR (paid_by = 'COUNCIL' AND funder_id IS NOT NULL AND fund_code IS NULL)
     OR (paid_by = 'FUND' AND funder_id IS NOT NULL AND fund_code IS NOT NULL))
);
