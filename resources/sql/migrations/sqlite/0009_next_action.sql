CREATE TABLE dismissal (
    op_id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    cause_key TEXT NOT NULL,
    cause TEXT NOT NULL,
    record_id TEXT,
    day TEXT NOT NULL,
    made_on TEXT NOT NULL,
    until_on TEXT,
    reason TEXT NOT NULL
) STRICT
;;
CREATE INDEX dismissal_cause ON dismissal (cause_key, until_on)
;;
CREATE INDEX dismissal_customer ON dismissal (customer_id)
;;
CREATE INDEX dismissal_made ON dismissal (made_on) WHERE until_on IS NULL
;;
ALTER TABLE customer ADD COLUMN planned_on TEXT
;;
UPDATE customer SET planned_on = (SELECT min(v.day) FROM visit v
    WHERE v.customer_id = customer.id AND v.status = 'planned' AND v.retracted = 0)
;;
ALTER TABLE customer ADD COLUMN limit_on TEXT
GENERATED ALWAYS AS (date(next_due_on, (limit_days - next_due_days) || ' days')) VIRTUAL
;;
CREATE INDEX customer_silence
ON customer (next_due_on, limit_on, sort_key, id, fold_key, owner_id, segment_id, region, quiet_since, rating)
WHERE agenda_on IS NOT NULL AND planned_on IS NULL
;;
CREATE INDEX visit_planned ON visit (day, id, customer_id) WHERE status = 'planned' AND retracted = 0
;;
CREATE INDEX request_oldest ON request (asked_at, id, customer_id) WHERE waiting = 1
;;
CREATE INDEX promise_next ON promise (due_on, id, customer_id)
WHERE state = 'open' AND promised_by = 'us' AND deleted = 0
