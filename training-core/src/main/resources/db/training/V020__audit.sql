-- Who did what, to which row, why. Only ever inserted into. No authority: what no council owns, such as a sign-in.
CREATE SEQUENCE audit_entry_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  done_at TIMESTAMP NOT NULL,
  account_id BIGINT,
  reference VARCHAR(60) NOT NULL,
  what VARCHAR(60) NOT NULL,
  row_kind VARCHAR(40) NOT NULL,
  row_id BIGINT NOT NULL,
  authority_id VARCHAR(12) REFERENCES authority (id),
  why VARCHAR(400) NOT NULL,
  text_before VARCHAR(400),
  text_after VARCHAR(400)
);
CREATE INDEX audit_entry_of_row ON audit_entry (row_kind, row_id);
CREATE INDEX audit_entry_of_account ON audit_entry (account_id, done_at);
