CREATE INDEX visit_retracted ON visit (id) WHERE retracted = 1
;;
CREATE INDEX request_deleted ON request (id) WHERE deleted = 1
;;
CREATE INDEX promise_deleted ON promise (id) WHERE deleted = 1
;;
CREATE TABLE customer_alias (id TEXT PRIMARY KEY, into_id TEXT NOT NULL, root_id TEXT NOT NULL) STRICT
;;
CREATE INDEX customer_alias_root ON customer_alias (root_id)
;;
ALTER TABLE visit ADD COLUMN origin_id TEXT
;;
ALTER TABLE request ADD COLUMN origin_id TEXT
;;
ALTER TABLE promise ADD COLUMN origin_id TEXT
;;
CREATE INDEX visit_origin ON visit (origin_id) WHERE origin_id IS NOT NULL
;;
CREATE INDEX request_origin ON request (origin_id) WHERE origin_id IS NOT NULL
;;
CREATE INDEX promise_origin ON promise (origin_id) WHERE origin_id IS NOT NULL
;;
CREATE TABLE customer_tag (
    customer_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    fold_key TEXT NOT NULL,
    PRIMARY KEY (customer_id, fold_key)
) STRICT
;;
CREATE INDEX customer_tag_fold ON customer_tag (fold_key, customer_id)
