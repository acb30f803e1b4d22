-- What a fund is for: paying part of prices, as price lists say, or the fees of places that were cancelled because a setting's
-- cover collapsed. No price ever draws on the second kind.
ALTER TABLE fund ADD COLUMN purpose VARCHAR(8) DEFAULT 'PRICES' NOT NULL;
ALTER TABLE fund ADD CONSTRAINT fund_purpose CHECK (purpose IN ('PRICES', 'WAIVERS'));

-- A fee for cancelling that a council's fund paid, because the check made in the same commit found too few adults. The slip is
-- the proof. Written once.
CREATE SEQUENCE cover_waiver_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE cover_waiver (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  booking_id BIGINT NOT NULL,
  fund_code VARCHAR(12) NOT NULL,
  amount_pence BIGINT NOT NULL,
  slip_number VARCHAR(24) NOT NULL,
  waived_at TIMESTAMP NOT NULL,
  waived_for BIGINT NOT NULL,
  CONSTRAINT cover_waiver_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT cover_waiver_booking FOREIGN KEY (booking_id) REFERENCES booking (id),
  CONSTRAINT cover_waiver_fund FOREIGN KEY (fund_code, authority_id) REFERENCES fund (code, authority_id),
  CONSTRAINT cover_waiver_slip FOREIGN KEY (slip_number) REFERENCES cover_slip (number_text),
  CONSTRAINT cover_waiver_account FOREIGN KEY (waived_for) REFERENCES account (id),
  CONSTRAINT cover_waiver_once UNIQUE (booking_id),
  CONSTRAINT cover_waiver_amount CHECK (amount_pence > 0)
);
CREATE INDEX cover_waiver_of_authority ON cover_waiver (authority_id, waived_at);
