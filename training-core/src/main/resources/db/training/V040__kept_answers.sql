-- What was answered to a call that its sender may repeat. The row is written before the work and in its transaction, so a
-- second call under the same key waits for the first, finds the key taken, and reads the answer back.
CREATE SEQUENCE kept_answer_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE kept_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  call_key VARCHAR(255) NOT NULL,
  target VARCHAR(200) NOT NULL,
  body_digest CHAR(64) NOT NULL,
  status SMALLINT,
  answer VARCHAR(16000),
  location VARCHAR(400),
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT kept_answer_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT kept_answer_once UNIQUE (account_id, call_key),
  CONSTRAINT kept_answer_status CHECK (status IS NULL OR (status BETWEEN 200 AND 499 AND answer IS NOT NULL))
);
CREATE INDEX kept_answer_old ON kept_answer (made_at);
