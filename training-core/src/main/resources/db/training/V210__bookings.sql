-- A booking: people of one setting on one course date, held, confirmed or waiting. The council is the one that delivers the
-- course; the home council is the setting's on the day of booking, and stays when the setting moves. Never deleted.
-- What was agreed (price, terms, tariff) is written here once: a later price list or policy never touches it.
CREATE SEQUENCE booking_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE booking (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  home_authority_id VARCHAR(12) NOT NULL,
  reference VARCHAR(16) NOT NULL,
  basket VARCHAR(12) NOT NULL,
  cohort_id BIGINT NOT NULL,
  provider_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  quote_id BIGINT,
  status VARCHAR(10) NOT NULL,
  party SMALLINT NOT NULL,
  full_pence BIGINT NOT NULL,
  pays_pence BIGINT NOT NULL,
  -- the last day, in Europe/London, on which cancelling costs nothing; the terms themselves are those of the quote's price list
  free_until DATE,
  -- how often its funds were drawn on: again when money comes after its hold had lapsed
  draws SMALLINT NOT NULL,
  pay_by VARCHAR(8),
  purchase_order VARCHAR(40),
  needs VARCHAR(400),
  made_at TIMESTAMP NOT NULL,
  -- by the database's clock, which all nodes share; not included
  hold_until TIMESTAMP,
  extensions SMALLINT NOT NULL,
  -- held by an offer from the waiting list
  offered BOOLEAN NOT NULL,
  -- place in the queue of this course date, smallest first; may be below zero for those who go before all others
  queue_no BIGINT,
  confirmed_at TIMESTAMP,
  ended_at TIMESTAMP,
  ended_because VARCHAR(400),
  -- what became of a payment that came after the hold had lapsed: the same payment is never decided on twice
  late_decision VARCHAR(16),
  -- worst verdict over its people when it was booked, and who took a red one on, and why
  cover_verdict VARCHAR(8),
  cover_accepted_by BIGINT,
  cover_accepted_because VARCHAR(400),
  -- of the calendar file: the same event, changed so many times
  calendar_sequence SMALLINT NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT booking_cohort FOREIGN KEY (cohort_id, authority_id) REFERENCES cohort (id, authority_id),
  CONSTRAINT booking_home FOREIGN KEY (home_authority_id) REFERENCES authority (id),
  CONSTRAINT booking_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT booking_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT booking_quote FOREIGN KEY (quote_id, authority_id) REFERENCES quote (id, authority_id),
  CONSTRAINT booking_reference UNIQUE (reference),
  CONSTRAINT booking_whole UNIQUE (id, cohort_id, authority_id),
  CONSTRAINT booking_queue UNIQUE (cohort_id, queue_no),
  CONSTRAINT booking_status CHECK (status IN
    ('HELD', 'CONFIRMED', 'WAITING', 'EXPIRED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
  CONSTRAINT booking_pay_by CHECK (pay_by IS NULL OR pay_by IN ('CARD', 'INVOICE', 'NONE')),
  CONSTRAINT booking_party CHECK (party > 0),
  CONSTRAINT booking_price CHECK (full_pence >= 0 AND pays_pence BETWEEN 0 AND full_pence),
  CONSTRAINT booking_held CHECK (status <> 'HELD' OR hold_until IS NOT NULL),
  CONSTRAINT booking_waits CHECK (status <> 'WAITING' OR queue_no IS NOT NULL),
  CONSTRAINT booking_cover CHECK (cover_verdict IS NULL OR cover_verdict IN ('GREEN', 'AMBER', 'RED')),
  -- nobody below a rule that must be kept, unless somebody answers for it by name
  CONSTRAINT booking_red_is_accepted CHECK (cover_verdict IS NULL OR cover_verdict <> 'RED'
    OR (cover_accepted_by IS NOT NULL AND cover_accepted_because IS NOT NULL)),
  CONSTRAINT booking_extensions CHECK (extensions BETWEEN 0 AND 10)
);
CREATE INDEX booking_of_provider ON booking (provider_id, made_at);
CREATE INDEX booking_of_account ON booking (account_id, made_at);
CREATE INDEX booking_holds ON booking (status, hold_until);
CREATE INDEX booking_of_basket ON booking (basket);

-- Who goes. A person has one live row for a course date, so nobody is on it or waits for it twice; a row that is let go stays
-- as history, without the mark that the unique key counts.
CREATE SEQUENCE booked_place_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE booked_place (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  booking_id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  state VARCHAR(9) NOT NULL,
  live SMALLINT,
  CONSTRAINT booked_place_booking FOREIGN KEY (booking_id, cohort_id, authority_id)
    REFERENCES booking (id, cohort_id, authority_id),
  CONSTRAINT booked_place_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT booked_place_once UNIQUE (cohort_id, person_id, live),
  CONSTRAINT booked_place_state CHECK
    ((state = 'RELEASED' AND live IS NULL)
     OR (state IN ('HELD', 'CONFIRMED', 'WAITING') AND live IS NOT NULL AND live = 1))
);
CREATE INDEX booked_place_of_booking ON booked_place (booking_id);
CREATE INDEX booked_place_of_person ON booked_place (person_id, live);
