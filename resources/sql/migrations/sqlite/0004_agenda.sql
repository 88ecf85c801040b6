ALTER TABLE book ADD COLUMN max_gap_days INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE segment ADD COLUMN max_gap_days INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE customer ADD COLUMN max_gap_days INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE customer ADD COLUMN snoozed_until TEXT
;;
ALTER TABLE customer ADD COLUMN snoozed_from TEXT
;;
ALTER TABLE customer ADD COLUMN limit_days INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE customer ADD COLUMN step_on TEXT
;;
ALTER TABLE customer ADD COLUMN step_cause TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE customer ADD COLUMN quiet_since TEXT GENERATED ALWAYS AS (COALESCE(last_contact_on, first_contact_on)) VIRTUAL
;;
ALTER TABLE visit ADD COLUMN reason TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE request ADD COLUMN answers TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE request ADD COLUMN waits TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE promise ADD COLUMN missed_due_on TEXT
;;
UPDATE request SET answers = asked_at || '/' || first_answered_at WHERE first_answered_at > 0
;;
UPDATE promise SET missed_due_on = first_due_on WHERE redated_late = 1
;;
UPDATE customer SET limit_days = 2 * next_due_days, step_on = agenda_on, step_cause = agenda_cause
;;
DROP INDEX customer_agenda
;;
DROP INDEX customer_due
;;
DROP INDEX customer_sort
;;
CREATE INDEX customer_agenda
ON customer (agenda_on, sort_key, id, agenda_cause, fold_key, owner_id, segment_id, region, quiet_since)
WHERE agenda_on IS NOT NULL
;;
CREATE INDEX customer_due ON customer (next_due_on, sort_key, id, fold_key, owner_id, segment_id, region, quiet_since)
WHERE agenda_on IS NOT NULL
;;
CREATE INDEX customer_sort
ON customer (deleted, sort_key, id, fold_key, owner_id, segment_id, region, quiet_since)
;;
CREATE INDEX customer_region ON customer (region) WHERE deleted = 0 AND region <> ''
;;
DROP VIEW customer_summary
;;
CREATE VIEW customer_summary AS
SELECT id, name, kind, stage, segment_id, owner_id, region, note, first_contact_on, cadence_days, lost_on,
    first_warning_on, end_reason, deleted, last_contact_on, last_contact_type, last_contact_by, contact_count,
    next_due_on, next_due_days, next_due_source, agenda_on, agenda_cause, open_requests, open_promises,
    max_gap_days, snoozed_until, snoozed_from, limit_days, step_on, step_cause,
    fold_key, sort_key, quiet_since
FROM customer
