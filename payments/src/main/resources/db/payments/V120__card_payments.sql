-- The card machine. A payment is written here before the processor hears of it; every call and every event leaves a row.
CREATE SEQUENCE card_payment_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE card_call_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE card_refund_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE card_dispute_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE card_payout_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE card_event_seq AS BIGINT START WITH 50 INCREMENT BY 50;

-- live is 1 while the attempt may still bring money, or has; null afterwards: one live attempt for each reference.
CREATE TABLE card_payment (
  id BIGINT NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL REFERENCES book (code),
  reference VARCHAR(40) NOT NULL,
  live INTEGER,
  attempt VARCHAR(40) NOT NULL,
  amount BIGINT NOT NULL,
  description VARCHAR(200) NOT NULL,
  email VARCHAR(254),
  return_to VARCHAR(500) NOT NULL,
  leave_to VARCHAR(500) NOT NULL,
  metadata VARCHAR(4000) NOT NULL,
  pay_before TIMESTAMP NOT NULL,
  page_ends TIMESTAMP NOT NULL,
  state VARCHAR(10) NOT NULL,
  page VARCHAR(2000),
  provider_session VARCHAR(255),
  provider_intent VARCHAR(255),
  provider_charge VARCHAR(255),
  fee BIGINT,
  refunded BIGINT NOT NULL,
  disputed BOOLEAN NOT NULL,
  made_at TIMESTAMP NOT NULL,
  paid_at TIMESTAMP,
  next_look_at TIMESTAMP,
  looks INTEGER NOT NULL,
  trouble VARCHAR(300),
  CONSTRAINT card_payment_one_live UNIQUE (reference, live),
  CONSTRAINT card_payment_attempt UNIQUE (attempt),
  CONSTRAINT card_payment_session UNIQUE (provider_session),
  CONSTRAINT card_payment_amount CHECK (amount > 0 AND refunded >= 0 AND refunded <= amount),
  CONSTRAINT card_payment_state CHECK (state IN ('NEW', 'OPEN', 'PAID', 'EXPIRED', 'FAILED', 'UNKNOWN')),
  CONSTRAINT card_payment_page CHECK (state <> 'OPEN' OR (page IS NOT NULL AND provider_session IS NOT NULL)),
  CONSTRAINT card_payment_paid CHECK ((state = 'PAID' AND paid_at IS NOT NULL AND provider_charge IS NOT NULL) OR (state <> 'PAID' AND paid_at IS NULL))
);
CREATE INDEX card_payment_look ON card_payment (next_look_at);
CREATE INDEX card_payment_intent ON card_payment (provider_intent);
CREATE INDEX card_payment_charge ON card_payment (provider_charge);

CREATE TABLE card_refund (
  id BIGINT NOT NULL PRIMARY KEY,
  payment_id BIGINT NOT NULL REFERENCES card_payment (id),
  refund_key VARCHAR(120) NOT NULL,
  amount BIGINT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  outside BOOLEAN NOT NULL,
  state VARCHAR(10) NOT NULL,
  provider_refund VARCHAR(255),
  was_given BOOLEAN NOT NULL,
  made_at TIMESTAMP NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  trouble VARCHAR(300),
  CONSTRAINT card_refund_once UNIQUE (refund_key),
  CONSTRAINT card_refund_provider UNIQUE (provider_refund),
  CONSTRAINT card_refund_amount CHECK (amount > 0),
  CONSTRAINT card_refund_state CHECK (state IN ('PENDING', 'SUCCEEDED', 'FAILED'))
);
CREATE INDEX card_refund_payment ON card_refund (payment_id);

-- The outbox. The key is what makes a repeat harmless; what_is_asked is a digest, so that no repeat asks something else.
CREATE TABLE card_call (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  payment_id BIGINT NOT NULL REFERENCES card_payment (id),
  refund_id BIGINT REFERENCES card_refund (id),
  call_key VARCHAR(120) NOT NULL,
  what_is_asked VARCHAR(64) NOT NULL,
  state VARCHAR(10) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  first_sent_at TIMESTAMP,
  next_at TIMESTAMP,
  tries INTEGER NOT NULL,
  ended_at TIMESTAMP,
  trouble VARCHAR(300),
  CONSTRAINT card_call_key UNIQUE (call_key),
  CONSTRAINT card_call_kind CHECK (kind IN ('OPEN', 'EXPIRE', 'REFUND')),
  CONSTRAINT card_call_state CHECK (state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN', 'DONE', 'FAILED')),
  CONSTRAINT card_call_ended CHECK ((state IN ('DONE', 'FAILED') AND ended_at IS NOT NULL AND next_at IS NULL) OR (state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN') AND ended_at IS NULL AND next_at IS NOT NULL)),
  CONSTRAINT card_call_refund CHECK ((kind = 'REFUND' AND refund_id IS NOT NULL) OR (kind <> 'REFUND' AND refund_id IS NULL))
);
CREATE INDEX card_call_due ON card_call (next_at);
CREATE INDEX card_call_payment ON card_call (payment_id);

CREATE TABLE card_dispute (
  id BIGINT NOT NULL PRIMARY KEY,
  payment_id BIGINT NOT NULL REFERENCES card_payment (id),
  provider_dispute VARCHAR(255) NOT NULL,
  amount BIGINT NOT NULL,
  fee BIGINT NOT NULL,
  reason VARCHAR(100) NOT NULL,
  state VARCHAR(10) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT card_dispute_provider UNIQUE (provider_dispute),
  CONSTRAINT card_dispute_amount CHECK (amount > 0 AND fee >= 0),
  CONSTRAINT card_dispute_state CHECK (state IN ('OPEN', 'WON', 'LOST'))
);

-- What came to the bank in one sum, line by line. A negative amount was taken from the bank.
CREATE TABLE card_payout (
  id BIGINT NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL REFERENCES book (code),
  provider_payout VARCHAR(255) NOT NULL,
  amount BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  arrives DATE NOT NULL,
  made_at TIMESTAMP NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT card_payout_provider UNIQUE (book, provider_payout),
  CONSTRAINT card_payout_state CHECK (state IN ('PAID', 'FAILED'))
);

CREATE TABLE card_payout_line (
  payout_id BIGINT NOT NULL REFERENCES card_payout (id),
  provider_transaction VARCHAR(255) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  source VARCHAR(255) NOT NULL,
  gross BIGINT NOT NULL,
  fee BIGINT NOT NULL,
  net BIGINT NOT NULL,
  payment_id BIGINT REFERENCES card_payment (id),
  CONSTRAINT card_payout_line_key PRIMARY KEY (payout_id, provider_transaction),
  CONSTRAINT card_payout_line_net CHECK (net = gross - fee)
);

-- The inbox. The bytes as they came stand in card_event_text, in parts, each byte a character of ISO 8859-1.
CREATE TABLE card_event (
  id BIGINT NOT NULL PRIMARY KEY,
  book VARCHAR(12) NOT NULL REFERENCES book (code),
  provider_event VARCHAR(255) NOT NULL,
  type VARCHAR(100) NOT NULL,
  api_version VARCHAR(60) NOT NULL,
  object_kind VARCHAR(60) NOT NULL,
  object_id VARCHAR(255) NOT NULL,
  intent VARCHAR(255),
  received_at TIMESTAMP NOT NULL,
  state VARCHAR(10) NOT NULL,
  next_at TIMESTAMP,
  tries INTEGER NOT NULL,
  ended_at TIMESTAMP,
  trouble VARCHAR(300),
  CONSTRAINT card_event_once UNIQUE (book, provider_event),
  CONSTRAINT card_event_state CHECK (state IN ('WAITING', 'DONE', 'NOT_OURS', 'PARKED')),
  CONSTRAINT card_event_ended CHECK ((state = 'WAITING' AND next_at IS NOT NULL AND ended_at IS NULL) OR (state <> 'WAITING' AND next_at IS NULL AND ended_at IS NOT NULL))
);
CREATE INDEX card_event_due ON card_event (next_at);

CREATE TABLE card_event_text (
  event_id BIGINT NOT NULL REFERENCES card_event (id),
  part INTEGER NOT NULL,
  text VARCHAR(32000) NOT NULL,
  CONSTRAINT card_event_text_key PRIMARY KEY (event_id, part)
);
