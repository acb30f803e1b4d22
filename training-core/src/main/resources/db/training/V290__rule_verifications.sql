-- An officer of a council compared a staffing rule, as it was worded then, with its source. Rules stand in the program's tables;
-- the seal changes with every word of one, so what was read stays told from what stands now. Nothing is deleted: a
-- verification is withdrawn with a reason, and live is 1 until then, so that there is one for each council and text.
CREATE SEQUENCE rule_verification_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE rule_verification (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  rule_code VARCHAR(12) NOT NULL,
  rule_from DATE NOT NULL,
  rule_seal VARCHAR(64) NOT NULL,
  compared_document VARCHAR(200) NOT NULL,
  compared_paragraph VARCHAR(60),
  note VARCHAR(1000),
  verified_by BIGINT NOT NULL,
  verified_by_name VARCHAR(200) NOT NULL,
  verified_at TIMESTAMP NOT NULL,
  withdrawn_by BIGINT,
  withdrawn_by_name VARCHAR(200),
  withdrawn_at TIMESTAMP,
  withdrawn_because VARCHAR(400),
  live SMALLINT,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT rule_verification_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT rule_verification_account FOREIGN KEY (verified_by) REFERENCES account (id),
  CONSTRAINT rule_verification_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES account (id),
  CONSTRAINT rule_verification_id_authority UNIQUE (id, authority_id),
  CONSTRAINT rule_verification_once UNIQUE (authority_id, rule_seal, live),
  CONSTRAINT rule_verification_withdrawn CHECK ((live IS NOT NULL AND live = 1 AND withdrawn_by IS NULL
      AND withdrawn_by_name IS NULL AND withdrawn_at IS NULL AND withdrawn_because IS NULL)
    OR (live IS NULL AND withdrawn_by IS NOT NULL AND withdrawn_by_name IS NOT NULL AND withdrawn_at IS NOT NULL
      AND withdrawn_because IS NOT NULL AND withdrawn_at >= verified_at))
);
CREATE INDEX rule_verification_by_rule ON rule_verification (authority_id, rule_code, rule_from);
