CREATE TABLE task (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    origin_id TEXT,
    person_id TEXT,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    due_on TEXT,
    priority TEXT NOT NULL,
    rank INTEGER NOT NULL,
    status TEXT NOT NULL,
    snoozed_until TEXT,
    done_on TEXT,
    step_on TEXT,
    deleted INTEGER NOT NULL
) STRICT
;;
CREATE INDEX task_customer ON task (customer_id, due_on)
;;
CREATE INDEX task_step ON task (customer_id, step_on, rank) WHERE step_on IS NOT NULL
;;
CREATE INDEX task_next ON task (rank DESC, step_on, id, customer_id) WHERE step_on IS NOT NULL
;;
CREATE INDEX task_deleted ON task (id) WHERE deleted = 1
;;
CREATE INDEX task_origin ON task (origin_id) WHERE origin_id IS NOT NULL
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
    parent_id, planned_on, fold_key, sort_key, quiet_since
FROM customer
