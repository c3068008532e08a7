-- A ledger as the first version of Hearsay left it: format 1, with two pages of our own making. The
-- table of decisions and the indexes of the catalogue are not there yet. The test of the upgrade
-- makes the file from this and opens it.

CREATE TABLE "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);

CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");

INSERT INTO flyway_schema_history VALUES (1, '001', 'ledger', 'SQL', 'V001__ledger.sql', 1158776704, '', '2026-11-24 12:28:57.169', 12, 1);

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

INSERT INTO page VALUES (1, 'pages/bridge.txt#bridge', 'bridge', 1);
INSERT INTO page VALUES (2, 'pages/ferry.txt#ferry', 'ferry', 1);
INSERT INTO version VALUES (1, 1, 1, 'd68af3e2978fc5b029e9c1f3f6c4a9269397ed547e41003b268cdb85ecf8642d', 'pages/bridge.txt', 'Mayor Ida Quell said on Monday that the old bridge at Carrow is open again.
A spokesman for the builders, Odd Vik, denied that the bridge was ever closed.
', NULL, NULL, '[]', NULL, NULL, NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO version VALUES (2, 2, 1, 'e585758bfbba992171208bbaa6ca607d3b8171a969bc7075b7ff1581b4d484f3', 'pages/ferry.txt', 'The ferry company said on Tuesday that two of its boats will be sold in May.
', NULL, NULL, '[]', NULL, NULL, NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO paragraph VALUES (1, 0, 0, 75, 'body', 'default-body', 0.9);
INSERT INTO paragraph VALUES (1, 1, 76, 154, 'body', 'default-body', 0.9);
INSERT INTO paragraph VALUES (2, 0, 0, 76, 'body', 'default-body', 0.9);
INSERT INTO statement VALUES (1, 0, 'a1', 'b44099c75fa440685a73ab2da0ce2fd0', 'Ida Quell', 'person', NULL, NULL, 'state', 'certain', 0, NULL, 0, 15, 'Mayor Ida Quell', 16, 30, 'said on Monday', 'that-clause', 0.9, '{"roles":["Mayor"],"aliases":[],"mentions":[{"start":0,"end":15,"text":"Mayor Ida Quell"},{"start":6,"end":15,"text":"Ida Quell"}],"by":"title-before-name","confidence":0.9}', '{"quantities":[],"times":[],"names":[{"start":54,"end":60,"text":"Carrow","kind":"place","by":"name-shape","confidence":0.55}],"negated":false,"state":""}');
INSERT INTO statement VALUES (1, 1, 'a2', 'c1ea399707c0f0cf9163af4d6fcd2e1a', 'Odd Vik', 'person', NULL, NULL, 'deny', 'certain', 0, NULL, 76, 114, 'A spokesman for the builders, Odd Vik,', 115, 121, 'denied', 'that-clause', 0.9, '{"roles":["spokesman for the builders"],"aliases":[],"mentions":[{"start":76,"end":114,"text":"A spokesman for the builders, Odd Vik,"}],"by":"full-name","confidence":0.95}', '{"quantities":[],"times":[],"names":[],"negated":false,"state":"completed"}');
INSERT INTO statement VALUES (2, 0, 'a1', 'af99d2b99a389a718987c1d0cc6a6872', 'ferry company', 'organisation', NULL, NULL, 'state', 'certain', 0, NULL, 0, 17, 'The ferry company', 18, 33, 'said on Tuesday', 'that-clause', 0.9, '{"roles":[],"aliases":[],"mentions":[{"start":0,"end":17,"text":"The ferry company"}],"by":"description","confidence":0.8}', '{"quantities":[{"start":39,"end":55,"text":"two of its boats","low":2.0,"high":2.0,"unit":"boat"}],"times":[{"start":72,"end":75,"text":"May","relation":"at","anchor":""}],"names":[],"negated":false,"state":""}');
INSERT INTO content VALUES (1, 0, 0, 31, 74, 'that the old bridge at Carrow is open again');
INSERT INTO content VALUES (1, 1, 0, 122, 153, 'that the bridge was ever closed');
INSERT INTO content VALUES (2, 0, 0, 34, 75, 'that two of its boats will be sold in May');
INSERT INTO findable VALUES (1, 1, 0);
INSERT INTO findable VALUES (2, 1, 1);
INSERT INTO findable VALUES (3, 2, 0);
INSERT INTO words (rowid, text) VALUES (1, 'Ida Quell Mayor Ida Quell that the old bridge at Carrow is open again');
INSERT INTO words (rowid, text) VALUES (2, 'Odd Vik A spokesman for the builders, Odd Vik, that the bridge was ever closed');
INSERT INTO words (rowid, text) VALUES (3, 'ferry company The ferry company that two of its boats will be sold in May');
