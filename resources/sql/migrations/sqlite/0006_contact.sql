CREATE TABLE contact (
    op_id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    match_key TEXT NOT NULL,
    search_key TEXT NOT NULL
) STRICT
;;
CREATE INDEX contact_customer ON contact (customer_id)
;;
CREATE INDEX contact_match ON contact (match_key, kind, customer_id)
;;
CREATE INDEX contact_search ON contact (kind, search_key, customer_id)
;;
CREATE TABLE provenance (
    record_id TEXT PRIMARY KEY,
    uid TEXT NOT NULL,
    card TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT
;;
CREATE INDEX provenance_uid ON provenance (uid)
;;
DELETE FROM meta WHERE key = 'collation' AND EXISTS (SELECT 1 FROM op WHERE kind = 'add')
