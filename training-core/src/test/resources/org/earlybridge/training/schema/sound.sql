-- A small sound state, from which each broken twin departs. All names are invented.
INSERT INTO provider (id, authority_id, kind, payer_class, name, postcode, district_code, latitude, longitude,
  position_approximate, opens, closes, term_time_only, mixed_ages, min_adults)
  VALUES (1, 'PCC', 'GROUP', 'PVI_GROUP', 'Acorn House', 'PE1 1AA', 'E06000031', 52.59, -0.23, TRUE, '08:00:00', '18:00:00', FALSE, 'GROUPED', 2);
INSERT INTO provider (id, authority_id, kind, payer_class, name, postcode, district_code, latitude, longitude,
  position_approximate, opens, closes, term_time_only, mixed_ages, min_adults)
  VALUES (2, 'CCC', 'GROUP', 'PVI_GROUP', 'Little Larks', 'PE13 1AA', 'E07000010', 52.66, 0.14, TRUE, '08:00:00', '18:00:00', FALSE, 'GROUPED', 2);
INSERT INTO provider (id, authority_id, kind, payer_class, name, postcode, district_code, latitude, longitude,
  position_approximate, opens, closes, term_time_only, mixed_ages, min_adults)
  VALUES (3, 'PCC', 'GROUP', 'PVI_GROUP', 'Bluebell Barn', 'PE2 1AA', 'E06000031', 52.55, -0.25, TRUE, '08:00:00', '18:00:00', FALSE, 'GROUPED', 2);
INSERT INTO provider_district (provider_id, authority_id, district_code) VALUES (1, 'PCC', 'E06000031');
INSERT INTO person (id, given_name, family_name) VALUES (1, 'Asha', 'Lane');
INSERT INTO employment (id, authority_id, person_id, provider_id, job_title, role, started, contract_minutes)
  VALUES (1, 'PCC', 1, 1, 'Practitioner', 'STAFF', '2020-01-01', 2220);
INSERT INTO room (id, authority_id, provider_id, name, list_order, capacity, from_months, to_months)
  VALUES (1, 'PCC', 1, 'Pre-school', 1, 24, 36, 59);
INSERT INTO room (id, authority_id, provider_id, name, list_order, capacity, from_months, to_months)
  VALUES (3, 'PCC', 3, 'Pre-school', 1, 24, 36, 59);
INSERT INTO booked_children (id, authority_id, room_id, weekday, born, head_count, arrives, leaves, first_day)
  VALUES (1, 'PCC', 1, 1, '2023-05-01', 9, '08:00:00', '18:00:00', '2026-09-01');
INSERT INTO shift (id, authority_id, employment_id, room_id, weekday, starts, ends, break_minutes, first_day)
  VALUES (1, 'PCC', 1, 1, 1, '08:00:00', '16:00:00', 30, '2026-09-01');
INSERT INTO closure (id, authority_id, provider_id, kind, name, first_day, last_day)
  VALUES (1, 'PCC', 1, 'INSET', 'Training day', '2026-10-26', '2026-10-26');
INSERT INTO venue (id, kind, name, address, town, postcode, district_code, latitude, longitude, position_approximate, capacity, step_free)
  VALUES (1, 'LIBRARY', 'March Library', '1 High Street', 'March', 'PE15 9AA', 'E07000010', 52.55, 0.09, TRUE, 30, TRUE);
INSERT INTO venue (id, kind, name, address, town, postcode, district_code, latitude, longitude, position_approximate, capacity, step_free)
  VALUES (2, 'LIBRARY', 'Ely Library', '1 High Street', 'Ely', 'CB7 4AA', 'E07000009', 52.40, 0.26, TRUE, 30, TRUE);
INSERT INTO travel_correction (id, authority_id, provider_id, venue_id, minutes_by_car, entered_by, entered_at)
  VALUES (1, 'PCC', 1, 1, 30, 1, '2026-09-01 08:00:00');
INSERT INTO course (code, title, family, summary, who_for, outcomes, shape, taught_minutes, keywords, search_words)
  VALUES ('ELK-35', 'Elklan', 'SPEECH_AND_LANGUAGE', 'x', 'x', 'x', 'x', 360, '', ' elklan');
INSERT INTO cohort (id, authority_id, course_code, reference, status, capacity, opens_at, closes_at, first_day, last_day,
  session_count, mode, evenings_only, weekends_only, weekday_daytime, venue_id)
  VALUES (1, 'PCC', 'ELK-35', 'PCC-1', 'OPEN', 12, '2026-07-01 08:00:00', '2026-10-01 08:00:00', '2026-10-06', '2026-10-13',
  2, 'IN_PERSON', TRUE, FALSE, FALSE, 1);
INSERT INTO session (id, authority_id, cohort_id, ordinal, day, starts, ends, mode, venue_id)
  VALUES (1, 'PCC', 1, 1, '2026-10-06', '18:30:00', '20:30:00', 'IN_PERSON', 1);
INSERT INTO session (id, authority_id, cohort_id, ordinal, day, starts, ends, mode, venue_id)
  VALUES (2, 'PCC', 1, 2, '2026-10-13', '18:30:00', '20:30:00', 'IN_PERSON', 1);

UPDATE cohort SET taken = 1, held = 1, waiting = 1 WHERE id = 1;
INSERT INTO cohort (id, authority_id, course_code, reference, status, capacity, opens_at, closes_at, first_day, last_day,
  session_count, mode, evenings_only, weekends_only, weekday_daytime, venue_id)
  VALUES (2, 'CCC', 'ELK-35', 'CCC-1', 'OPEN', 12, '2026-07-01 08:00:00', '2026-10-01 08:00:00', '2026-10-07', '2026-10-07',
  1, 'IN_PERSON', TRUE, FALSE, FALSE, 1);
INSERT INTO session (id, authority_id, cohort_id, ordinal, day, starts, ends, mode, venue_id)
  VALUES (3, 'CCC', 2, 1, '2026-10-07', '18:30:00', '20:30:00', 'IN_PERSON', 1);
INSERT INTO person (id, given_name, family_name) VALUES (2, 'Ben', 'Okafor');
INSERT INTO person (id, given_name, family_name) VALUES (3, 'Carys', 'Lewis');
INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at)
  VALUES (1, 'Nadia Farr', 'nadia@example.org', 'nadia@example.org', 0, FALSE, '2026-01-01 00:00:00');
INSERT INTO booking (id, authority_id, home_authority_id, reference, basket, cohort_id, provider_id, account_id, status, party,
  full_pence, pays_pence, draws, made_at, hold_until, extensions, offered, calendar_sequence)
  VALUES (1, 'PCC', 'PCC', 'EB-AAAA-01', 'EB-AAAA', 1, 1, 1, 'CONFIRMED', 1,
  12000, 3500, 1, '2026-09-01 08:00:00', '2026-09-01 08:15:00', 0, FALSE, 0);
INSERT INTO booking (id, authority_id, home_authority_id, reference, basket, cohort_id, provider_id, account_id, status, party,
  full_pence, pays_pence, draws, made_at, hold_until, extensions, offered, calendar_sequence)
  VALUES (2, 'PCC', 'PCC', 'EB-AAAB-01', 'EB-AAAB', 1, 1, 1, 'HELD', 1,
  12000, 3500, 1, '2026-09-01 08:00:00', '2026-09-01 08:15:00', 0, FALSE, 0);
INSERT INTO booking (id, authority_id, home_authority_id, reference, basket, cohort_id, provider_id, account_id, status, party,
  full_pence, pays_pence, draws, made_at, extensions, offered, queue_no, calendar_sequence)
  VALUES (3, 'PCC', 'PCC', 'EB-AAAC-01', 'EB-AAAC', 1, 1, 1, 'WAITING', 1,
  12000, 3500, 1, '2026-09-01 08:00:00', 0, FALSE, 1, 0);
INSERT INTO booked_place (id, authority_id, booking_id, cohort_id, person_id, state, live) VALUES (1, 'PCC', 1, 1, 1, 'CONFIRMED', 1);
INSERT INTO booked_place (id, authority_id, booking_id, cohort_id, person_id, state, live) VALUES (2, 'PCC', 2, 1, 2, 'HELD', 1);
INSERT INTO booked_place (id, authority_id, booking_id, cohort_id, person_id, state, live) VALUES (3, 'PCC', 3, 1, 3, 'WAITING', 1);
INSERT INTO fund (code, authority_id, name, budget_pence, left_pence, first_day, last_day)
  VALUES ('OPP', 'CCC', 'Opportunity fund', 10000, 4500, '2026-04-01', '2027-03-31');
INSERT INTO fund_draw (id, authority_id, fund_code, reference, drawn_pence, given_back_pence, drawn_at)
  VALUES (1, 'CCC', 'OPP', 'EB-0001-01', 5500, 0, '2026-09-21 09:00:00');
INSERT INTO tariff (version_number, title, valid_from, invented) VALUES ('4.1', 'Price list 2026 to 2027', '2026-09-01', TRUE);
INSERT INTO tariff_band (version_number, days_before, percent_of_own) VALUES ('4.1', 0, 100);
INSERT INTO tariff_rule (version_number, list_order, kind, pence) VALUES ('4.1', 1, 'HOURLY', 2000);
INSERT INTO tariff_rule (version_number, list_order, kind, pence, fund_code) VALUES ('4.1', 2, 'FUND_PAYS', 5500, 'OPP');
INSERT INTO tariff_rule_district (version_number, list_order, district_code) VALUES ('4.1', 2, 'E07000010');
INSERT INTO quote (id, authority_id, cohort_id, home_id, provider_id, account_id, version_number, full_pence, total_pence,
  first_day, made_at, valid_until)
  VALUES (1, 'PCC', 1, 'CCC', 2, 1, '4.1', 12000, 6500, '2026-10-06', '2026-09-21 09:00:00', '2026-09-21 09:15:00');
INSERT INTO quote_attendee (quote_id, authority_id, list_order, person_id, payer_class, full_pence, payer_pence)
  VALUES (1, 'PCC', 1, 1, 'PVI_GROUP', 12000, 6500);
INSERT INTO quote_line (quote_id, authority_id, list_order, person_id, paid_by, funder_id, fund_code, pence, line_text, reason)
  VALUES (1, 'PCC', 1, 1, 'FUND', 'CCC', 'OPP', 5500, 'Opportunity fund pays', 'x');
INSERT INTO quote_line (quote_id, authority_id, list_order, person_id, paid_by, pence, line_text, reason)
  VALUES (1, 'PCC', 2, 1, 'PAYER', 6500, 'You pay', '');

-- A course date that is over: its one session marked, its booking attended, its certificate in force.
INSERT INTO trainer (id, name) VALUES (1, 'Moira Shaw');
INSERT INTO course (code, title, family, summary, who_for, outcomes, shape, taught_minutes, keywords, search_words)
  VALUES ('SG-STAFF', 'Safeguarding', 'SAFEGUARDING', 'x', 'x', 'x', 'x', 180, '', ' safeguarding');
INSERT INTO cohort (id, authority_id, course_code, reference, status, capacity, taken, opens_at, closes_at, first_day, last_day,
  session_count, mode, evenings_only, weekends_only, weekday_daytime, venue_id)
  VALUES (3, 'PCC', 'SG-STAFF', 'PCC-3', 'FINISHED', 12, 1, '2026-05-01 08:00:00', '2026-06-01 08:00:00', '2026-06-02', '2026-06-02',
  1, 'IN_PERSON', TRUE, FALSE, FALSE, 1);
INSERT INTO session (id, authority_id, cohort_id, ordinal, day, starts, ends, mode, venue_id, trainer_id)
  VALUES (4, 'PCC', 3, 1, '2026-06-02', '18:30:00', '20:30:00', 'IN_PERSON', 1, 1);
INSERT INTO booking (id, authority_id, home_authority_id, reference, basket, cohort_id, provider_id, account_id, status, party,
  full_pence, pays_pence, draws, made_at, hold_until, extensions, offered, calendar_sequence)
  VALUES (4, 'PCC', 'PCC', 'EB-AAAD-01', 'EB-AAAD', 3, 1, 1, 'ATTENDED', 1,
  0, 0, 1, '2026-05-02 08:00:00', '2026-05-02 08:15:00', 0, FALSE, 0);
INSERT INTO booked_place (id, authority_id, booking_id, cohort_id, person_id, state, live) VALUES (4, 'PCC', 4, 3, 1, 'CONFIRMED', 1);
INSERT INTO attendance (id, authority_id, cohort_id, session_id, place_id, presence, marked_at, marked_by)
  VALUES (1, 'PCC', 3, 4, 4, 'HERE', '2026-06-02 17:40:00', 1);
INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source, authority_id, cohort_id, place_id,
  course_title, code, issued_at, live)
  VALUES (1, 1, 'SG-STAFF', 'ISSUED_HERE', '2026-06-02', '2028-06-01', 'Peterborough City Council', 'PCC', 3, 4,
  'Safeguarding', '2222-3333-4444-5555', '2026-06-02 19:00:00', 1);
INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at)
  VALUES (240, 'Cora Example', 'cora240@example.org', 'cora240@example.org', 1, FALSE, '2026-09-01 08:00:00');
INSERT INTO plan_run (id, authority_id, account_id, instance, most_seconds, state, asked_at, seen_at, spent_millis, unmet, money, travel, fairness)
  VALUES (1, 'PCC', 240, 'autumn', 20, 'DONE', '2026-09-01 09:00:00', '2026-09-01 09:00:20', 20000, 0, 0, 0, 0);
INSERT INTO plan_piece (id, authority_id, plan_run_id, ordinal, text) VALUES (1, 'PCC', 1, 1, '{"instance":');
INSERT INTO plan_piece (id, authority_id, plan_run_id, ordinal, text) VALUES (2, 'PCC', 1, 2, '"autumn"}');

-- A staffing rule that both councils verified, and that one verified in an earlier wording too.
INSERT INTO rule_verification (id, authority_id, rule_code, rule_from, rule_seal, compared_document, verified_by, verified_by_name,
  verified_at, live) VALUES (1, 'PCC', 'G-2b', '2023-09-04', 'a1', 'EYFS', 240, 'Cora Example', '2026-09-02 09:00:00', 1);
INSERT INTO rule_verification (id, authority_id, rule_code, rule_from, rule_seal, compared_document, verified_by, verified_by_name,
  verified_at, live) VALUES (2, 'PCC', 'G-2b', '2023-09-04', 'a0', 'EYFS', 240, 'Cora Example', '2026-09-01 09:00:00', 1);
INSERT INTO rule_verification (id, authority_id, rule_code, rule_from, rule_seal, compared_document, verified_by, verified_by_name,
  verified_at, live) VALUES (3, 'CCC', 'G-2b', '2023-09-04', 'a1', 'EYFS', 240, 'Cora Example', '2026-09-03 09:00:00', 1);

-- A booking that was cancelled because cover collapsed: its fee was waived and drawn from a fund for that.
INSERT INTO booking (id, authority_id, home_authority_id, reference, basket, cohort_id, provider_id, account_id, status, party,
  full_pence, pays_pence, draws, made_at, hold_until, extensions, offered, calendar_sequence)
  VALUES (360, 'PCC', 'PCC', 'EB-AAAH-01', 'EB-AAAH', 3, 1, 1, 'CANCELLED', 1,
  12000, 3500, 1, '2026-05-02 08:00:00', '2026-05-02 08:15:00', 0, FALSE, 1);
INSERT INTO booked_place (id, authority_id, booking_id, cohort_id, person_id, state) VALUES (360, 'PCC', 360, 3, 2, 'RELEASED');
INSERT INTO cover_slip (id, authority_id, provider_id, booking_id, number_text, made_at, made_by, digest)
  VALUES (360, 'PCC', 1, 360, 'EB-AAAH-01/1', '2026-06-01 07:00:00', 1, 'x');
INSERT INTO fund (code, authority_id, name, budget_pence, left_pence, first_day, last_day, purpose)
  VALUES ('COVER-P', 'PCC', 'Fees waived', 10000, 6500, '2026-04-01', '2027-03-31', 'WAIVERS');
INSERT INTO fund_draw (id, authority_id, fund_code, reference, drawn_pence, given_back_pence, drawn_at)
  VALUES (360, 'PCC', 'COVER-P', 'EB-AAAH-01/fee', 3500, 0, '2026-06-01 07:00:00');
INSERT INTO cover_waiver (id, authority_id, provider_id, booking_id, fund_code, amount_pence, slip_number, waived_at, waived_for)
  VALUES (360, 'PCC', 1, 360, 'COVER-P', 3500, 'EB-AAAH-01/1', '2026-06-01 07:00:00', 1);
