-- What was sold, for how much, and who bears it. The books say what happened with the money; a charge says what is agreed,
-- so that every posting about it can be made anew from its row.
CREATE SEQUENCE charge_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE charge (
  id BIGINT NOT NULL PRIMARY KEY,
  reference VARCHAR(40) NOT NULL,
  book VARCHAR(12) NOT NULL,
  home VARCHAR(12) NOT NULL,
  party VARCHAR(60) NOT NULL,
  way VARCHAR(8) NOT NULL,
  state VARCHAR(10) NOT NULL,
  full_price BIGINT NOT NULL,
  payer_pays BIGINT NOT NULL,
  -- of the payer's part, so far
  given_back BIGINT NOT NULL,
  -- of what is kept, so far: what has been delivered, or was forfeited
  earned BIGINT NOT NULL,
  -- the card payment that paid it
  paid_by VARCHAR(40),
  purchase_order VARCHAR(60),
  tariff VARCHAR(80) NOT NULL,
  description VARCHAR(200) NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  ended_because VARCHAR(200),
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT charge_reference UNIQUE (reference),
  CONSTRAINT charge_book FOREIGN KEY (book) REFERENCES book (code),
  CONSTRAINT charge_way CHECK (way IN ('CARD', 'INVOICE', 'NONE')),
  CONSTRAINT charge_state CHECK (state IN ('OPEN', 'CONFIRMED', 'CANCELLED', 'ABANDONED')),
  CONSTRAINT charge_amounts CHECK (full_price >= payer_pays AND payer_pays >= 0 AND given_back BETWEEN 0 AND payer_pays
    AND earned BETWEEN 0 AND full_price)
);

CREATE SEQUENCE charge_share_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE charge_share (
  id BIGINT NOT NULL PRIMARY KEY,
  charge_id BIGINT NOT NULL,
  -- in the order in which they were agreed
  ordinal SMALLINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  code VARCHAR(16) NOT NULL,
  book VARCHAR(12) NOT NULL,
  amount BIGINT NOT NULL,
  given_back BIGINT NOT NULL,
  CONSTRAINT charge_share_charge FOREIGN KEY (charge_id) REFERENCES charge (id),
  CONSTRAINT charge_share_book FOREIGN KEY (book) REFERENCES book (code),
  CONSTRAINT charge_share_once UNIQUE (charge_id, kind, code),
  CONSTRAINT charge_share_kind CHECK (kind IN ('AUTHORITY', 'FUND')),
  CONSTRAINT charge_share_amounts CHECK (amount > 0 AND given_back BETWEEN 0 AND amount)
);

CREATE SEQUENCE charge_delivery_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE charge_delivery (
  id BIGINT NOT NULL PRIMARY KEY,
  charge_id BIGINT NOT NULL,
  ordinal SMALLINT NOT NULL,
  day DATE NOT NULL,
  weight INTEGER NOT NULL,
  is_earned BOOLEAN NOT NULL,
  CONSTRAINT charge_delivery_charge FOREIGN KEY (charge_id) REFERENCES charge (id),
  CONSTRAINT charge_delivery_once UNIQUE (charge_id, ordinal),
  CONSTRAINT charge_delivery_weight CHECK (weight > 0)
);
CREATE INDEX charge_delivery_due ON charge_delivery (is_earned, day);
