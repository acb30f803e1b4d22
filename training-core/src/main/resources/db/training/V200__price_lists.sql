-- The one price list of both councils, as dated rows that are never changed: a new price is a new price list. Each holds
-- from its first day until the day before the next one's.
CREATE TABLE tariff (
  version_number VARCHAR(12) NOT NULL PRIMARY KEY,
  title VARCHAR(80) NOT NULL,
  valid_from DATE NOT NULL,
  invented BOOLEAN NOT NULL,
  CONSTRAINT tariff_one_a_day UNIQUE (valid_from)
);

-- Money given for a purpose, until it is used up or its last day is over. The holder answers for it. left_pence is counted
-- here, so that taking the last ten pounds is one conditional update.
CREATE TABLE fund (
  code VARCHAR(12) NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  name VARCHAR(80) NOT NULL,
  budget_pence BIGINT NOT NULL,
  left_pence BIGINT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  CONSTRAINT fund_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT fund_code_authority UNIQUE (code, authority_id),
  CONSTRAINT fund_left CHECK (left_pence >= 0 AND left_pence <= budget_pence),
  CONSTRAINT fund_days CHECK (last_day >= first_day)
);

-- What was drawn for whom, and how much of it came back. A reference draws from a fund once.
CREATE SEQUENCE fund_draw_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE fund_draw (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  fund_code VARCHAR(12) NOT NULL,
  reference VARCHAR(40) NOT NULL,
  drawn_pence BIGINT NOT NULL,
  given_back_pence BIGINT NOT NULL,
  drawn_at TIMESTAMP NOT NULL,
  CONSTRAINT fund_draw_fund FOREIGN KEY (fund_code, authority_id) REFERENCES fund (code, authority_id),
  CONSTRAINT fund_draw_once UNIQUE (fund_code, reference),
  CONSTRAINT fund_draw_amounts CHECK (drawn_pence > 0 AND given_back_pence >= 0 AND given_back_pence <= drawn_pence)
);

-- The rules in the order in which they apply. Which columns a rule has depends on its kind.
CREATE TABLE tariff_rule (
  version_number VARCHAR(12) NOT NULL,
  list_order SMALLINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  pence BIGINT,
  percent_more SMALLINT,
  over_minutes INTEGER,
  fewer_than_staff SMALLINT,
  family VARCHAR(24),
  fund_code VARCHAR(12),
  PRIMARY KEY (version_number, list_order),
  CONSTRAINT tariff_rule_tariff FOREIGN KEY (version_number) REFERENCES tariff (version_number),
  CONSTRAINT tariff_rule_fund FOREIGN KEY (fund_code) REFERENCES fund (code),
  CONSTRAINT tariff_rule_kind CHECK (kind IN
    ('HOURLY', 'FREE_FAMILY', 'COUNCIL_PAYS', 'FUND_PAYS', 'SURCHARGE', 'FLOOR')),
  CONSTRAINT tariff_rule_family CHECK (family IS NULL OR family IN
    ('SAFEGUARDING', 'FIRST_AID', 'SPEECH_AND_LANGUAGE', 'SEND', 'HEALTH_AND_SAFETY', 'LEADERSHIP', 'INDUCTION', 'REVIEW')),
  CONSTRAINT tariff_rule_amount CHECK
    ((kind IN ('HOURLY', 'COUNCIL_PAYS', 'FUND_PAYS', 'FLOOR') AND pence IS NOT NULL AND pence >= 0)
     OR (kind IN ('FREE_FAMILY', 'SURCHARGE') AND pence IS NULL)),
  CONSTRAINT tariff_rule_surcharge CHECK
    ((kind = 'SURCHARGE' AND percent_more IS NOT NULL AND percent_more >= 0) OR (kind <> 'SURCHARGE' AND percent_more IS NULL)),
  CONSTRAINT tariff_rule_free CHECK
    ((kind = 'FREE_FAMILY' AND family IS NOT NULL) OR (kind <> 'FREE_FAMILY' AND family IS NULL)),
  CONSTRAINT tariff_rule_drawn CHECK
    ((kind = 'FUND_PAYS' AND fund_code IS NOT NULL) OR (kind <> 'FUND_PAYS' AND fund_code IS NULL)),
  CONSTRAINT tariff_rule_council CHECK
    ((kind = 'COUNCIL_PAYS' AND over_minutes IS NOT NULL AND over_minutes >= 0
      AND (fewer_than_staff IS NULL OR fewer_than_staff > 0))
     OR (kind <> 'COUNCIL_PAYS' AND over_minutes IS NULL AND fewer_than_staff IS NULL))
);

CREATE TABLE tariff_rule_class (
  version_number VARCHAR(12) NOT NULL,
  list_order SMALLINT NOT NULL,
  payer_class VARCHAR(28) NOT NULL,
  PRIMARY KEY (version_number, list_order, payer_class),
  CONSTRAINT tariff_rule_class_rule FOREIGN KEY (version_number, list_order) REFERENCES tariff_rule (version_number, list_order),
  CONSTRAINT tariff_rule_class_class CHECK (payer_class IN
    ('MAINTAINED_NURSERY_SCHOOL', 'MAINTAINED_SCHOOL_CLASS', 'ACADEMY', 'PVI_GROUP', 'SESSIONAL_OR_COMMITTEE_RUN',
     'CHILDMINDER', 'CHILDMINDER_ASSISTANT', 'AGENCY_CHILDMINDER', 'OUT_OF_SCHOOL_CLUB', 'CHILDRENS_CENTRE',
     'HEALTH', 'STUDENT', 'INDIVIDUAL', 'OTHER_COUNCIL'))
);

CREATE TABLE tariff_rule_district (
  version_number VARCHAR(12) NOT NULL,
  list_order SMALLINT NOT NULL,
  district_code VARCHAR(9) NOT NULL,
  PRIMARY KEY (version_number, list_order, district_code),
  CONSTRAINT tariff_rule_district_rule FOREIGN KEY (version_number, list_order) REFERENCES tariff_rule (version_number, list_order),
  CONSTRAINT tariff_rule_district_district FOREIGN KEY (district_code) REFERENCES district (code)
);

-- What cancelling costs: from so many days before the first session, that day included, such a part of the payer's own share.
CREATE TABLE tariff_band (
  version_number VARCHAR(12) NOT NULL,
  days_before SMALLINT NOT NULL,
  percent_of_own SMALLINT NOT NULL,
  PRIMARY KEY (version_number, days_before),
  CONSTRAINT tariff_band_tariff FOREIGN KEY (version_number) REFERENCES tariff (version_number),
  CONSTRAINT tariff_band_size CHECK (days_before >= 0 AND percent_of_own BETWEEN 0 AND 100)
);

CREATE TABLE tariff_waiver (
  version_number VARCHAR(12) NOT NULL,
  waiver VARCHAR(16) NOT NULL,
  PRIMARY KEY (version_number, waiver),
  CONSTRAINT tariff_waiver_tariff FOREIGN KEY (version_number) REFERENCES tariff (version_number),
  CONSTRAINT tariff_waiver_waiver CHECK (waiver IN ('ILLNESS', 'RATIO_EMERGENCY'))
);
