-- How to break each invariant, from the sound state. Where a constraint forbids it, the constraint goes first: the
-- invariant must notice even then. Undone after each. The triggers of the append-only tables are lifted already.

-- I1a a journal that is a penny out
UPDATE leg SET amount = 101 WHERE id = 6;

-- I1b a book that is a penny out
UPDATE ledger_account SET balance = 9101 WHERE id = 1;

-- I1c an account that stands at something else than its legs
UPDATE ledger_account SET legs = 3 WHERE id = 1;

-- I1d a leg numbered as another
UPDATE leg SET ordinal = 3 WHERE id = 6;

-- I1e a leg that does not stand on the one before
UPDATE leg SET balance_after = 9200 WHERE id = 6;

-- I1e a first leg that stands on something
UPDATE leg SET balance_after = 3001 WHERE id = 2;

-- I1f a fact in no book
INSERT INTO fact (id, source, source_id, kind, business_date, posted_at, because)
  VALUES (3, 'charge', 'EB-3', 'confirmed', '2026-09-05', '2026-09-05 11:00:00', 'lost');

-- I7a a claim that the other book does not know
UPDATE leg SET amount = -2000 WHERE id = 5;

-- I10a a journal cut off the end
DELETE FROM leg WHERE journal_id = 3;
DELETE FROM journal WHERE id = 3;

-- I10b a journal chained to something else
UPDATE journal SET previous_digest = digest WHERE id = 3;

-- I10b a first journal that is chained to something
UPDATE journal SET previous_digest = digest WHERE id = 2;

-- I10c a head that holds another seal
UPDATE book_head SET digest = 'x' WHERE book = 'CCC';

-- I20p a journal in a month before its day
UPDATE journal SET period = '2026-08' WHERE id = 1;

-- I12a a charge whose parts do not make its price
UPDATE charge_share SET amount = 2999 WHERE id = 1;

-- I12b a confirmed charge that the books do not know
UPDATE fact SET source_id = 'EB-9' WHERE id = 1;

-- I12c a fee held in advance for nobody
UPDATE charge SET earned = 1 WHERE id = 1;

-- I12c a fee held in advance in a book without a single charge
INSERT INTO ledger_account (id, book, name, type, currency, counterpart, guarded, balance, legs)
  VALUES (6, 'PCC', 'liabilities:PCC:fees-in-advance', 'L', 'GBP', NULL, FALSE, -100, 1);

-- I12c a charge that is confirmed in a book that holds nothing in advance
UPDATE charge SET book = 'PCC' WHERE id = 2;

-- I12d a charge taken back that earned more than it kept
UPDATE charge SET state = 'CANCELLED' WHERE id = 1;

-- I13a the same share of the same fact twice
ALTER TABLE settled_fact DROP CONSTRAINT settled_fact_once;
INSERT INTO settled_fact (id, line_id, fact_id, payer, share, live) VALUES (2, 1, 1, 'PCC', 'training-subsidy', 1);

-- I13b a line that says something else
UPDATE settlement_line SET amount = 3100 WHERE id = 1;

-- I13c a disputed line that keeps its facts
UPDATE settlement_line SET disputed_by = 'finance:1', dispute_reason = 'x' WHERE id = 1;

-- I14a a number that nobody got
UPDATE paper SET series_number = 3 WHERE id = 2;
UPDATE paper_series SET last_number = 3 WHERE book = 'CCC' AND kind = 'RECEIPT';

-- I14b a paper whose lines do not add up
UPDATE paper_line SET amount = -2999 WHERE id = 2;

-- I14c a paper that asks for more than its charge
UPDATE paper SET total = 9100 WHERE id = 1;
UPDATE paper_line SET amount = -2900 WHERE id = 2;

-- I14d money that went back without a credit note
UPDATE charge SET given_back = 100 WHERE id = 2;

-- I14e a charge without a paper
DELETE FROM paper_line WHERE paper_id = 2;
DELETE FROM paper WHERE id = 2;

-- I14f two papers for one charge
UPDATE paper SET reference = 'EB-1', party = 'provider:7' WHERE id = 2;
