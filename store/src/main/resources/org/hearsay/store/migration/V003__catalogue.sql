-- What lists and pages about sources and outlets ask for.

PRAGMA user_version = 3;

DROP INDEX statement_by_speaker;
CREATE INDEX statement_by_speaker ON statement (speaker, kind);
CREATE INDEX statement_by_act ON statement (act);
CREATE INDEX statement_by_kind ON statement (kind);
CREATE INDEX version_by_outlet ON version (outlet, published_day, page_id, n);
CREATE INDEX version_by_wire ON version (wire_agency);
CREATE INDEX hop_by_name ON hop (name);
