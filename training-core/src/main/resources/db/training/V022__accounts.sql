-- Log-ins. One per address, whatever its capitals. No password: signs in by mail link. A log-in belongs to no council.
CREATE SEQUENCE account_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(160) NOT NULL,
  email VARCHAR(254) NOT NULL,
  email_key VARCHAR(254) NOT NULL,
  password VARCHAR(160),
  person_id BIGINT,
  stamp INTEGER NOT NULL,
  demo BOOLEAN NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT account_email UNIQUE (email_key),
  CONSTRAINT account_email_key CHECK (email_key = LOWER(email)),
  CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What a log-in may do, and where: in one council, and for some roles at one of that council's settings.
CREATE SEQUENCE account_role_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE account_role (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  role VARCHAR(16) NOT NULL,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT,
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT account_role_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT account_role_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT account_role_once UNIQUE (account_id, role, authority_id, provider_id),
  CONSTRAINT account_role_role CHECK (role IN
    ('CHILDMINDER', 'MANAGER', 'PRACTITIONER', 'TRAINER', 'COORDINATOR', 'FINANCE', 'BOARD', 'SUPPLIER', 'FUNDER', 'ADMIN')),
  CONSTRAINT account_role_at_setting CHECK
    ((role IN ('CHILDMINDER', 'MANAGER', 'PRACTITIONER') AND provider_id IS NOT NULL)
     OR (role NOT IN ('CHILDMINDER', 'MANAGER', 'PRACTITIONER') AND provider_id IS NULL))
);
CREATE INDEX account_role_by_account ON account_role (account_id);
CREATE INDEX account_role_by_provider ON account_role (provider_id);
