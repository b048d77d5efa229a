-- A file as schema 2 made it. Written out in full and never changed again: later programs must read it.
BEGIN;
PRAGMA application_id = 1128353106;

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last sequence given to a form.
CREATE TABLE counter (
  name TEXT NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES ('form', 0);

-- A copy of every catalogue and profile version used.
CREATE TABLE library (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('catalogue', 'profile')),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (kind, id, version)
) STRICT;

-- A permanent place in form.answers for one question on one scale.
CREATE TABLE slot (
  number INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  scale TEXT NOT NULL,
  levels INTEGER NOT NULL,
  direction INTEGER NOT NULL CHECK (direction IN (0, 1, 2)),  -- higher better, lower better, none
  answer INTEGER NOT NULL CHECK (answer IN (0, 1)),           -- tick one, tick many
  UNIQUE (indicator, scale)
) STRICT;

-- A permanent place in person.background and form.background, and what its signs mean.
CREATE TABLE background_slot (
  number INTEGER PRIMARY KEY,
  variable TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE background_value (
  slot INTEGER NOT NULL REFERENCES background_slot (number),
  sign TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (slot, sign),
  UNIQUE (slot, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  respondent INTEGER NOT NULL CHECK (respondent IN (0, 1, 2)),               -- adult, parent, child
  taking_part INTEGER NOT NULL CHECK (taking_part IN (0, 1)),
  follow_up_state INTEGER NOT NULL CHECK (follow_up_state IN (0, 1, 2, 3)),  -- planned, tried, moved away, no more
  next_due INTEGER,
  next_number INTEGER NOT NULL,
  forms_count INTEGER NOT NULL,
  last_form INTEGER,
  ref_mark TEXT,
  background TEXT NOT NULL
) STRICT;
CREATE INDEX person_due ON person (next_due, code) WHERE next_due IS NOT NULL;
CREATE UNIQUE INDEX person_ref_mark ON person (ref_mark) WHERE ref_mark IS NOT NULL;

CREATE TABLE agreement (
  person INTEGER NOT NULL REFERENCES person (id),
  number INTEGER NOT NULL,
  form_number INTEGER NOT NULL,
  day INTEGER NOT NULL,
  wording INTEGER NOT NULL,
  language TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1, 2, 3)),  -- read, heard, worker read aloud, interpreter
  PRIMARY KEY (person, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE form (
  person INTEGER NOT NULL REFERENCES person (id),
  day INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind IN (0, 1)),  -- baseline, follow-up
  respondent INTEGER NOT NULL CHECK (respondent IN (0, 1, 2)),
  entered INTEGER NOT NULL,
  reported INTEGER NOT NULL,                     -- the release it was first counted in; 0: none yet
  answers TEXT NOT NULL,
  background TEXT NOT NULL,
  profile INTEGER NOT NULL REFERENCES library (number),
  catalogue INTEGER NOT NULL REFERENCES library (number),
  language TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1, 2, 3)),
  agreement INTEGER,
  PRIMARY KEY (person, day, sequence),
  FOREIGN KEY (person, agreement) REFERENCES agreement (person, number)
) STRICT, WITHOUT ROWID;

-- The levels ticked where several may be: bit 0 is level 1.
CREATE TABLE tick (
  person INTEGER NOT NULL REFERENCES person (id),
  sequence INTEGER NOT NULL,
  slot INTEGER NOT NULL REFERENCES slot (number),
  ticks INTEGER NOT NULL CHECK (ticks BETWEEN 1 AND 2047),
  PRIMARY KEY (person, sequence, slot)
) STRICT, WITHOUT ROWID;

-- "ticks" is text here ("12:5 14:3", slot and levels), so that a save is one row.
CREATE TABLE draft (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
  day INTEGER NOT NULL,
  entered INTEGER NOT NULL,
  respondent INTEGER NOT NULL CHECK (respondent IN (0, 1, 2)),
  profile INTEGER NOT NULL REFERENCES library (number),
  catalogue INTEGER NOT NULL REFERENCES library (number),
  language TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1, 2, 3)),
  agreement INTEGER,
  answers TEXT NOT NULL,
  ticks TEXT NOT NULL,
  background TEXT NOT NULL,
  at TEXT NOT NULL,
  saved TEXT NOT NULL,
  FOREIGN KEY (person, agreement) REFERENCES agreement (person, number)
) STRICT;

CREATE TABLE release (
  id INTEGER PRIMARY KEY,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  threshold INTEGER NOT NULL,
  breakdown TEXT,
  catalogue TEXT NOT NULL,
  day INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  time TEXT NOT NULL,
  role TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;

CREATE TABLE erasure_mark (
  mark TEXT NOT NULL PRIMARY KEY,
  day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each answer, for other tools. The program itself never counts through it.
CREATE VIEW answer AS
SELECT person.code AS code, form.day AS day, form.sequence AS sequence, slot.indicator AS indicator,
       slot.scale AS scale, substr(form.answers, slot.number + 1, 1) AS sign
FROM form
JOIN person ON person.id = form.person
JOIN slot ON substr(form.answers, slot.number + 1, 1) NOT IN ('', '-');

-- An agreement says who interpreted, what the worker does, and what was confirmed.
ALTER TABLE agreement ADD COLUMN interpreter INTEGER CHECK (interpreter IN (0, 1, 2, 3));  -- none, professional, family, friend
ALTER TABLE agreement ADD COLUMN role INTEGER CHECK (role IN (0, 1, 2));                   -- caseworker, coordinator, other
ALTER TABLE agreement ADD COLUMN confirmed INTEGER CHECK (confirmed IN (0, 1));            -- the age, a child's understanding

PRAGMA user_version = 2;

INSERT INTO setting VALUES ('organisation', 'swansea-drop-in');
INSERT INTO library VALUES (1, 'catalogue', 'small', 1, '{"id":"small"}');
INSERT INTO library VALUES (2, 'profile', 'housing', 1, '{"id":"housing"}');
INSERT INTO slot VALUES (0, 'work.activity', 'agree5/1', 5, 0, 0);
INSERT INTO slot VALUES (1, 'work.hours', 'days8/1', 8, 1, 0);
INSERT INTO slot VALUES (2, 'skills.languages', 'ways6/1', 6, 2, 1);
INSERT INTO background_slot VALUES (0, 'age_band');
INSERT INTO background_value VALUES (0, '0', '16-24');
INSERT INTO background_value VALUES (0, '1', '25-44');
INSERT INTO background_value VALUES (0, 'x', 'prefer_not_to_say');
-- 2026-04-12 is day 20555, 2026-10-12 day 20738.
INSERT INTO person VALUES (1, 'F243HFG', 'pl', 0, 1, 0, 20738, 1, 1, 20555, NULL, '1');
INSERT INTO person VALUES (2, 'QW2E83C', 'cy', 0, 1, 0, NULL, 0, 0, NULL, 'aabb', '');
INSERT INTO agreement VALUES (1, 1, 0, 20555, 1, 'pl', 1, NULL, NULL, NULL);
INSERT INTO agreement VALUES (2, 1, 0, 20555, 1, 'cy', 3, 1, 0, 0);
INSERT INTO form VALUES (1, 20555, 1, 0, 0, 20555, 0, '4xm', '1', 2, 1, 'pl', 3, 1);
INSERT INTO tick VALUES (1, 1, 2, 5);
UPDATE counter SET last = 1;
INSERT INTO draft VALUES (2, 0, 20555, 20555, 0, 2, 1, 'cy', 0, 1, '3', '', '', 'work.hours', '10:42');
INSERT INTO release VALUES (1, 20454, 20543, 10, NULL, 'small/1', 20546, 0,
  '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '{}');
INSERT INTO event VALUES (1, 20555, '10:42', 'coordinator', 'file made');
INSERT INTO erasure_mark VALUES ('ccdd', 20555);
COMMIT;
