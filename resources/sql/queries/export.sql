-- name: export_customers
SELECT c.id, c.name, c.kind, c.stage, c.region, c.note, c.first_contact_on, c.cadence_days, c.lost_on,
    c.first_warning_on, c.end_reason, s.name, p.name, c.max_gap_days, c.rating, c.competitor, c.end_note,
    (SELECT group_concat(kind || char(31) || value || char(31) || label, char(30))
        FROM contact k
        WHERE k.customer_id = c.id AND (origin_id IS NULL OR NOT EXISTS (SELECT 1 FROM contact o
            WHERE o.customer_id = k.customer_id AND o.kind = k.kind AND o.match_key = k.match_key
                AND COALESCE(o.origin_id, '') < k.origin_id))),
    (SELECT o.name FROM customer o WHERE o.id = COALESCE((SELECT root_id FROM customer_alias WHERE id = c.parent_id),
        c.parent_id) AND o.id <> c.id AND o.deleted = 0)
FROM customer c LEFT JOIN segment s ON s.id = c.segment_id AND s.deleted = 0
    LEFT JOIN person p ON p.id = c.owner_id AND p.deleted = 0
WHERE c.deleted = 0 ORDER BY c.sort_key, c.id

-- name: export_customers_count
SELECT count(*) FROM customer WHERE deleted = 0

-- name: export_visits
SELECT v.id, v.customer_id, v.type, v.status, v.day, v.start_ms, v.note, v.retracted, c.name, v.minutes,
    v.purpose, v.outcome, v.participants,
    -- use: visit_talk
    , c.region, v.reason
FROM visit v JOIN customer c ON c.id = v.customer_id
WHERE c.deleted = 0 ORDER BY v.customer_id, v.day

-- name: export_visits_count
SELECT count(*) FROM visit

-- name: export_promises
SELECT p.id, p.customer_id, p.promised_by, p.words, p.due_on, p.done_on, p.state, p.deleted, c.name,
    p.redated_in_time, p.redated_late, c.region
FROM promise p JOIN customer c ON c.id = p.customer_id
WHERE c.deleted = 0 ORDER BY p.customer_id, p.due_on

-- name: export_promises_count
SELECT count(*) FROM promise

-- name: export_tasks
SELECT
    -- use: task_columns
    , c.name, c.region
FROM task t JOIN customer c ON c.id = t.customer_id
WHERE c.deleted = 0 ORDER BY t.customer_id, t.due_on

-- name: export_tasks_count
SELECT count(*) FROM task

-- name: export_agenda
SELECT id, name, next_due_on, agenda_on, agenda_cause FROM customer WHERE agenda_on IS NOT NULL
ORDER BY agenda_on, sort_key, id

-- name: export_agenda_count
SELECT count(*) FROM customer WHERE agenda_on IS NOT NULL

-- name: export_years
SELECT COALESCE(min(day), ''), COALESCE(max(day), '') FROM visit WHERE start_ms <> 0

-- name: export_revision
SELECT COALESCE(max(n), 0) FROM op
