-- What the law, guidance or common practice asks people in early years to hold.
-- Safeguarding: EYFS statutory framework (September 2025), Annex C. First aid: the same, Annex A and paragraphs 3.36 to 3.39.
INSERT INTO requirement (code, title, who_must, needed_by, list_order) VALUES
  ('SG-STAFF', 'Safeguarding', 'Everyone who works with children: practitioners, assistants, students and volunteers', 'EVERYONE', 10),
  ('SG-DSL', 'Safeguarding lead', 'Safeguarding leads, their deputies and every childminder', 'SAFEGUARDING_LEADS', 20),
  ('PFA-FULL', 'First aid, full', 'At least one person on the premises whenever children are there, every childminder, and any assistant in sole charge', 'THE_SETTING', 30),
  ('PFA-EMERG', 'First aid, emergency', 'Those who count towards ratios as students, apprentices or volunteers, or at level 2 or 3 gained since 30 June 2016', 'THE_SETTING', 40),
  ('FOOD-2', 'Food hygiene', 'Everyone who prepares or handles food', 'FOOD_HANDLERS', 50),
  ('PREVENT', 'Prevent', 'Everyone who works with children', 'EVERYONE', 60),
  ('SAFER-REC', 'Safer recruitment', 'Managers who appoint staff', 'MANAGERS', 70),
  ('SENCO-3', 'Special needs coordinator, level 3', 'Special needs coordinators', 'SENCOS', 80),
  ('BABY', 'Care of babies', 'At least half of all staff who work with under twos', 'THE_SETTING', 90),
  ('ELKLAN-03', 'Elklan 0 to 3s', 'Nobody must; settings choose who takes it', 'NOBODY', 100),
  ('ELKLAN-35', 'Elklan 3 to 5s', 'Nobody must; settings choose who takes it', 'NOBODY', 110),
  ('ELKLAN-HOME', 'Elklan for home-based settings', 'Nobody must; childminders choose whether to take it', 'NOBODY', 120),
  ('ECAT-LEAD', 'Every Child a Talker lead', 'One or two people in each setting that takes part', 'NOBODY', 130);
