-- What is in the books stays as it is. TRUNCATE is refused by Derby itself where a table has a trigger on delete.
CREATE TRIGGER fact_not_changed AFTER UPDATE ON fact FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('fact');
CREATE TRIGGER fact_not_removed AFTER DELETE ON fact FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('fact');
CREATE TRIGGER journal_not_changed AFTER UPDATE ON journal FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('journal');
CREATE TRIGGER journal_not_removed AFTER DELETE ON journal FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('journal');
CREATE TRIGGER leg_not_changed AFTER UPDATE ON leg FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('leg');
CREATE TRIGGER leg_not_removed AFTER DELETE ON leg FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('leg');
