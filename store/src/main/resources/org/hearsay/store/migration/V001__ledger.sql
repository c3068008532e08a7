-- The ledger. Offsets are half-open UTF-16 units of version.text. Words are lower case with
-- hyphens, as in the program's output. Booleans are 0 and 1. A text that holds a lone surrogate,
-- which has no UTF-8 form, is kept as a blob in WTF-8; every other text is plain UTF-8.

PRAGMA application_id = 1213420377; -- 0x48535359, "HSSY": says that the file is a ledger
PRAGMA user_version = 1;            -- the newest migration that has been applied

-- One page, whatever its text was at different times.
CREATE TABLE page (
  page_id    INTEGER PRIMARY KEY,
  page_key   ANY NOT NULL UNIQUE,     -- canonical address, or file and article
  article_id ANY NOT NULL UNIQUE,     -- short name, unique in the ledger
  newest     INTEGER NOT NULL         -- version.n of the text that came in last
) STRICT;

-- One text that a page had. (page_id, text_hash) is its identity: the same text is never doubled.
CREATE TABLE version (
  version_id        INTEGER PRIMARY KEY,
  page_id           INTEGER NOT NULL REFERENCES page,
  n                 INTEGER NOT NULL,   -- 1, 2, ... in the order in which they came in
  text_hash         TEXT NOT NULL,      -- SHA-256 of the text in UTF-8
  file              TEXT NOT NULL,      -- the input, relative to the ledger's folder
  text              ANY NOT NULL,
  title             ANY,
  outlet            ANY,
  authors           TEXT NOT NULL,      -- JSON array of names
  published_day     TEXT,               -- ISO 8601
  published_instant TEXT,               -- ISO 8601 with offset, where the page gives it
  published_in      TEXT,               -- the place on the page where the date was found
  language          TEXT NOT NULL,      -- ISO 639-1, or und
  address           ANY,
  wire_agency       ANY,
  wire_start        INTEGER,
  wire_end          INTEGER,
  wire_by           TEXT,
  wire_confidence   REAL,
  UNIQUE (page_id, n),
  UNIQUE (page_id, text_hash)
) STRICT;

CREATE TABLE paragraph (
  version_id INTEGER NOT NULL REFERENCES version,
  n          INTEGER NOT NULL,          -- 0, 1, ... in text order
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  by         TEXT NOT NULL,             -- the rule that found the kind
  confidence REAL NOT NULL,
  PRIMARY KEY (version_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  version_id INTEGER NOT NULL REFERENCES version,
  n          INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  target     ANY NOT NULL,
  PRIMARY KEY (version_id, n)
) STRICT, WITHOUT ROWID;

-- One attributed content: who says what, in which words, how certainly.
CREATE TABLE statement (
  version_id   INTEGER NOT NULL REFERENCES version,
  n            INTEGER NOT NULL,
  id           TEXT NOT NULL,           -- a1, a2, ... in the article
  address      TEXT NOT NULL,           -- from page, text and places: stays when ids are renumbered
  speaker      ANY NOT NULL,
  kind         TEXT NOT NULL,
  size_n       INTEGER,                 -- so many speak
  size_of      INTEGER,                 -- of so many
  act          TEXT NOT NULL,
  hedge        TEXT NOT NULL,
  direct       INTEGER NOT NULL,
  nested_in    INTEGER,                 -- statement.n of the one whose content holds this one
  source_start INTEGER,
  source_end   INTEGER,
  source_text  ANY,
  cue_start    INTEGER,
  cue_end      INTEGER,
  cue_text     ANY,
  by           TEXT NOT NULL,           -- the rule or model that found it
  confidence   REAL NOT NULL,
  profile      TEXT NOT NULL,           -- JSON: roles, aliases, mentions of the speaker, by, confidence
  slots        TEXT NOT NULL,           -- JSON: quantities, times, names, negated, state
  PRIMARY KEY (version_id, n),
  UNIQUE (version_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_by_address ON statement (address);
CREATE INDEX statement_by_speaker ON statement (speaker);

CREATE TABLE content (
  version_id INTEGER NOT NULL,
  statement  INTEGER NOT NULL,          -- statement.n
  n          INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  text       ANY NOT NULL,
  PRIMARY KEY (version_id, statement, n),
  FOREIGN KEY (version_id, statement) REFERENCES statement (version_id, n)
) STRICT, WITHOUT ROWID;

-- The intermediaries between page and speaker; 0 is the outermost.
CREATE TABLE hop (
  version_id INTEGER NOT NULL,
  statement  INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  name       ANY NOT NULL,
  kind       TEXT NOT NULL,
  start      INTEGER,
  "end"      INTEGER,
  text       ANY,
  PRIMARY KEY (version_id, statement, n),
  FOREIGN KEY (version_id, statement) REFERENCES statement (version_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE garbling (
  version_id INTEGER NOT NULL REFERENCES version,
  n          INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  text       ANY NOT NULL,
  why        ANY NOT NULL,
  suggestion ANY,
  by         TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (version_id, n)
) STRICT, WITHOUT ROWID;

-- version_id 0: a problem of an input that gave no article.
CREATE TABLE problem (
  file       TEXT NOT NULL,
  version_id INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  code       TEXT NOT NULL,
  place      TEXT NOT NULL,
  message    ANY NOT NULL,
  PRIMARY KEY (file, version_id, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX problem_by_version ON problem (version_id);

-- Which articles tell one story, as last grouped.
CREATE TABLE story_article (
  story   INTEGER NOT NULL,             -- 0, 1, ...
  n       INTEGER NOT NULL,
  page_id INTEGER NOT NULL REFERENCES page,
  PRIMARY KEY (story, n)
) STRICT, WITHOUT ROWID;

-- One row. stories_stale: whether articles came in since story_article was written.
CREATE TABLE state (
  stories_stale INTEGER NOT NULL
) STRICT;

INSERT INTO state VALUES (0);

-- What can be found by words: a statement of a version, or (statement null) its title.
CREATE TABLE findable (
  findable_id INTEGER PRIMARY KEY,
  version_id  INTEGER NOT NULL REFERENCES version,
  statement   INTEGER
) STRICT;

CREATE INDEX findable_by_version ON findable (version_id);

CREATE VIRTUAL TABLE words USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
