-- What a cover check looked at and said, at one moment, for one booking: made when a manager asks for it, kept line by line, and
-- never changed. The digest is of its number, its moment and its lines, so that a paper can be held beside it.
CREATE SEQUENCE cover_slip_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE cover_slip (
  id BIGINT NOT NULL PRIMARY KEY,
  authority_id VARCHAR(12) NOT NULL,
  provider_id BIGINT NOT NULL,
  booking_id BIGINT NOT NULL,
  number_text VARCHAR(24) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by BIGINT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  CONSTRAINT cover_slip_provider FOREIGN KEY (provider_id, authority_id) REFERENCES provider (id, authority_id),
  CONSTRAINT cover_slip_booking FOREIGN KEY (booking_id) REFERENCES booking (id),
  CONSTRAINT cover_slip_account FOREIGN KEY (made_by) REFERENCES account (id),
  CONSTRAINT cover_slip_number UNIQUE (number_text)
);
CREATE INDEX cover_slip_of_booking ON cover_slip (booking_id);
CREATE TABLE cover_slip_line (
  slip_id BIGINT NOT NULL,
  list_order INTEGER NOT NULL,
  heading BOOLEAN NOT NULL,
  line_text VARCHAR(2000) NOT NULL,
  PRIMARY KEY (slip_id, list_order),
  CONSTRAINT cover_slip_line_slip FOREIGN KEY (slip_id) REFERENCES cover_slip (id)
);
