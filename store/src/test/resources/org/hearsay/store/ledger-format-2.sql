-- What was added to ledger-format-1.sql by the version that first kept decisions: format 2.

INSERT INTO flyway_schema_history VALUES (2, '002', 'decisions', 'SQL', 'V002__decisions.sql', -679357773, '', '2026-11-24 12:28:57.201', 0, 1);

-- What people decided about what was read. Rows are only ever added: undo is a row that revokes
-- another.

PRAGMA user_version = 2;

CREATE TABLE decision (
  n     INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which they were kept
  id    TEXT NOT NULL UNIQUE,   -- from everything in it
  topic TEXT NOT NULL,          -- what it is about, hashed
  seen  TEXT,                   -- id of the last decision on the topic that the person saw
  who   ANY NOT NULL,
  at    TEXT NOT NULL,          -- ISO 8601 in UTC
  line  TEXT NOT NULL           -- JSON: the decision as it is exported
) STRICT;

CREATE INDEX decision_by_topic ON decision (topic, n);
