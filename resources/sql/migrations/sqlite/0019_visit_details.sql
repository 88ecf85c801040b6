ALTER TABLE visit ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE visit ADD COLUMN purpose TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE visit ADD COLUMN outcome TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE visit ADD COLUMN participants TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE visit ADD COLUMN talk_percent INTEGER NOT NULL DEFAULT -1
;;
ALTER TABLE customer ADD COLUMN parent_id TEXT
;;
CREATE INDEX customer_parent ON customer (parent_id) WHERE parent_id IS NOT NULL
;;
DROP VIEW customer_summary
;;
CREATE VIEW customer_summary AS
SELECT id, name, kind, stage, segment_id, owner_id, region, note, first_contact_on, cadence_days, lost_on,
    first_warning_on, end_reason, deleted, last_contact_on, last_contact_type, last_contact_by, contact_count,
    next_due_on, next_due_days, next_due_source, agenda_on, agenda_cause, open_requests, open_promises,
    max_gap_days, snoozed_until, snoozed_from, limit_days, step_on, step_cause, rating, competitor, end_note,
    custom_fields, followed_from,
    CASE WHEN step_cause = 'planned' THEN (SELECT v.type FROM visit v
        WHERE v.customer_id = customer.id AND v.day = planned_on AND v.status = 'planned' AND v.retracted = 0 LIMIT 1) END
        AS planned_type,
    parent_id, fold_key, sort_key, quiet_since
FROM customer
;;
UPDATE customer
SET contact_count = (SELECT count(*) FROM (SELECT DISTINCT v.day, v.type FROM visit v
    WHERE v.customer_id = customer.id AND v.status = 'held' AND v.retracted = 0))
WHERE contact_count > 1
