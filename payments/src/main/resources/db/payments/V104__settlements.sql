-- What one council owes the other for a quarter, line by line. A line is cut from journals by their numbers, so that one
-- posted meanwhile is in exactly one statement; a statement is never edited, what comes later stands in a later one.
CREATE SEQUENCE settlement_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE settlement (
  id BIGINT NOT NULL PRIMARY KEY,
  period CHAR(7) NOT NULL,
  -- in the order of their codes
  one_book VARCHAR(12) NOT NULL,
  other_book VARCHAR(12) NOT NULL,
  state VARCHAR(16) NOT NULL,
  -- the latest journal of each when the statement was cut
  one_cut BIGINT NOT NULL,
  other_cut BIGINT NOT NULL,
  proposed_at TIMESTAMP NOT NULL,
  proposed_by VARCHAR(60) NOT NULL,
  one_agreed_by VARCHAR(60),
  other_agreed_by VARCHAR(60),
  settled_by VARCHAR(60),
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT settlement_once UNIQUE (period, one_book, other_book),
  CONSTRAINT settlement_one FOREIGN KEY (one_book) REFERENCES book (code),
  CONSTRAINT settlement_other FOREIGN KEY (other_book) REFERENCES book (code),
  CONSTRAINT settlement_books CHECK (one_book < other_book),
  CONSTRAINT settlement_state CHECK (state IN ('PROPOSED', 'AGREED_BY_ONE', 'AGREED', 'SETTLED')),
  CONSTRAINT settlement_agreed CHECK (state IN ('PROPOSED', 'AGREED_BY_ONE')
    OR (one_agreed_by IS NOT NULL AND other_agreed_by IS NOT NULL AND one_agreed_by <> other_agreed_by))
);

CREATE SEQUENCE settlement_line_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE settlement_line (
  id BIGINT NOT NULL PRIMARY KEY,
  settlement_id BIGINT NOT NULL,
  ordinal INTEGER NOT NULL,
  reference VARCHAR(40) NOT NULL,
  description VARCHAR(200) NOT NULL,
  payee VARCHAR(12) NOT NULL,
  payer VARCHAR(12) NOT NULL,
  share VARCHAR(60) NOT NULL,
  -- below zero where something settled earlier goes back
  amount BIGINT NOT NULL,
  -- the line of an earlier statement that it adjusts
  adjusts BIGINT,
  disputed_by VARCHAR(60),
  dispute_reason VARCHAR(400),
  CONSTRAINT settlement_line_settlement FOREIGN KEY (settlement_id) REFERENCES settlement (id),
  CONSTRAINT settlement_line_adjusts FOREIGN KEY (adjusts) REFERENCES settlement_line (id),
  CONSTRAINT settlement_line_once UNIQUE (settlement_id, reference, payee, payer, share),
  CONSTRAINT settlement_line_dispute CHECK ((disputed_by IS NULL AND dispute_reason IS NULL) OR (disputed_by IS NOT NULL AND dispute_reason IS NOT NULL))
);

CREATE SEQUENCE settled_fact_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE settled_fact (
  id BIGINT NOT NULL PRIMARY KEY,
  line_id BIGINT NOT NULL,
  fact_id BIGINT NOT NULL,
  payer VARCHAR(12) NOT NULL,
  share VARCHAR(60) NOT NULL,
  -- 1, or nothing once its line is disputed: then a later statement takes it
  live INTEGER,
  CONSTRAINT settled_fact_line FOREIGN KEY (line_id) REFERENCES settlement_line (id),
  CONSTRAINT settled_fact_fact FOREIGN KEY (fact_id) REFERENCES fact (id),
  CONSTRAINT settled_fact_once UNIQUE (fact_id, payer, share, live)
);
