-- Invoices, receipts and credit notes. A paper is written in the commit of what it tells of, has its number from then on, and is
-- never changed or removed: what was wrong is taken back by a credit note and written anew.

-- Who sells, from a first day on. A row is never changed either: a paper keeps the seller as it was on its day.
CREATE SEQUENCE seller_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE seller (
  id BIGINT NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL,
  first_day DATE NOT NULL,
  name VARCHAR(120) NOT NULL,
  -- lines of the address, town and postcode, each on a line of its own
  address VARCHAR(400) NOT NULL,
  town VARCHAR(60) NOT NULL,
  postcode VARCHAR(10) NOT NULL,
  vat_number VARCHAR(20) NOT NULL,
  email VARCHAR(120) NOT NULL,
  telephone VARCHAR(30) NOT NULL,
  account_name VARCHAR(120) NOT NULL,
  sort_code VARCHAR(10) NOT NULL,
  account_number VARCHAR(10) NOT NULL,
  days_to_pay SMALLINT NOT NULL,
  -- invented: every paper says so
  sample BOOLEAN NOT NULL,
  CONSTRAINT seller_book FOREIGN KEY (book) REFERENCES book (code),
  CONSTRAINT seller_once UNIQUE (book, first_day),
  CONSTRAINT seller_in_book UNIQUE (id, book),
  CONSTRAINT seller_days CHECK (days_to_pay BETWEEN 1 AND 90)
);

-- The last number given out of each series. Whoever writes a paper takes the next by one update and holds the row until the
-- commit, so a number that is rolled back is given again. A series begins anew with each financial year.
CREATE TABLE paper_series (
  book VARCHAR(12) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  financial_year INTEGER NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (book, kind),
  CONSTRAINT paper_series_book FOREIGN KEY (book) REFERENCES book (code),
  CONSTRAINT paper_series_kind CHECK (kind IN ('INVOICE', 'RECEIPT', 'INTERNAL', 'CREDIT_NOTE'))
);
INSERT INTO paper_series (book, kind, financial_year, last_number) SELECT code, 'INVOICE', 0, 0 FROM book;
INSERT INTO paper_series (book, kind, financial_year, last_number) SELECT code, 'RECEIPT', 0, 0 FROM book;
INSERT INTO paper_series (book, kind, financial_year, last_number) SELECT code, 'INTERNAL', 0, 0 FROM book;
INSERT INTO paper_series (book, kind, financial_year, last_number) SELECT code, 'CREDIT_NOTE', 0, 0 FROM book;

CREATE SEQUENCE paper_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE paper (
  id BIGINT NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  financial_year INTEGER NOT NULL,
  series_number BIGINT NOT NULL,
  -- as it is quoted, such as CCC-INV-2026-000123
  number_text VARCHAR(40) NOT NULL,
  -- of the charge
  reference VARCHAR(40) NOT NULL,
  party VARCHAR(60) NOT NULL,
  -- the paper that a credit note takes something back of
  credits BIGINT,
  seller_id BIGINT NOT NULL,
  buyer_name VARCHAR(120) NOT NULL,
  buyer_postcode VARCHAR(10) NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  issued_on DATE NOT NULL,
  due_on DATE,
  purchase_order VARCHAR(60),
  -- why it was taken back
  because VARCHAR(200),
  vat VARCHAR(10) NOT NULL,
  total BIGINT NOT NULL,
  CONSTRAINT paper_number UNIQUE (number_text),
  CONSTRAINT paper_in_series UNIQUE (book, kind, financial_year, series_number),
  CONSTRAINT paper_of_charge FOREIGN KEY (reference) REFERENCES charge (reference),
  CONSTRAINT paper_in_book UNIQUE (id, book),
  CONSTRAINT paper_credits FOREIGN KEY (credits, book) REFERENCES paper (id, book),
  CONSTRAINT paper_seller FOREIGN KEY (seller_id, book) REFERENCES seller (id, book),
  CONSTRAINT paper_kind CHECK (kind IN ('INVOICE', 'RECEIPT', 'INTERNAL', 'CREDIT_NOTE')),
  CONSTRAINT paper_credit_note CHECK ((kind = 'CREDIT_NOTE' AND credits IS NOT NULL AND because IS NOT NULL)
    OR (kind <> 'CREDIT_NOTE' AND credits IS NULL AND because IS NULL)),
  CONSTRAINT paper_due CHECK ((kind = 'INVOICE' AND due_on IS NOT NULL) OR (kind <> 'INVOICE' AND due_on IS NULL)),
  CONSTRAINT paper_vat CHECK (vat IN ('EXEMPT', 'NO_SUPPLY')),
  CONSTRAINT paper_internal CHECK (kind <> 'INTERNAL' OR vat = 'NO_SUPPLY'),
  CONSTRAINT paper_total CHECK (total > 0)
);
CREATE INDEX paper_by_reference ON paper (reference);
CREATE INDEX paper_by_book ON paper (book, issued_on);
CREATE INDEX paper_by_credits ON paper (credits);

CREATE SEQUENCE paper_line_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE paper_line (
  id BIGINT NOT NULL PRIMARY KEY,
  paper_id BIGINT NOT NULL,
  ordinal SMALLINT NOT NULL,
  line_text VARCHAR(300) NOT NULL,
  detail VARCHAR(600),
  -- whose share it is; nobody's for what was sold
  funder_kind VARCHAR(10),
  funder_code VARCHAR(16),
  -- in pence; a share is below zero
  amount BIGINT NOT NULL,
  -- the rate in hundredths of a percent, and the tax in pence, as they were on the day
  vat_rate INTEGER NOT NULL,
  vat_amount BIGINT NOT NULL,
  CONSTRAINT paper_line_paper FOREIGN KEY (paper_id) REFERENCES paper (id),
  CONSTRAINT paper_line_once UNIQUE (paper_id, ordinal),
  CONSTRAINT paper_line_funder CHECK ((funder_kind IS NULL AND funder_code IS NULL AND amount > 0)
    OR (funder_kind IN ('AUTHORITY', 'FUND') AND funder_code IS NOT NULL AND amount < 0)),
  CONSTRAINT paper_line_vat CHECK (vat_rate = 0 AND vat_amount = 0)
);

-- Charges whose paper cannot be written yet: nobody has said how VAT treats the sale, or who the seller is.
CREATE TABLE paper_wanting (
  reference VARCHAR(40) NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL,
  party VARCHAR(60) NOT NULL,
  why VARCHAR(10) NOT NULL,
  since TIMESTAMP NOT NULL,
  CONSTRAINT paper_wanting_charge FOREIGN KEY (reference) REFERENCES charge (reference),
  CONSTRAINT paper_wanting_why CHECK (why IN ('SELLER', 'VAT'))
);
CREATE INDEX paper_wanting_in_book ON paper_wanting (book, since);

-- What was sold before there were papers gets its own from the job that looks after those that are wanting.
INSERT INTO paper_wanting (reference, book, party, why, since) SELECT reference, book, party, 'SELLER', opened_at FROM charge
  WHERE payer_pays > 0 AND (state = 'CONFIRMED' OR (state = 'CANCELLED' AND given_back < payer_pays));
