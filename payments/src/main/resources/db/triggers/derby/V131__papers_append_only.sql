-- A paper that was issued stays as it is, and so does the seller it names.
CREATE TRIGGER paper_not_changed AFTER UPDATE ON paper FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('paper');
CREATE TRIGGER paper_not_removed AFTER DELETE ON paper FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('paper');
CREATE TRIGGER paper_line_not_changed AFTER UPDATE ON paper_line FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('paper_line');
CREATE TRIGGER paper_line_not_removed AFTER DELETE ON paper_line FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('paper_line');
CREATE TRIGGER seller_not_changed AFTER UPDATE ON seller FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('seller');
CREATE TRIGGER seller_not_removed AFTER DELETE ON seller FOR EACH ROW INSERT INTO refused_change (changed) VALUES ('seller');
