-- The councils, as dated entities: both are due to be replaced by new unitaries, so a row has a first and a last day.
CREATE TABLE authority (
  id VARCHAR(12) NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  short_name VARCHAR(60) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  CONSTRAINT authority_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

INSERT INTO authority (id, name, short_name, valid_from) VALUES ('PCC', 'Peterborough City Council', 'Peterborough', '1998-04-01');
INSERT INTO authority (id, name, short_name, valid_from) VALUES ('CCC', 'Cambridgeshire County Council', 'Cambridgeshire', '1974-04-01');
