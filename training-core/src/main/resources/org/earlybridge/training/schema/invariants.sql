-- What must hold of the data at every moment. Asked after every test, and of the running system by the hour.
-- Each question has a number and a sentence on the line before it, and answers with rows only when it is broken.
-- A question must run on Derby and on PostgreSQL. Numbers are for good; a letter tells parts of one apart.

-- I3a taken and held places never exceed the places there are, and no count is negative
SELECT c.id, c.reference, c.capacity, c.taken, c.held, c.waiting FROM cohort c
WHERE c.taken < 0 OR c.held < 0 OR c.waiting < 0 OR c.taken + c.held > c.capacity;

-- I9a a session belongs to the council of its course date
SELECT s.id, s.authority_id, c.authority_id AS parent FROM session s JOIN cohort c ON c.id = s.cohort_id
WHERE s.authority_id <> c.authority_id;

-- I9b an employment belongs to the council of its setting
SELECT e.id, e.authority_id, p.authority_id AS parent FROM employment e JOIN provider p ON p.id = e.provider_id
WHERE e.authority_id <> p.authority_id;

-- I9c a room belongs to the council of its setting
SELECT r.id, r.authority_id, p.authority_id AS parent FROM room r JOIN provider p ON p.id = r.provider_id
WHERE r.authority_id <> p.authority_id;

-- I9d booked children belong to the council of their room
SELECT b.id, b.authority_id, r.authority_id AS parent FROM booked_children b JOIN room r ON r.id = b.room_id
WHERE b.authority_id <> r.authority_id;

-- I9e a shift belongs to the council of its employment
SELECT s.id, s.authority_id, e.authority_id AS parent FROM shift s JOIN employment e ON e.id = s.employment_id
WHERE s.authority_id <> e.authority_id;

-- I9f a shift stands in a room of the same setting
SELECT s.id, e.provider_id, r.provider_id AS room_of FROM shift s
JOIN employment e ON e.id = s.employment_id JOIN room r ON r.id = s.room_id
WHERE e.provider_id <> r.provider_id;

-- I9g a closure of a setting belongs to the setting's council
SELECT c.id, c.authority_id, p.authority_id AS parent FROM closure c JOIN provider p ON p.id = c.provider_id
WHERE c.authority_id <> p.authority_id;

-- I9h a setting's word about the way belongs to the setting's council
SELECT t.id, t.authority_id, p.authority_id AS parent FROM travel_correction t JOIN provider p ON p.id = t.provider_id
WHERE t.authority_id <> p.authority_id;

-- I9i a setting's districts belong to the setting's council
SELECT d.provider_id, d.authority_id, p.authority_id AS parent FROM provider_district d
JOIN provider p ON p.id = d.provider_id WHERE d.authority_id <> p.authority_id;

-- I20a a course date has as many sessions as it says, numbered from 1 without a gap
SELECT c.id, c.reference, c.session_count, COUNT(s.id) AS sessions FROM cohort c LEFT JOIN session s ON s.cohort_id = c.id
GROUP BY c.id, c.reference, c.session_count
HAVING COUNT(s.id) <> c.session_count OR MIN(s.ordinal) <> 1 OR MAX(s.ordinal) <> COUNT(s.id);

-- I20b sessions are numbered in the order they happen, and do not overlap
SELECT a.cohort_id, a.ordinal, a.day, b.ordinal AS next_ordinal, b.day AS next_day FROM session a
JOIN session b ON b.cohort_id = a.cohort_id AND b.ordinal = a.ordinal + 1
WHERE b.day < a.day OR (b.day = a.day AND b.starts < a.ends);

-- I20c a course date begins and ends with its sessions
SELECT c.id, c.reference, c.first_day, c.last_day FROM cohort c JOIN session s ON s.cohort_id = c.id
GROUP BY c.id, c.reference, c.first_day, c.last_day
HAVING MIN(s.day) <> c.first_day OR MAX(s.day) <> c.last_day;

-- I20d a course date is online, in a room or blended as its sessions are
SELECT c.id, c.reference, c.mode FROM cohort c JOIN session s ON s.cohort_id = c.id
GROUP BY c.id, c.reference, c.mode
HAVING c.mode <> CASE WHEN MIN(s.mode) <> MAX(s.mode) THEN 'BLENDED' ELSE MIN(s.mode) END;

-- I20e a course date is only evenings when none of its sessions starts before 17:00, and only then
SELECT c.id, c.reference FROM cohort c JOIN session s ON s.cohort_id = c.id
GROUP BY c.id, c.reference, c.evenings_only
HAVING (c.evenings_only = TRUE AND MIN(s.starts) < '17:00:00') OR (c.evenings_only = FALSE AND MIN(s.starts) >= '17:00:00');

-- I20f a course date is at the venue of its first session in a room
SELECT c.id, c.reference, c.venue_id, s.venue_id AS session_venue FROM cohort c JOIN session s ON s.cohort_id = c.id
WHERE s.ordinal = (SELECT MIN(x.ordinal) FROM session x WHERE x.cohort_id = c.id AND x.mode = 'IN_PERSON')
AND s.venue_id <> c.venue_id;

-- I21a nobody is on duty twice at once: two shifts of one employment on one weekday do not overlap while both hold
SELECT a.id, b.id AS other, a.weekday FROM shift a
JOIN shift b ON b.employment_id = a.employment_id AND b.weekday = a.weekday AND b.id > a.id
WHERE a.starts < b.ends AND b.starts < a.ends
AND a.first_day <= COALESCE(b.last_day, a.first_day) AND b.first_day <= COALESCE(a.last_day, b.first_day);

-- I21b nobody is on the rota in a room from the day it closed
SELECT s.id, s.first_day, s.last_day, r.closed_on FROM shift s JOIN room r ON r.id = s.room_id
WHERE r.closed_on IS NOT NULL AND (s.last_day IS NULL OR s.last_day >= r.closed_on);

-- I21c no children are booked into a room from the day it closed
SELECT b.id, b.first_day, b.last_day, r.closed_on FROM booked_children b JOIN room r ON r.id = b.room_id
WHERE r.closed_on IS NOT NULL AND (b.last_day IS NULL OR b.last_day >= r.closed_on);

-- I21d where a person's day was set by itself, only shifts of that day alone cover it, on its weekday
SELECT x.id, x.day, s.first_day, s.last_day FROM rota_exception x JOIN shift s ON s.employment_id = x.employment_id
WHERE s.first_day <= x.day AND (s.last_day IS NULL OR s.last_day >= x.day)
AND (s.first_day <> x.day OR s.last_day IS NULL OR s.last_day <> x.day)
AND EXISTS (SELECT 1 FROM shift o WHERE o.employment_id = x.employment_id AND o.weekday = s.weekday
  AND o.first_day = x.day AND o.last_day = x.day);

-- I21e the children of an outing come out of rooms of its own setting
SELECT o.id, o.provider_id, r.provider_id AS room_of FROM outing o
JOIN outing_party p ON p.outing_id = o.id JOIN room r ON r.id = p.room_id
WHERE o.provider_id <> r.provider_id;

-- I21f the adults of an outing work at its own setting
SELECT o.id, o.provider_id, e.provider_id AS works_at FROM outing o
JOIN outing_adult a ON a.outing_id = o.id JOIN employment e ON e.id = a.employment_id
WHERE o.provider_id <> e.provider_id;

-- I21g nobody eats twice at once: two meals of one room on one weekday do not overlap
SELECT a.id, b.id AS other, a.weekday FROM room_meal a
JOIN room_meal b ON b.room_id = a.room_id AND b.weekday = a.weekday AND b.id > a.id
WHERE a.starts < b.ends AND b.starts < a.ends;

-- I22a a course closed to childminders says why
SELECT k.code FROM course k WHERE k.open_to_childminders = FALSE AND (k.narrowing_reason IS NULL OR LENGTH(TRIM(k.narrowing_reason)) < 20);

-- I22b an open course gives no reason, and whoever closed one is known with her council and the moment, or not at all
SELECT k.code FROM course k WHERE (k.open_to_childminders = TRUE AND (k.narrowing_reason IS NOT NULL OR k.narrowed_by IS NOT NULL))
OR ((k.narrowed_by IS NULL OR k.narrowed_at IS NULL OR k.narrowed_for IS NULL)
  AND (k.narrowed_by IS NOT NULL OR k.narrowed_at IS NOT NULL OR k.narrowed_for IS NOT NULL));

-- I3b as many places are taken as people have a confirmed one
SELECT c.id, c.reference, c.taken, COUNT(p.id) AS people FROM cohort c
LEFT JOIN booked_place p ON p.cohort_id = c.id AND p.state = 'CONFIRMED'
GROUP BY c.id, c.reference, c.taken HAVING c.taken <> COUNT(p.id);

-- I3c as many places are held as people have a held one
SELECT c.id, c.reference, c.held, COUNT(p.id) AS people FROM cohort c
LEFT JOIN booked_place p ON p.cohort_id = c.id AND p.state = 'HELD'
GROUP BY c.id, c.reference, c.held HAVING c.held <> COUNT(p.id);

-- I3d as many wait as the waiting list has people
SELECT c.id, c.reference, c.waiting, COUNT(p.id) AS people FROM cohort c
LEFT JOIN booked_place p ON p.cohort_id = c.id AND p.state = 'WAITING'
GROUP BY c.id, c.reference, c.waiting HAVING c.waiting <> COUNT(p.id);

-- I3e nobody is on a course date, or waits for it, twice
SELECT p.cohort_id, p.person_id, COUNT(p.id) AS times FROM booked_place p WHERE p.state <> 'RELEASED'
GROUP BY p.cohort_id, p.person_id HAVING COUNT(p.id) > 1;

-- I3f each person of a booking has what the booking has
SELECT b.id, b.reference, b.status, p.state FROM booking b JOIN booked_place p ON p.booking_id = b.id
WHERE p.state <> CASE WHEN b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') THEN 'CONFIRMED'
WHEN b.status IN ('EXPIRED', 'CANCELLED') THEN 'RELEASED' ELSE b.status END;

-- I3g a booking has as many people as it says
SELECT b.id, b.reference, b.party, COUNT(p.id) AS people FROM booking b LEFT JOIN booked_place p ON p.booking_id = b.id
GROUP BY b.id, b.reference, b.party HAVING b.party <> COUNT(p.id);

-- I9j a booking belongs to the council of its course date
SELECT b.id, b.authority_id, c.authority_id AS parent FROM booking b JOIN cohort c ON c.id = b.cohort_id
WHERE b.authority_id <> c.authority_id;

-- I9k a place belongs to the council and the course date of its booking
SELECT p.id, p.authority_id, p.cohort_id, b.authority_id AS parent, b.cohort_id AS booked FROM booked_place p
JOIN booking b ON b.id = p.booking_id WHERE p.authority_id <> b.authority_id OR p.cohort_id <> b.cohort_id;
-- I40a a fund has left what it was given, less what was drawn, plus what came back
SELECT f.code, f.budget_pence, f.left_pence FROM fund f LEFT JOIN fund_draw d ON d.fund_code = f.code
GROUP BY f.code, f.budget_pence, f.left_pence
HAVING f.left_pence <> f.budget_pence - COALESCE(SUM(d.drawn_pence - d.given_back_pence), 0);

-- I40b a draw belongs to the council that holds the fund
SELECT d.id, d.authority_id, f.authority_id AS holder FROM fund_draw d JOIN fund f ON f.code = d.fund_code
WHERE d.authority_id <> f.authority_id;

-- I41a a price list says once what an hour costs, numbers its rules from 1 without a gap, and says what cancelling on the last day costs
SELECT t.version_number FROM tariff t LEFT JOIN tariff_rule r ON r.version_number = t.version_number
GROUP BY t.version_number
HAVING SUM(CASE WHEN r.kind = 'HOURLY' THEN 1 ELSE 0 END) <> 1 OR MIN(r.list_order) <> 1 OR MAX(r.list_order) <> COUNT(r.list_order)
OR NOT EXISTS (SELECT 1 FROM tariff_band b WHERE b.version_number = t.version_number AND b.days_before = 0);

-- I41b a rule for some kinds of payers or districts names them
SELECT r.version_number, r.list_order, r.kind FROM tariff_rule r
WHERE (r.kind IN ('COUNCIL_PAYS', 'SURCHARGE') AND NOT EXISTS (SELECT 1 FROM tariff_rule_class c
  WHERE c.version_number = r.version_number AND c.list_order = r.list_order))
OR (r.kind = 'FUND_PAYS' AND NOT EXISTS (SELECT 1 FROM tariff_rule_district d
  WHERE d.version_number = r.version_number AND d.list_order = r.list_order));

-- I42a the lines of a quote add up to its full price, and those of the payer to its total
SELECT q.id, q.full_pence, q.total_pence FROM quote q LEFT JOIN quote_line l ON l.quote_id = q.id
GROUP BY q.id, q.full_pence, q.total_pence
HAVING COALESCE(SUM(l.pence), 0) <> q.full_pence
OR COALESCE(SUM(CASE WHEN l.paid_by = 'PAYER' THEN l.pence ELSE 0 END), 0) <> q.total_pence;

-- I42b the lines for each person of a quote add up to her full price, and the payer's to what is paid for her
SELECT a.quote_id, a.person_id FROM quote_attendee a
LEFT JOIN quote_line l ON l.quote_id = a.quote_id AND l.person_id = a.person_id
GROUP BY a.quote_id, a.person_id, a.full_pence, a.payer_pence
HAVING COALESCE(SUM(l.pence), 0) <> a.full_pence
OR COALESCE(SUM(CASE WHEN l.paid_by = 'PAYER' THEN l.pence ELSE 0 END), 0) <> a.payer_pence;

-- I42c a quote belongs to the council of its course date, and its payer to the council that is called its home
SELECT q.id, q.authority_id, q.home_id FROM quote q
JOIN cohort c ON c.id = q.cohort_id JOIN provider p ON p.id = q.provider_id
WHERE q.authority_id <> c.authority_id OR q.home_id <> p.authority_id;

-- I42d a council's share of a quote is borne by the payer's home council, and a fund's by its holder
SELECT l.quote_id, l.list_order, l.funder_id FROM quote_line l JOIN quote q ON q.id = l.quote_id
LEFT JOIN fund f ON f.code = l.fund_code
WHERE (l.paid_by = 'COUNCIL' AND l.funder_id <> q.home_id) OR (l.paid_by = 'FUND' AND l.funder_id <> f.authority_id);

-- I42e the rows of a quote belong to the quote's council
SELECT q.id, l.list_order FROM quote q JOIN quote_line l ON l.quote_id = q.id WHERE l.authority_id <> q.authority_id
UNION SELECT q.id, a.list_order FROM quote q JOIN quote_attendee a ON a.quote_id = q.id WHERE a.authority_id <> q.authority_id;

-- I42f every line of a quote is for one of its people
SELECT l.quote_id, l.list_order, l.person_id FROM quote_line l
WHERE NOT EXISTS (SELECT 1 FROM quote_attendee a WHERE a.quote_id = l.quote_id AND a.person_id = l.person_id);


-- I9l a mark in a register belongs to the council and the course date of its session and of its place
SELECT a.id, a.authority_id, a.cohort_id FROM attendance a JOIN session s ON s.id = a.session_id
JOIN booked_place p ON p.id = a.place_id
WHERE a.authority_id <> s.authority_id OR a.authority_id <> p.authority_id
OR a.cohort_id <> s.cohort_id OR a.cohort_id <> p.cohort_id;

-- I23a a booking is attended when all its sessions are marked and somebody came, a no-show when nobody did, else neither
SELECT t.id, t.reference, t.status, t.missing, t.came FROM
(SELECT b.id, b.reference, b.status, SUM(CASE WHEN a.id IS NULL THEN 1 ELSE 0 END) AS missing,
SUM(CASE WHEN a.presence IN ('HERE', 'LATE') THEN 1 ELSE 0 END) AS came FROM booking b
JOIN booked_place p ON p.booking_id = b.id JOIN session s ON s.cohort_id = b.cohort_id
LEFT JOIN attendance a ON a.place_id = p.id AND a.session_id = s.id
WHERE b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') GROUP BY b.id, b.reference, b.status) t
WHERE t.status <> CASE WHEN t.missing > 0 THEN 'CONFIRMED' WHEN t.came > 0 THEN 'ATTENDED' ELSE 'NO_SHOW' END;

-- I23b a certificate in force is its place's person's, who came to, or made up, as many sessions as its course date asks for
SELECT t.id, t.holder, t.person, t.came, t.made_up FROM
(SELECT x.id, x.person_id AS holder, p.person_id AS person, c.session_count, c.course_code, c.first_day,
SUM(CASE WHEN a.presence IN ('HERE', 'LATE') THEN 1 ELSE 0 END) AS came,
SUM(CASE WHEN a.made_up_on IS NOT NULL THEN 1 ELSE 0 END) AS made_up
FROM certificate x JOIN booked_place p ON p.id = x.place_id JOIN cohort c ON c.id = x.cohort_id
LEFT JOIN attendance a ON a.place_id = p.id WHERE x.live = 1
GROUP BY x.id, x.person_id, p.person_id, c.session_count, c.course_code, c.first_day) t
WHERE t.holder <> t.person OR t.came + t.made_up < t.session_count
- COALESCE((SELECT r.may_miss FROM completion_rule r WHERE r.course_code = t.course_code AND r.valid_from <= t.first_day
AND NOT EXISTS (SELECT n.course_code FROM completion_rule n WHERE n.course_code = r.course_code
AND n.valid_from > r.valid_from AND n.valid_from <= t.first_day)), 0);
-- I240a the pieces of a plan are numbered from 1 without a gap
SELECT t.plan_run_id, MIN(t.ordinal) AS first_piece, MAX(t.ordinal) AS last_piece, COUNT(t.id) AS pieces FROM plan_piece t
GROUP BY t.plan_run_id HAVING MIN(t.ordinal) <> 1 OR MAX(t.ordinal) <> COUNT(t.id);

-- I290a one council holds one text of a rule for verified at most once
SELECT v.authority_id, v.rule_seal, COUNT(v.id) AS times FROM rule_verification v WHERE v.live = 1
GROUP BY v.authority_id, v.rule_seal HAVING COUNT(v.id) > 1;

-- I290b one seal is the text of one rule
SELECT a.id, b.id AS other, a.rule_seal FROM rule_verification a JOIN rule_verification b ON b.rule_seal = a.rule_seal
WHERE a.rule_code <> b.rule_code OR a.rule_from <> b.rule_from;

-- I360a a waived fee was drawn from its fund, from one that is for waived fees, and belongs to a booking that was cancelled
SELECT w.id, w.fund_code, w.amount_pence, d.drawn_pence, d.given_back_pence, b.status FROM cover_waiver w
JOIN fund f ON f.code = w.fund_code JOIN booking b ON b.id = w.booking_id
LEFT JOIN fund_draw d ON d.fund_code = w.fund_code AND d.reference = b.reference || '/fee'
WHERE d.id IS NULL OR d.drawn_pence - d.given_back_pence <> w.amount_pence OR f.purpose <> 'WAIVERS' OR b.status <> 'CANCELLED';
-- I320a an offer of cover is taken when a request about it is agreed, and only then, and no offer is agreed twice
SELECT o.id, o.state, COUNT(r.id) AS agreed FROM cover_offer o LEFT JOIN cover_request r ON r.offer_id = o.id AND r.state = 'AGREED'
GROUP BY o.id, o.state HAVING COUNT(r.id) <> CASE WHEN o.state = 'TAKEN' THEN 1 ELSE 0 END;

-- I320b agreed cover lies within the hours that were offered, and nobody lends to herself
SELECT r.id, o.id AS offer FROM cover_request r JOIN cover_offer o ON o.id = r.offer_id
WHERE r.state = 'AGREED' AND (r.day <> o.day OR r.starts < o.starts OR r.ends > o.ends OR r.provider_id = o.provider_id);

-- I320c nobody is agreed to be at two places at one time
SELECT a.id, b.id AS other, o.person_id FROM cover_request a JOIN cover_offer o ON o.id = a.offer_id
JOIN cover_offer p ON p.person_id = o.person_id AND p.id > o.id AND p.day = o.day JOIN cover_request b ON b.offer_id = p.id
WHERE a.state = 'AGREED' AND b.state = 'AGREED' AND o.starts < p.ends AND p.starts < o.ends;

-- I320d what a fund pays for cover is what was drawn from it and not given back
SELECT r.id, r.fund_code, r.fund_pence, d.drawn_pence FROM cover_request r
LEFT JOIN fund_draw d ON d.fund_code = r.fund_code AND d.reference = 'CX-' || TRIM(CAST(r.id AS CHAR(20)))
WHERE r.fund_code IS NOT NULL AND (d.id IS NULL OR d.drawn_pence <> r.fund_pence
OR d.given_back_pence <> CASE WHEN r.taken_back = TRUE THEN r.fund_pence ELSE 0 END);

-- I320e agreed cover that costs something stands in the books
SELECT r.id, r.cost_pence FROM cover_request r WHERE r.state = 'AGREED' AND r.cost_pence > 0 AND NOT EXISTS
(SELECT 1 FROM fact f WHERE f.source = 'cover' AND f.source_id = 'CX-' || TRIM(CAST(r.id AS CHAR(20))) AND f.kind = 'agreed');

-- I320f who would be at the course date belongs to the council of whoever asks
SELECT g.request_id, g.person_id FROM cover_request_goer g JOIN cover_request r ON r.id = g.request_id
WHERE g.authority_id <> r.authority_id;
-- I330a terms with parents are a childminder's, and belong to her council
SELECT t.id, t.authority_id, p.authority_id AS parent, p.kind FROM minder_terms t JOIN provider p ON p.id = t.provider_id
WHERE t.authority_id <> p.authority_id OR p.kind <> 'CHILDMINDER';

-- I370a only a childminder minds children beside the usual three
SELECT b.id, b.beside, p.kind FROM booked_children b JOIN room r ON r.id = b.room_id JOIN provider p ON p.id = r.provider_id
WHERE b.beside IS NOT NULL AND p.kind <> 'CHILDMINDER';
