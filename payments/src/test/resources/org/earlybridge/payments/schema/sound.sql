-- A small sound state, from which each broken twin departs: one place of £120, of which Peterborough bears £30, and £1 more.
INSERT INTO ledger_account (id, book, name, type, currency, counterpart, guarded, balance, legs)
  VALUES (1, 'CCC', 'assets:CCC:stripe:clearing', 'A', 'GBP', NULL, FALSE, 9100, 2);
INSERT INTO ledger_account (id, book, name, type, currency, counterpart, guarded, balance, legs)
  VALUES (2, 'CCC', 'interauth:CCC:due-from:PCC', 'A', 'GBP', 'PCC', FALSE, 3000, 1);
INSERT INTO ledger_account (id, book, name, type, currency, counterpart, guarded, balance, legs)
  VALUES (3, 'CCC', 'liabilities:CCC:fees-in-advance', 'L', 'GBP', NULL, FALSE, -12100, 2);
INSERT INTO ledger_account (id, book, name, type, currency, counterpart, guarded, balance, legs)
  VALUES (4, 'PCC', 'expenses:PCC:training-subsidy', 'X', 'GBP', NULL, FALSE, 3000, 1);
INSERT INTO ledger_account (id, book, name, type, currency, counterpart, guarded, balance, legs)
  VALUES (5, 'PCC', 'interauth:PCC:due-to:CCC', 'L', 'GBP', 'CCC', FALSE, -3000, 1);
INSERT INTO fact (id, source, source_id, kind, reference, business_date, posted_at, because)
  VALUES (1, 'charge', 'EB-1', 'confirmed', 'EB-1', '2026-09-03', '2026-09-03 11:00:00', 'card booking EB-1');
INSERT INTO fact (id, source, source_id, kind, reference, business_date, posted_at, because)
  VALUES (2, 'charge', 'EB-2', 'confirmed', 'EB-2', '2026-09-04', '2026-09-04 11:00:00', 'card booking EB-2');
INSERT INTO journal (id, fact_id, book, sequence, period, previous_digest, digest) VALUES (1, 1, 'CCC', 1, '2026-09', '0000000000000000000000000000000000000000000000000000000000000000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO journal (id, fact_id, book, sequence, period, previous_digest, digest) VALUES (2, 1, 'PCC', 1, '2026-09', '0000000000000000000000000000000000000000000000000000000000000000', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc');
INSERT INTO journal (id, fact_id, book, sequence, period, previous_digest, digest) VALUES (3, 2, 'CCC', 2, '2026-09', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb');
INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after) VALUES (1, 1, 1, 'CCC', 1, 1, 9000, 'GBP', 9000);
INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after) VALUES (2, 1, 2, 'CCC', 2, 1, 3000, 'GBP', 3000);
INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after) VALUES (3, 1, 3, 'CCC', 3, 1, -12000, 'GBP', -12000);
INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after) VALUES (4, 2, 1, 'PCC', 4, 1, 3000, 'GBP', 3000);
INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after) VALUES (5, 2, 2, 'PCC', 5, 1, -3000, 'GBP', -3000);
INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after) VALUES (6, 3, 1, 'CCC', 1, 2, 100, 'GBP', 9100);
INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after) VALUES (7, 3, 2, 'CCC', 3, 2, -100, 'GBP', -12100);
UPDATE book_head SET sequence = 2, digest = 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' WHERE book = 'CCC';
UPDATE book_head SET sequence = 1, digest = 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc' WHERE book = 'PCC';
INSERT INTO charge (id, reference, book, home, party, way, state, full_price, payer_pays, given_back, earned, paid_by, tariff, description, opened_at)
  VALUES (1, 'EB-1', 'CCC', 'PCC', 'provider:7', 'CARD', 'CONFIRMED', 12000, 9000, 0, 0, 'card-1', 'Demo tariff 4.1', 'Elklan', '2026-09-03 10:50:00');
INSERT INTO charge (id, reference, book, home, party, way, state, full_price, payer_pays, given_back, earned, paid_by, tariff, description, opened_at)
  VALUES (2, 'EB-2', 'CCC', 'CCC', 'provider:8', 'CARD', 'CONFIRMED', 100, 100, 0, 0, 'card-2', 'Demo tariff 4.1', 'Elklan', '2026-09-04 10:50:00');
INSERT INTO charge_share (id, charge_id, ordinal, kind, code, book, amount, given_back) VALUES (1, 1, 1, 'AUTHORITY', 'PCC', 'PCC', 3000, 0);
INSERT INTO settlement (id, period, one_book, other_book, state, one_cut, other_cut, proposed_at, proposed_by)
  VALUES (1, '2026-Q3', 'CCC', 'PCC', 'PROPOSED', 2, 1, '2026-10-05 11:00:00', 'server');
INSERT INTO settlement_line (id, settlement_id, ordinal, reference, description, payee, payer, share, amount)
  VALUES (1, 1, 1, 'EB-1', 'Elklan', 'CCC', 'PCC', 'training-subsidy', 3000);
INSERT INTO settled_fact (id, line_id, fact_id, payer, share, live) VALUES (1, 1, 1, 'PCC', 'training-subsidy', 1);
INSERT INTO seller (id, book, first_day, name, address, town, postcode, vat_number, email, telephone, account_name, sort_code, account_number, days_to_pay, sample)
  VALUES (1, 'CCC', '2020-01-01', 'Cambridgeshire County Council', '1 Sample Street', 'Sampleton', 'ZZ1 1ZZ', 'GB000000000', 'sample@example.org', '0000', 'Sample', '00-00-00', '00000000', 28, TRUE);
UPDATE paper_series SET financial_year = 2026, last_number = 2 WHERE book = 'CCC' AND kind = 'RECEIPT';
INSERT INTO paper (id, book, kind, financial_year, series_number, number_text, reference, party, seller_id, buyer_name, buyer_postcode, issued_at, issued_on, vat, total)
  VALUES (1, 'CCC', 'RECEIPT', 2026, 1, 'CCC-REC-2026-000001', 'EB-1', 'provider:7', 1, 'Ruta Kalina', 'PE13', '2026-09-03 11:00:00', '2026-09-03', 'EXEMPT', 9000);
INSERT INTO paper_line (id, paper_id, ordinal, line_text, amount, vat_rate, vat_amount) VALUES (1, 1, 1, 'Elklan', 12000, 0, 0);
INSERT INTO paper_line (id, paper_id, ordinal, line_text, funder_kind, funder_code, amount, vat_rate, vat_amount) VALUES (2, 1, 2, 'Paid by Peterborough City Council', 'AUTHORITY', 'PCC', -3000, 0, 0);
INSERT INTO paper (id, book, kind, financial_year, series_number, number_text, reference, party, seller_id, buyer_name, buyer_postcode, issued_at, issued_on, vat, total)
  VALUES (2, 'CCC', 'RECEIPT', 2026, 2, 'CCC-REC-2026-000002', 'EB-2', 'provider:8', 1, 'Little Herons', 'PE1', '2026-09-04 11:00:00', '2026-09-04', 'EXEMPT', 100);
INSERT INTO paper_line (id, paper_id, ordinal, line_text, amount, vat_rate, vat_amount) VALUES (3, 2, 1, 'Elklan', 100, 0, 0);
