-- The outbox. One mail per event and recipient, ever. The text is wiped when the mail is out or too late, since it may hold a link.
CREATE SEQUENCE notice_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE notice (
  id BIGINT NOT NULL PRIMARY KEY,
  event VARCHAR(120) NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body VARCHAR(8000),
  made_at TIMESTAMP NOT NULL,
  useful_until TIMESTAMP,
  next_try_at TIMESTAMP NOT NULL,
  tries INTEGER NOT NULL,
  claim VARCHAR(36),
  claimed_until TIMESTAMP,
  state VARCHAR(10) NOT NULL,
  ended_at TIMESTAMP,
  last_trouble VARCHAR(200),
  CONSTRAINT notice_once UNIQUE (event, recipient),
  CONSTRAINT notice_state CHECK (state IN ('WAITING', 'SENT', 'TOO_LATE', 'REFUSED')),
  CONSTRAINT notice_ended CHECK ((state = 'WAITING' AND ended_at IS NULL AND body IS NOT NULL) OR (state <> 'WAITING' AND ended_at IS NOT NULL AND body IS NULL))
);
CREATE INDEX notice_due ON notice (state, next_try_at);
