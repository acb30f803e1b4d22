-- The double entry. A fact is written once and stands in every book it touches as one journal, in one transaction: what one
-- council has to get from the other is what the other owes it, at every moment. Nothing here is changed or removed; a
-- correction is a fact that reverses another. An amount is in pence: above zero a debit, below zero a credit.
CREATE TABLE book_head (
  book VARCHAR(12) NOT NULL PRIMARY KEY,
  -- of the latest journal. Whoever posts holds this row until the commit, so numbers have no gap and the chain no fork
  sequence BIGINT NOT NULL,
  digest CHAR(64) NOT NULL,
  CONSTRAINT book_head_book FOREIGN KEY (book) REFERENCES book (code)
);
INSERT INTO book_head (book, sequence, digest) SELECT code, 0, '0000000000000000000000000000000000000000000000000000000000000000' FROM book;

CREATE TABLE closed_period (
  -- the book and the month, such as "PCC 2026-09"
  id VARCHAR(20) NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL,
  period CHAR(7) NOT NULL,
  closed_at TIMESTAMP NOT NULL,
  closed_by VARCHAR(60) NOT NULL,
  CONSTRAINT closed_period_once UNIQUE (book, period),
  CONSTRAINT closed_period_book FOREIGN KEY (book) REFERENCES book (code)
);

CREATE SEQUENCE ledger_account_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE ledger_account (
  id BIGINT NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL,
  name VARCHAR(120) NOT NULL,
  type CHAR(1) NOT NULL,
  currency CHAR(3) NOT NULL,
  -- whom what stands here is to come from, or is owed to: another book
  counterpart VARCHAR(12),
  -- may not go to the other side of zero
  guarded BOOLEAN NOT NULL,
  balance BIGINT NOT NULL,
  legs BIGINT NOT NULL,
  CONSTRAINT ledger_account_book FOREIGN KEY (book) REFERENCES book (code),
  CONSTRAINT ledger_account_counterpart FOREIGN KEY (counterpart) REFERENCES book (code),
  CONSTRAINT ledger_account_once UNIQUE (book, name),
  CONSTRAINT ledger_account_currency UNIQUE (id, currency),
  CONSTRAINT ledger_account_in_book UNIQUE (id, book),
  CONSTRAINT ledger_account_type CHECK (type IN ('A', 'L', 'R', 'X')),
  CONSTRAINT ledger_account_pounds CHECK (currency = 'GBP'),
  CONSTRAINT ledger_account_guard CHECK (guarded = FALSE OR (type IN ('A', 'X') AND balance >= 0) OR (type IN ('L', 'R') AND balance <= 0))
);

CREATE SEQUENCE fact_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE fact (
  id BIGINT NOT NULL PRIMARY KEY,
  source VARCHAR(40) NOT NULL,
  source_id VARCHAR(120) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  -- what it is about, in the words of whoever posted it: a booking, say
  reference VARCHAR(40),
  business_date DATE NOT NULL,
  posted_at TIMESTAMP NOT NULL,
  because VARCHAR(200) NOT NULL,
  reverses BIGINT,
  CONSTRAINT fact_once UNIQUE (source, source_id, kind),
  CONSTRAINT fact_reversed_once UNIQUE (reverses),
  CONSTRAINT fact_reverses FOREIGN KEY (reverses) REFERENCES fact (id)
);
CREATE INDEX fact_by_reference ON fact (reference);
CREATE INDEX fact_by_business_date ON fact (business_date);

CREATE SEQUENCE journal_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE journal (
  id BIGINT NOT NULL PRIMARY KEY,
  fact_id BIGINT NOT NULL,
  book VARCHAR(12) NOT NULL,
  sequence BIGINT NOT NULL,
  period CHAR(7) NOT NULL,
  previous_digest CHAR(64) NOT NULL,
  digest CHAR(64) NOT NULL,
  CONSTRAINT journal_fact FOREIGN KEY (fact_id) REFERENCES fact (id),
  CONSTRAINT journal_book FOREIGN KEY (book) REFERENCES book (code),
  CONSTRAINT journal_once UNIQUE (fact_id, book),
  CONSTRAINT journal_in_book UNIQUE (id, book),
  CONSTRAINT journal_sequence UNIQUE (book, sequence)
);

CREATE SEQUENCE leg_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE leg (
  id BIGINT NOT NULL PRIMARY KEY,
  journal_id BIGINT NOT NULL,
  line SMALLINT NOT NULL,
  book VARCHAR(12) NOT NULL,
  account_id BIGINT NOT NULL,
  -- the how-manieth leg of its account, and what the account stood at after it
  ordinal BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) NOT NULL,
  balance_after BIGINT NOT NULL,
  CONSTRAINT leg_once UNIQUE (journal_id, line),
  CONSTRAINT leg_journal FOREIGN KEY (journal_id, book) REFERENCES journal (id, book),
  CONSTRAINT leg_account FOREIGN KEY (account_id, book) REFERENCES ledger_account (id, book),
  CONSTRAINT leg_currency FOREIGN KEY (account_id, currency) REFERENCES ledger_account (id, currency),
  CONSTRAINT leg_ordinal UNIQUE (account_id, ordinal),
  CONSTRAINT leg_amount CHECK (amount <> 0)
);

-- Derby cannot say no in a trigger, so its triggers try to write here, where nothing may stand.
CREATE TABLE refused_change (
  changed VARCHAR(40),
  CONSTRAINT the_books_are_append_only CHECK (changed IS NULL)
);
