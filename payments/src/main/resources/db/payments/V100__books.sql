-- Whose books are kept here. A book is named by the council's code, and never goes: what was posted in it stays.
CREATE TABLE book (
  code VARCHAR(12) NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL
);

INSERT INTO book (code, name) VALUES ('PCC', 'Peterborough City Council');
INSERT INTO book (code, name) VALUES ('CCC', 'Cambridgeshire County Council');
