-- Mailed links: only a digest is kept, each opens once. Without an account: made for an address nobody has, never mailed.
CREATE SEQUENCE sign_in_link_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE sign_in_link (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT,
  digest CHAR(64) NOT NULL,
  next_page VARCHAR(400) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP,
  CONSTRAINT sign_in_link_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT sign_in_link_digest UNIQUE (digest)
);
CREATE INDEX sign_in_link_by_end ON sign_in_link (ends_at);

-- Tries of the last day, to slow down whoever guesses. Address and network address as digests.
CREATE SEQUENCE sign_in_attempt_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE sign_in_attempt (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(8) NOT NULL,
  target CHAR(64) NOT NULL,
  source CHAR(64) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  succeeded BOOLEAN NOT NULL,
  CONSTRAINT sign_in_attempt_kind CHECK (kind IN ('PASSWORD', 'MAIL'))
);
CREATE INDEX sign_in_attempt_at ON sign_in_attempt (target, made_at);
CREATE INDEX sign_in_attempt_from ON sign_in_attempt (source, made_at);
CREATE INDEX sign_in_attempt_old ON sign_in_attempt (made_at);

-- Keys for programs: only a digest is kept, the owner's roles and no more.
CREATE SEQUENCE api_token_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE api_token (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  digest CHAR(64) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  last_used_on DATE,
  revoked_at TIMESTAMP,
  CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT api_token_digest UNIQUE (digest)
);
CREATE INDEX api_token_by_account ON api_token (account_id);
