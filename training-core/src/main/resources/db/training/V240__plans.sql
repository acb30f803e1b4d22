-- A plan that was asked for. The facts it is made from stay in the memory of the node that works on it; what is kept is how
-- far it came, and the best plan so far. solving_for repeats the council while work is under way, so that there is one at a time.
CREATE SEQUENCE plan_run_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE plan_run (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  account_id BIGINT NOT NULL,
  instance VARCHAR(200) NOT NULL,
  most_seconds SMALLINT NOT NULL,
  state VARCHAR(8) NOT NULL,
  solving_for VARCHAR(12),
  asked_at TIMESTAMP NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  spent_millis BIGINT NOT NULL,
  unmet BIGINT,
  money BIGINT,
  travel BIGINT,
  fairness BIGINT,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT plan_run_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT plan_run_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT plan_run_id_authority UNIQUE (id, authority_id),
  CONSTRAINT plan_run_one_at_a_time UNIQUE (solving_for),
  CONSTRAINT plan_run_state CHECK ((state = 'SOLVING' AND solving_for IS NOT NULL AND solving_for = authority_id)
    OR (state IN ('DONE', 'STOPPED') AND solving_for IS NULL)),
  CONSTRAINT plan_run_seconds CHECK (most_seconds > 0 AND spent_millis >= 0),
  CONSTRAINT plan_run_price CHECK ((unmet IS NULL AND money IS NULL AND travel IS NULL AND fairness IS NULL)
    OR (unmet IS NOT NULL AND money IS NOT NULL AND travel IS NOT NULL AND fairness IS NOT NULL))
);
CREATE INDEX plan_run_by_authority ON plan_run (authority_id, asked_at);

-- The best plan so far, in as many pieces as it takes.
CREATE SEQUENCE plan_piece_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE plan_piece (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  plan_run_id BIGINT NOT NULL,
  ordinal SMALLINT NOT NULL,
  text VARCHAR(16000) NOT NULL,
  CONSTRAINT plan_piece_run FOREIGN KEY (plan_run_id, authority_id) REFERENCES plan_run (id, authority_id),
  CONSTRAINT plan_piece_order CHECK (ordinal > 0)
);
CREATE INDEX plan_piece_by_run ON plan_piece (plan_run_id, ordinal);
