#include "store/schema.h"

#include <array>

namespace camre {
namespace {

// Days are whole days since 1970-01-01. Numbers for words stand in the comments beside them; the data
// dictionary repeats them for other tools.
constexpr std::string_view kStep1 = R"sql(
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
)sql";

// Agreements of before this step do not say: their new columns stay NULL.
constexpr std::string_view kStep2 = R"sql(
ALTER TABLE agreement ADD COLUMN interpreter INTEGER CHECK (interpreter IN (0, 1, 2, 3));  -- none, professional, family, friend
ALTER TABLE agreement ADD COLUMN role INTEGER CHECK (role IN (0, 1, 2));                   -- caseworker, coordinator, other
ALTER TABLE agreement ADD COLUMN confirmed INTEGER CHECK (confirmed IN (0, 1));            -- the age, a child's understanding
)sql";

// A person's own words (P7), each kept because of an agreement of its own. No summary reads this table.
constexpr std::string_view kStep3 = R"sql(
CREATE TABLE story (
  person INTEGER NOT NULL REFERENCES person (id),
  form_number INTEGER NOT NULL,
  day INTEGER NOT NULL,
  language TEXT NOT NULL,
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  PRIMARY KEY (person, form_number)
) STRICT, WITHOUT ROWID;
)sql";

// Who is kept past their retention (P39), and requests with a time limit (P43). A reason names nobody; a request
// says what was asked and when, never by whom.
constexpr std::string_view kStep4 = R"sql(
CREATE TABLE kept_longer (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  until INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
  decided INTEGER NOT NULL
) STRICT;
CREATE INDEX person_last_form ON person (last_form);

CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL CHECK (kind IN (0, 1, 2, 3, 4)),  -- see answers, put right, erase, use no more, complaint
  received INTEGER NOT NULL,
  due INTEGER NOT NULL,
  answered INTEGER
) STRICT;
)sql";

// A copy made on purpose: who is erased must be told how long it still holds them (P42). Its own name, not the folder.
constexpr std::string_view kStep5 = R"sql(
CREATE TABLE backup (
  number INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  time TEXT NOT NULL,
  name TEXT NOT NULL,
  people INTEGER NOT NULL,
  forms INTEGER NOT NULL,
  releases INTEGER NOT NULL,
  delete_by INTEGER NOT NULL,
  proved INTEGER NOT NULL CHECK (proved IN (0, 1))  -- 1: it was read back whole
) STRICT;
)sql";

constexpr std::array kSteps = {
    SchemaStep{1, "An empty file gets people, agreements, forms, drafts, releases and what they need to be read alone.",
               kStep1},
    SchemaStep{2, "An agreement says who interpreted, what the worker does, and what was confirmed before the form.",
               kStep2},
    SchemaStep{3, "A person may leave own words, kept only when they agreed to that by itself.", kStep3},
    SchemaStep{4, "A person may be kept past their retention, with a reason; requests are noted with the day a reply is due.",
               kStep4},
    SchemaStep{5, "A file knows its backups: when each was made and by when it is to be deleted.", kStep5},
};

Status applyStep(SqliteConnection& connection, const SchemaStep& step) {
    auto transaction = SqliteTransaction::begin(connection);
    if (!transaction) return transaction.error();
    if (auto done = connection.execute(std::string(step.sql)); !done) return done;
    const std::string number = std::to_string(step.number);
    if (auto done = connection.execute("PRAGMA user_version = " + number); !done) return done;
    return transaction.value().commit();
}

}  // namespace

std::span<const SchemaStep> schemaSteps() {
    return kSteps;
}

int currentSchema() {
    return kSteps.back().number;
}

Status applySchema(SqliteConnection& connection, int from) {
    for (const SchemaStep& step : kSteps) {
        if (step.number <= from) continue;
        if (auto done = applyStep(connection, step); !done) return done;
    }
    return {};
}

}  // namespace camre
