-- How to break each invariant, from the sound state. Where a constraint forbids it, the constraint goes first: the
-- invariant must notice even then. Undone after each.

-- I3a more places taken than there are
ALTER TABLE cohort DROP CONSTRAINT cohort_places;
UPDATE cohort SET taken = 11, held = 2 WHERE id = 1;

-- I9a a session of the other council
ALTER TABLE session DROP CONSTRAINT session_cohort;
UPDATE session SET authority_id = 'CCC' WHERE id = 1;

-- I9b an employment of the other council
ALTER TABLE shift DROP CONSTRAINT shift_employment;
ALTER TABLE employment DROP CONSTRAINT employment_provider;
UPDATE employment SET authority_id = 'CCC' WHERE id = 1;

-- I9c a room of the other council
ALTER TABLE room DROP CONSTRAINT room_provider;
UPDATE room SET authority_id = 'CCC' WHERE id = 3;

-- I9d booked children of the other council
ALTER TABLE booked_children DROP CONSTRAINT booked_children_room;
UPDATE booked_children SET authority_id = 'CCC' WHERE id = 1;

-- I9e a shift of the other council
ALTER TABLE shift DROP CONSTRAINT shift_employment;
ALTER TABLE shift DROP CONSTRAINT shift_room;
UPDATE shift SET authority_id = 'CCC' WHERE id = 1;

-- I9f a shift in another setting's room
UPDATE shift SET room_id = 3 WHERE id = 1;

-- I9g a closure of the other council
ALTER TABLE closure DROP CONSTRAINT closure_provider;
UPDATE closure SET authority_id = 'CCC' WHERE id = 1;

-- I9h a word about the way for the other council
ALTER TABLE travel_correction DROP CONSTRAINT travel_correction_provider;
UPDATE travel_correction SET authority_id = 'CCC' WHERE id = 1;

-- I9i a district of the other council
ALTER TABLE provider_district DROP CONSTRAINT provider_district_provider;
UPDATE provider_district SET authority_id = 'CCC' WHERE provider_id = 1;

-- I20a a session lost
DELETE FROM session WHERE id = 1;

-- I20b the second session before the first
UPDATE session SET day = '2026-10-05' WHERE id = 2;

-- I20c a date that begins before its first session
UPDATE cohort SET first_day = '2026-10-01' WHERE id = 1;

-- I20d a date in a room that says it is blended
UPDATE cohort SET mode = 'BLENDED' WHERE id = 1;

-- I20e an evening that starts in the afternoon
UPDATE session SET starts = '16:59:00' WHERE id = 2;

-- I20f a date at another venue than its sessions
UPDATE cohort SET venue_id = 2 WHERE id = 1;

-- I21a one person on duty twice
INSERT INTO shift (id, authority_id, employment_id, room_id, weekday, starts, ends, break_minutes, first_day)
  VALUES (2, 'PCC', 1, 1, 1, '15:00:00', '18:00:00', 0, '2026-10-01');

-- I21b on the rota in a closed room
UPDATE booked_children SET last_day = '2026-10-30' WHERE room_id = 1;
UPDATE room SET closed_on = '2026-11-01' WHERE id = 1;

-- I21c children in a closed room
UPDATE shift SET last_day = '2026-10-30' WHERE room_id = 1;
UPDATE room SET closed_on = '2026-11-01' WHERE id = 1;

-- I21d a day by itself that the weekly pattern covers as well
INSERT INTO rota_exception (id, authority_id, employment_id, day) VALUES (1, 'PCC', 1, '2026-10-05');
INSERT INTO shift (id, authority_id, employment_id, room_id, weekday, starts, ends, break_minutes, first_day, last_day)
  VALUES (2, 'PCC', 1, 1, 1, '17:00:00', '18:00:00', 0, '2026-10-05', '2026-10-05');

-- I21e children of another setting on an outing
INSERT INTO outing (id, authority_id, provider_id, place, day, starts, ends)
  VALUES (1, 'PCC', 1, 'Library', '2026-10-05', '10:00:00', '11:30:00');
INSERT INTO outing_party (id, authority_id, outing_id, room_id, born, head_count) VALUES (1, 'PCC', 1, 3, '2023-05-01', 2);

-- I21f an adult of another setting on an outing
INSERT INTO outing (id, authority_id, provider_id, place, day, starts, ends)
  VALUES (1, 'PCC', 3, 'Library', '2026-10-05', '10:00:00', '11:30:00');
INSERT INTO outing_adult (id, authority_id, outing_id, employment_id) VALUES (1, 'PCC', 1, 1);

-- I21g lunch twice at once
INSERT INTO room_meal (id, authority_id, room_id, weekday, starts, ends) VALUES (1, 'PCC', 1, 1, '11:30:00', '12:15:00');
INSERT INTO room_meal (id, authority_id, room_id, weekday, starts, ends) VALUES (2, 'PCC', 1, 1, '12:00:00', '12:30:00');

-- I22a closed to childminders for no reason
ALTER TABLE course DROP CONSTRAINT course_narrowed_with_reason;
ALTER TABLE course DROP CONSTRAINT course_narrowed_says_why;
UPDATE course SET open_to_childminders = FALSE WHERE code = 'ELK-35';

-- I22b closed by nobody knows whom, at a moment
ALTER TABLE course DROP CONSTRAINT course_narrowed_by_somebody;
UPDATE course SET open_to_childminders = FALSE, narrowing_reason = 'It works through the rota of a team.',
  narrowed_at = '2026-10-01 09:00:00' WHERE code = 'ELK-35';

-- I3b a place taken that nobody has
UPDATE cohort SET taken = 2 WHERE id = 1;

-- I3c a place held for nobody
UPDATE cohort SET held = 2 WHERE id = 1;

-- I3d somebody counted as waiting who is not on the list
UPDATE cohort SET waiting = 0 WHERE id = 1;

-- I3e somebody booked twice
ALTER TABLE booked_place DROP CONSTRAINT booked_place_once;
UPDATE booked_place SET person_id = 1 WHERE id = 2;

-- I3f a place that lapsed and is counted still
UPDATE booking SET status = 'EXPIRED' WHERE id = 2;

-- I3g a booking for two with one person
UPDATE booking SET party = 2 WHERE id = 1;

-- I9j a booking of the other council
ALTER TABLE booked_place DROP CONSTRAINT booked_place_booking;
ALTER TABLE booking DROP CONSTRAINT booking_cohort;
UPDATE booking SET authority_id = 'CCC' WHERE id = 1;

-- I9k a place on another course date than its booking
ALTER TABLE booked_place DROP CONSTRAINT booked_place_booking;
UPDATE booked_place SET cohort_id = 2 WHERE id = 1;
-- I40a a penny that nobody drew is gone
UPDATE fund SET left_pence = 4499 WHERE code = 'OPP';

-- I40b a draw in the other council's books
ALTER TABLE fund_draw DROP CONSTRAINT fund_draw_fund;
UPDATE fund_draw SET authority_id = 'PCC' WHERE id = 1;

-- I41a an hour with two prices
INSERT INTO tariff_rule (version_number, list_order, kind, pence) VALUES ('4.1', 3, 'HOURLY', 2100);

-- I41b a fund for no district
DELETE FROM tariff_rule_district WHERE version_number = '4.1';

-- I42a a quote a penny dearer than its lines
UPDATE quote SET full_pence = 12001 WHERE id = 1;

-- I42b a person a penny cheaper than her lines
UPDATE quote_attendee SET payer_pence = 6499 WHERE quote_id = 1;

-- I42c a quote of the other council
ALTER TABLE quote DROP CONSTRAINT quote_provider;
UPDATE quote SET home_id = 'PCC' WHERE id = 1;

-- I42d a fund's share in the books of a council that does not hold it
ALTER TABLE quote_line DROP CONSTRAINT quote_line_fund;
UPDATE quote_line SET funder_id = 'PCC' WHERE quote_id = 1 AND list_order = 1;

-- I42e a line of the other council
ALTER TABLE quote_line DROP CONSTRAINT quote_line_quote;
UPDATE quote_line SET authority_id = 'CCC' WHERE quote_id = 1 AND list_order = 2;

-- I42f a line for somebody who is not in the quote
INSERT INTO person (id, given_name, family_name) VALUES (9, 'Some', 'Body');
UPDATE quote_line SET person_id = 9 WHERE quote_id = 1 AND list_order = 2;

-- I9l a mark in a register of the other council
ALTER TABLE attendance DROP CONSTRAINT attendance_session;
ALTER TABLE attendance DROP CONSTRAINT attendance_place;
UPDATE attendance SET authority_id = 'CCC' WHERE id = 1;

-- I23a attended, and nobody says who was there
DELETE FROM attendance WHERE id = 1;

-- I23b a certificate that nobody took back when the register was corrected
UPDATE attendance SET presence = 'NO' WHERE id = 1;
UPDATE booking SET status = 'NO_SHOW' WHERE id = 4;
-- I240a a plan whose first piece is lost
DELETE FROM plan_piece WHERE id = 1;

-- I290a verified twice over
ALTER TABLE rule_verification DROP CONSTRAINT rule_verification_once;
UPDATE rule_verification SET rule_seal = 'a1', rule_from = '2023-09-04' WHERE id = 2;

-- I290b another rule under the same seal
UPDATE rule_verification SET rule_code = 'G-2a' WHERE id = 3;

-- I360a a waived fee that no fund paid
UPDATE cover_waiver SET amount_pence = 3499 WHERE id = 360;
-- I320a taken, and agreed with nobody
UPDATE cover_offer SET state = 'TAKEN' WHERE id = 2;

-- I320b agreed for hours that were not offered
UPDATE cover_request SET ends = '17:00:00' WHERE id = 1;

-- I320c agreed to be at two places in one morning
UPDATE cover_offer SET state = 'TAKEN', person_id = 320 WHERE id = 2;
INSERT INTO cover_request (id, authority_id, provider_id, offer_id, cohort_id, day, starts, ends, cost_pence, state, asked_by,
  asked_at, lapses_at, agreed) VALUES (2, 'CCC', 2, 2, 1, '2026-10-13', '09:00:00', '12:00:00', 0, 'AGREED', 240,
  '2026-09-21 10:00:00', '2026-09-23 10:00:00', 1);

-- I320d a fund pays, and nothing was drawn from it
UPDATE cover_request SET cost_pence = 4500, fund_code = 'OPP', fund_pence = 4500 WHERE id = 1;

-- I320e agreed at a price that no book knows
UPDATE cover_request SET cost_pence = 4500 WHERE id = 1;

-- I320f somebody who goes, of the other council
ALTER TABLE cover_request_goer DROP CONSTRAINT cover_request_goer_request;
UPDATE cover_request_goer SET authority_id = 'CCC' WHERE request_id = 1;
-- I330a a nursery with a childminder's terms
INSERT INTO minder_terms (id, authority_id, provider_id, first_day, fee_pence) VALUES (1, 'PCC', 1, '2026-10-05', 650);

-- I370a a nursery's room with a child beside three
INSERT INTO booked_children (id, authority_id, room_id, weekday, born, head_count, arrives, leaves, first_day, beside) VALUES
  (370, 'PCC', 1, 2, '2023-05-01', 1, '08:00:00', '17:30:00', '2026-09-01', 'OWN');
