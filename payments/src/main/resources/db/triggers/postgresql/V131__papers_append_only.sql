-- A paper that was issued stays as it is, and so does the seller it names.
CREATE TRIGGER paper_stays BEFORE UPDATE OR DELETE ON paper FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paper_kept BEFORE TRUNCATE ON paper FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paper_line_stays BEFORE UPDATE OR DELETE ON paper_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paper_line_kept BEFORE TRUNCATE ON paper_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seller_stays BEFORE UPDATE OR DELETE ON seller FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seller_kept BEFORE TRUNCATE ON seller FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
