-- What must hold of the money at every moment. Asked after every test, and of the running system by the hour.
-- Each question has a number and a sentence on the line before it, and answers with rows only when it is broken.
-- A question must run on Derby and on PostgreSQL: Derby answers nothing where COALESCE in a WHERE stands over an
-- outer join. Numbers are for good; a letter tells parts of one apart.

-- I1a the legs of a journal sum to zero in each currency, and there are some
SELECT j.id, j.book, j.sequence, l.currency, SUM(l.amount) AS out_by FROM journal j LEFT JOIN leg l ON l.journal_id = j.id
GROUP BY j.id, j.book, j.sequence, l.currency HAVING COUNT(l.id) = 0 OR SUM(l.amount) <> 0;

-- I1b a book sums to zero
SELECT a.book, SUM(a.balance) AS out_by FROM ledger_account a GROUP BY a.book HAVING SUM(a.balance) <> 0;

-- I1c an account stands at what its legs come to, and counts them
SELECT a.id, a.name, a.balance, a.legs, SUM(l.amount) AS come_to, COUNT(l.id) AS there_are
FROM ledger_account a LEFT JOIN leg l ON l.account_id = a.id GROUP BY a.id, a.name, a.balance, a.legs
HAVING a.balance <> COALESCE(SUM(l.amount), 0) OR a.legs <> COUNT(l.id);

-- I1d the legs of an account are numbered from 1 without a gap
SELECT l.account_id, MIN(l.ordinal) AS first_one, MAX(l.ordinal) AS last_one, COUNT(l.id) AS there_are FROM leg l
GROUP BY l.account_id HAVING MIN(l.ordinal) <> 1 OR MAX(l.ordinal) <> COUNT(l.id);

-- I1e each leg stands on the one before it
SELECT l.id, l.account_id, l.ordinal FROM leg l LEFT JOIN leg b ON b.account_id = l.account_id AND b.ordinal = l.ordinal - 1
WHERE l.balance_after <> CASE WHEN b.id IS NULL THEN 0 ELSE b.balance_after END + l.amount;

-- I1f a fact stands in a book
SELECT f.id, f.source, f.source_id, f.kind FROM fact f WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.fact_id = f.id);

-- I7a what one council is to get from the other is what the other owes it, fact by fact
SELECT m.fact_id, m.payee, m.payer, SUM(m.amount) AS out_by FROM (SELECT j.fact_id, l.amount,
  CASE WHEN a.type = 'A' THEN a.book ELSE a.counterpart END AS payee,
  CASE WHEN a.type = 'A' THEN a.counterpart ELSE a.book END AS payer
  FROM leg l JOIN journal j ON j.id = l.journal_id JOIN ledger_account a ON a.id = l.account_id WHERE a.counterpart IS NOT NULL) m
GROUP BY m.fact_id, m.payee, m.payer HAVING SUM(m.amount) <> 0;

-- I10a journals of a book are numbered from 1 without a gap, up to its head
SELECT h.book, h.sequence, MIN(j.sequence) AS first_one, MAX(j.sequence) AS last_one, COUNT(j.id) AS there_are
FROM book_head h LEFT JOIN journal j ON j.book = h.book GROUP BY h.book, h.sequence
HAVING h.sequence <> COUNT(j.id) OR (COUNT(j.id) > 0 AND (MIN(j.sequence) <> 1 OR MAX(j.sequence) <> COUNT(j.id)));

-- I10b each journal is chained to the one before it
SELECT j.book, j.sequence FROM journal j LEFT JOIN journal b ON b.book = j.book AND b.sequence = j.sequence - 1
WHERE j.previous_digest <> CASE WHEN b.id IS NULL THEN '0000000000000000000000000000000000000000000000000000000000000000' ELSE b.digest END;

-- I10c the head of a book holds the seal of its latest journal
SELECT h.book, h.sequence FROM book_head h JOIN journal j ON j.book = h.book AND j.sequence = h.sequence
WHERE h.digest <> j.digest;

-- I20p a journal is not older than its period
SELECT j.id, j.book, j.period, f.business_date FROM journal j JOIN fact f ON f.id = j.fact_id
WHERE j.period < SUBSTR(CAST(f.business_date AS CHAR(10)), 1, 7);

-- I12a the payer's part and the shares make the price
SELECT c.reference, c.full_price, c.payer_pays, SUM(s.amount) AS shares FROM charge c LEFT JOIN charge_share s ON s.charge_id = c.id
GROUP BY c.reference, c.full_price, c.payer_pays HAVING c.full_price <> c.payer_pays + COALESCE(SUM(s.amount), 0);

-- I12b a charge that is confirmed and costs something stands in the books
SELECT c.reference, c.state FROM charge c WHERE c.state = 'CONFIRMED' AND c.full_price > 0 AND NOT EXISTS
  (SELECT 1 FROM fact f WHERE f.source = 'charge' AND f.source_id = c.reference AND f.kind = 'confirmed');

-- I12c what is held in advance is what the confirmed charges have not earned
SELECT t.book, SUM(t.held) AS held, SUM(t.unearned) AS unearned FROM
(SELECT a.book, -a.balance AS held, 0 AS unearned FROM ledger_account a WHERE a.name LIKE 'liabilities:%:fees-in-advance'
UNION ALL SELECT c.book, 0 AS held, c.full_price - c.earned AS unearned FROM charge c WHERE c.state = 'CONFIRMED') t
GROUP BY t.book HAVING SUM(t.held) <> SUM(t.unearned);

-- I12d a charge that ended before it was confirmed left nothing in advance, and one that was taken back earned what it kept
SELECT c.reference, c.earned, c.full_price, c.given_back, SUM(s.given_back) AS shares_back FROM charge c
LEFT JOIN charge_share s ON s.charge_id = c.id WHERE c.state = 'CANCELLED'
GROUP BY c.reference, c.earned, c.full_price, c.given_back
HAVING c.earned <> c.full_price - c.given_back - COALESCE(SUM(s.given_back), 0);

-- I13a a share in a fact stands in one statement at most
SELECT f.fact_id, f.payer, f.share, COUNT(*) AS times FROM settled_fact f WHERE f.live = 1
GROUP BY f.fact_id, f.payer, f.share HAVING COUNT(*) > 1;

-- I13b a line says what its facts come to
SELECT l.id, l.amount, SUM(g.amount) AS come_to FROM settlement_line l JOIN settled_fact s ON s.line_id = l.id
JOIN journal j ON j.fact_id = s.fact_id AND j.book = l.payer JOIN leg g ON g.journal_id = j.id
JOIN ledger_account a ON a.id = g.account_id AND a.name = 'expenses:' || l.payer || ':' || l.share
GROUP BY l.id, l.amount HAVING l.amount <> SUM(g.amount);

-- I13c what a disputed line adds up is free for another statement
SELECT l.id, s.fact_id FROM settlement_line l JOIN settled_fact s ON s.line_id = l.id
WHERE l.disputed_by IS NOT NULL AND s.live IS NOT NULL;

-- I14a each series of papers is numbered from 1 without a gap, up to the last number given out
SELECT p.book, p.kind, p.financial_year, MIN(p.series_number) AS first_one, MAX(p.series_number) AS last_one, COUNT(p.id) AS there_are
FROM paper p JOIN paper_series s ON s.book = p.book AND s.kind = p.kind GROUP BY p.book, p.kind, p.financial_year, s.financial_year, s.last_number
HAVING MIN(p.series_number) <> 1 OR MAX(p.series_number) <> COUNT(p.id) OR (p.financial_year = s.financial_year AND s.last_number <> COUNT(p.id))
  OR p.financial_year > s.financial_year;

-- I14b the lines of a paper add up to its total
SELECT p.number_text, p.total, SUM(l.amount + l.vat_amount) AS lines FROM paper p LEFT JOIN paper_line l ON l.paper_id = p.id
GROUP BY p.number_text, p.total HAVING p.total <> COALESCE(SUM(l.amount + l.vat_amount), 0);

-- I14c a paper says what its charge says: what the payer pays, and the shares as they were agreed
SELECT p.number_text, p.total, c.payer_pays FROM paper p JOIN charge c ON c.reference = p.reference
WHERE p.kind <> 'CREDIT_NOTE' AND (p.total <> c.payer_pays OR p.book <> c.book OR p.party <> c.party
  OR (p.kind = 'RECEIPT' AND c.way <> 'CARD') OR (p.kind <> 'RECEIPT' AND c.way = 'CARD')
  OR COALESCE((SELECT SUM(l.amount) FROM paper_line l WHERE l.paper_id = p.id AND l.funder_code IS NULL), 0) <> c.full_price);

-- I14d credit notes say together what the payer has had back, and credit a paper of the same charge
SELECT p.number_text, p.total, c.given_back, SUM(n.total) AS credited FROM paper p JOIN charge c ON c.reference = p.reference
LEFT JOIN paper n ON n.credits = p.id AND n.reference = p.reference WHERE p.kind <> 'CREDIT_NOTE'
GROUP BY p.number_text, p.total, c.given_back HAVING c.given_back <> COALESCE(SUM(n.total), 0)
UNION ALL
SELECT n.number_text, n.total, n.credits, n.total FROM paper n JOIN paper p ON p.id = n.credits
WHERE n.kind = 'CREDIT_NOTE' AND (p.kind = 'CREDIT_NOTE' OR p.reference <> n.reference);

-- I14e a confirmed charge with something to pay has one paper, or it is known that it is wanting
SELECT c.reference, COUNT(p.id) AS papers FROM charge c LEFT JOIN paper p ON p.reference = c.reference AND p.kind <> 'CREDIT_NOTE'
WHERE c.state = 'CONFIRMED' AND c.payer_pays > 0 AND NOT EXISTS (SELECT 1 FROM paper_wanting w WHERE w.reference = c.reference)
GROUP BY c.reference HAVING COUNT(p.id) <> 1;

-- I14f nothing stands on a paper that was never sold or costs nothing, and nothing has two
SELECT p.reference, COUNT(p.id) AS papers FROM paper p JOIN charge c ON c.reference = p.reference WHERE p.kind <> 'CREDIT_NOTE'
GROUP BY p.reference, c.payer_pays, c.state, c.way
HAVING COUNT(p.id) > 1 OR c.payer_pays = 0 OR c.way = 'NONE' OR c.state NOT IN ('CONFIRMED', 'CANCELLED');
