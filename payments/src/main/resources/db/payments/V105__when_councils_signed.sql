-- When each council agreed, and when the one that pays said that it had paid: it stands on the statement beside the name.
ALTER TABLE settlement ADD COLUMN one_agreed_at TIMESTAMP;
ALTER TABLE settlement ADD COLUMN other_agreed_at TIMESTAMP;
ALTER TABLE settlement ADD COLUMN settled_at TIMESTAMP;
