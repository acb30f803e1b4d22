-- One row for ever. Whoever lays out the sample data fills it first, by a conditional update: two servers that start at
-- once queue for it, and only one lays out. Empty days mean a database without sample data.
CREATE TABLE demo_data (
  id SMALLINT NOT NULL PRIMARY KEY,
  laid_out_on DATE,
  size_name VARCHAR(8),
  content_version SMALLINT,
  CONSTRAINT demo_data_once CHECK (id = 1),
  CONSTRAINT demo_data_all_or_nothing CHECK
    ((laid_out_on IS NULL AND size_name IS NULL AND content_version IS NULL)
     OR (laid_out_on IS NOT NULL AND size_name IS NOT NULL AND content_version IS NOT NULL))
);

INSERT INTO demo_data (id) VALUES (1);
