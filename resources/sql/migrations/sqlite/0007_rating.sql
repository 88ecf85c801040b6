ALTER TABLE customer ADD COLUMN rating TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE customer ADD COLUMN competitor TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE customer ADD COLUMN end_note TEXT NOT NULL DEFAULT ''
;;
DROP INDEX customer_agenda
;;
DROP INDEX customer_due
;;
DROP INDEX customer_sort
;;
CREATE INDEX customer_agenda
ON customer (agenda_on, sort_key, id, agenda_cause, fold_key, owner_id, segment_id, region, quiet_since, rating)
WHERE agenda_on IS NOT NULL
;;
CREATE INDEX customer_due
ON customer (next_due_on, sort_key, id, fold_key, owner_id, segment_id, region, quiet_since, rating)
WHERE agenda_on IS NOT NULL
;;
CREATE INDEX customer_sort
ON customer (deleted, sort_key, id, fold_key, owner_id, segment_id, region, quiet_since, rating)
;;
DROP VIEW customer_summary
;;
CREATE VIEW customer_summary AS
SELECT id, name, kind, stage, segment_id, owner_id, region, note, first_contact_on, cadence_days, lost_on,
    first_warning_on, end_reason, deleted, last_contact_on, last_contact_type, last_contact_by, contact_count,
    next_due_on, next_due_days, next_due_source, agenda_on, agenda_cause, open_requests, open_promises,
    max_gap_days, snoozed_until, snoozed_from, limit_days, step_on, step_cause, rating, competitor, end_note,
    fold_key, sort_key, quiet_since
FROM customer
