-- What a childminder has agreed with the parents, from a day on: her fee for one child and one hour in pence, how many days
-- before she tells them that she closes, and whether hours the council pays for can be at another time. What she has not
-- said is null. The row with the last first day that has come is in force; what was before stays known.
CREATE SEQUENCE minder_terms_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE minder_terms (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  first_day DATE NOT NULL,
  fee_pence INTEGER,
  notice_days INTEGER,
  funded VARCHAR(12),
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT minder_terms_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT minder_terms_once UNIQUE (provider_id, first_day),
  CONSTRAINT minder_terms_fee CHECK (fee_pence IS NULL OR (fee_pence >= 0 AND fee_pence <= 10000)),
  CONSTRAINT minder_terms_notice CHECK (notice_days IS NULL OR (notice_days >= 0 AND notice_days <= 365)),
  CONSTRAINT minder_terms_funded CHECK (funded IS NULL OR funded IN ('NONE', 'CAN_MOVE', 'CANNOT_MOVE')),
  CONSTRAINT minder_terms_say CHECK (fee_pence IS NOT NULL OR notice_days IS NOT NULL OR funded IS NOT NULL)
);
