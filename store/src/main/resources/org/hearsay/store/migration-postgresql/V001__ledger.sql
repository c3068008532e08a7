-- The ledger, as on SQLite; the columns of a table stand in the same order. Offsets are half-open
-- UTF-16 units of version.text. Words are lower case with hyphens, as in the program's output.
-- Booleans are 0 and 1. A NUL, a lone surrogate and U+0001 stand in a text as U+0001 and four
-- hexadecimal digits. Indexes on texts that an article may make as long as it likes are of the kind
-- hash, for others refuse a long one.

-- Ordered by code point, as on SQLite, whatever the database's own order is.
CREATE DOMAIN plain AS TEXT COLLATE "C";

-- Which migrations were applied: each adds its own number.
CREATE TABLE hearsay_format (
  migration INTEGER PRIMARY KEY
);

INSERT INTO hearsay_format VALUES (1);

-- One page, whatever its text was at different times.
CREATE TABLE page (
  page_id    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  page_key   plain NOT NULL,     -- canonical address, or file and article
  article_id plain NOT NULL,     -- short name, unique in the ledger
  newest     INTEGER NOT NULL,        -- version.n of the text that came in last
  EXCLUDE USING hash (page_key WITH =),
  EXCLUDE USING hash (article_id WITH =)
);

-- One text that a page had. (page_id, text_hash) is its identity: the same text is never doubled.
CREATE TABLE version (
  version_id        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  page_id           BIGINT NOT NULL REFERENCES page,
  n                 INTEGER NOT NULL,   -- 1, 2, ... in the order in which they came in
  text_hash         plain NOT NULL,      -- SHA-256 of the text in UTF-8
  file              plain NOT NULL,      -- the input, relative to the ledger's folder
  text              plain NOT NULL,
  title             plain,
  outlet            plain,
  authors           plain NOT NULL,      -- JSON array of names
  published_day     plain,               -- ISO 8601
  published_instant plain,               -- ISO 8601 with offset, where the page gives it
  published_in      plain,               -- the place on the page where the date was found
  language          plain NOT NULL,      -- ISO 639-1, or und
  address           plain,
  wire_agency       plain,
  wire_start        INTEGER,
  wire_end          INTEGER,
  wire_by           plain,
  wire_confidence   DOUBLE PRECISION,
  UNIQUE (page_id, n),
  UNIQUE (page_id, text_hash)
);

CREATE INDEX version_by_outlet ON version USING hash (outlet);
CREATE INDEX version_by_wire ON version USING hash (wire_agency);

CREATE TABLE paragraph (
  version_id BIGINT NOT NULL REFERENCES version,
  n          INTEGER NOT NULL,          -- 0, 1, ... in text order
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  kind       plain NOT NULL,
  by         plain NOT NULL,             -- the rule that found the kind
  confidence DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (version_id, n)
);

CREATE TABLE link (
  version_id BIGINT NOT NULL REFERENCES version,
  n          INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  target     plain NOT NULL,
  PRIMARY KEY (version_id, n)
);

-- One attributed content: who says what, in which words, how certainly.
CREATE TABLE statement (
  version_id   BIGINT NOT NULL REFERENCES version,
  n            INTEGER NOT NULL,
  id           plain NOT NULL,           -- a1, a2, ... in the article
  address      plain NOT NULL,           -- from page, text and places: stays when ids are renumbered
  speaker      plain NOT NULL,
  kind         plain NOT NULL,
  size_n       INTEGER,                 -- so many speak
  size_of      INTEGER,                 -- of so many
  act          plain NOT NULL,
  hedge        plain NOT NULL,
  direct       INTEGER NOT NULL,
  nested_in    INTEGER,                 -- statement.n of the one whose content holds this one
  source_start INTEGER,
  source_end   INTEGER,
  source_text  plain,
  cue_start    INTEGER,
  cue_end      INTEGER,
  cue_text     plain,
  by           plain NOT NULL,           -- the rule or model that found it
  confidence   DOUBLE PRECISION NOT NULL,
  profile      plain NOT NULL,           -- JSON: roles, aliases, mentions of the speaker, by, confidence
  slots        plain NOT NULL,           -- JSON: quantities, times, names, negated, state
  PRIMARY KEY (version_id, n)
);

CREATE INDEX statement_by_address ON statement (address);
CREATE INDEX statement_by_speaker ON statement USING hash (speaker);
CREATE INDEX statement_by_act ON statement (act);
CREATE INDEX statement_by_kind ON statement (kind);

CREATE TABLE content (
  version_id BIGINT NOT NULL,
  statement  INTEGER NOT NULL,          -- statement.n
  n          INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  text       plain NOT NULL,
  PRIMARY KEY (version_id, statement, n),
  FOREIGN KEY (version_id, statement) REFERENCES statement (version_id, n)
);

-- The intermediaries between page and speaker; 0 is the outermost.
CREATE TABLE hop (
  version_id BIGINT NOT NULL,
  statement  INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  name       plain NOT NULL,
  kind       plain NOT NULL,
  start      INTEGER,
  "end"      INTEGER,
  text       plain,
  PRIMARY KEY (version_id, statement, n),
  FOREIGN KEY (version_id, statement) REFERENCES statement (version_id, n)
);

CREATE INDEX hop_by_name ON hop USING hash (name);

CREATE TABLE garbling (
  version_id BIGINT NOT NULL REFERENCES version,
  n          INTEGER NOT NULL,
  kind       plain NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  text       plain NOT NULL,
  why        plain NOT NULL,
  suggestion plain,
  by         plain NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (version_id, n)
);

-- version_id 0: a problem of an input that gave no article.
CREATE TABLE problem (
  file       plain NOT NULL,
  version_id BIGINT NOT NULL,
  n          INTEGER NOT NULL,
  code       plain NOT NULL,
  place      plain NOT NULL,
  message    plain NOT NULL
);

CREATE INDEX problem_by_file ON problem USING hash (file);

CREATE INDEX problem_by_version ON problem (version_id);

-- Which articles tell one story, as last grouped.
CREATE TABLE story_article (
  story   INTEGER NOT NULL,             -- 0, 1, ...
  n       INTEGER NOT NULL,
  page_id BIGINT NOT NULL REFERENCES page,
  PRIMARY KEY (story, n)
);

-- One row, which every writer locks first. stories_stale: whether articles came in since
-- story_article was written. revision: grows with every change of the ledger.
CREATE TABLE state (
  stories_stale INTEGER NOT NULL,
  revision      BIGINT NOT NULL
);

INSERT INTO state VALUES (0, 0);

-- What can be found by words: a statement of a version, or (statement null) its title.
CREATE TABLE findable (
  findable_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version_id  BIGINT NOT NULL REFERENCES version,
  statement   INTEGER,
  words       TSVECTOR NOT NULL         -- folded as SQLite's tokenizer unicode61 does
);

CREATE INDEX findable_by_version ON findable (version_id);
CREATE INDEX findable_by_words ON findable USING gin (words);

-- What people decided about what was read. Rows are only ever added: undo is a row that revokes
-- another.
CREATE TABLE decision (
  n     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- the order in which they were kept
  id    plain NOT NULL UNIQUE,  -- from everything in it
  topic plain NOT NULL,         -- what it is about, hashed
  seen  plain,                  -- id of the last decision on the topic that the person saw
  who   plain NOT NULL,
  at    plain NOT NULL,         -- ISO 8601 in UTC
  line  plain NOT NULL          -- JSON: the decision as it is exported
);

CREATE INDEX decision_by_topic ON decision (topic, n);
