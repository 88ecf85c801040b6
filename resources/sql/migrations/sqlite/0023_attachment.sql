CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    hash TEXT NOT NULL,
    deleted INTEGER NOT NULL
) STRICT
;;
CREATE INDEX attachment_visit ON attachment (visit_id)
;;
CREATE TABLE attachment_content (hash TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT
