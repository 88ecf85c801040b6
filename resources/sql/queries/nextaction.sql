-- name: next_requests
SELECT r.id, c.id, c.name, r.asked_at, r.text, r.first_answered_at > 0
FROM request r INDEXED BY request_oldest CROSS JOIN customer c ON c.id = r.customer_id
WHERE r.waiting = 1 AND r.status <> 'waiting' AND c.lost_on IS NULL AND c.deleted = 0
    AND
    -- use: customer_named
    -- use: customer_filter
    AND NOT EXISTS (SELECT 1 FROM dismissal d
        WHERE d.cause_key = 'request:' || r.id AND (d.until_on IS NULL OR d.until_on > :today))
    AND NOT EXISTS (SELECT 1 FROM request e
        WHERE e.customer_id = r.customer_id AND e.waiting = 1 AND e.status <> 'waiting' AND (e.asked_at, e.id) < (r.asked_at, r.id)
            AND NOT EXISTS (SELECT 1 FROM dismissal d
                WHERE d.cause_key = 'request:' || e.id AND (d.until_on IS NULL OR d.until_on > :today)))
ORDER BY r.asked_at, r.id LIMIT :limit

-- name: next_promises
SELECT p.id, c.id, c.name, p.due_on, p.words
FROM promise p INDEXED BY promise_next CROSS JOIN customer c ON c.id = p.customer_id
WHERE p.state = 'open' AND p.promised_by = 'us' AND p.deleted = 0 AND p.due_on BETWEEN :from AND :until
    AND c.agenda_on IS NOT NULL
    AND NOT (c.agenda_cause = 'snoozed' AND c.agenda_on > :today AND c.snoozed_from = p.due_on)
    AND
    -- use: customer_named
    -- use: customer_filter
    AND NOT EXISTS (SELECT 1 FROM dismissal d
        WHERE d.cause_key = 'promise:' || p.id || ':' || p.due_on AND (d.until_on IS NULL OR d.until_on > :today))
    AND NOT EXISTS (SELECT 1 FROM promise e
        WHERE e.customer_id = p.customer_id AND e.state = 'open' AND e.promised_by = 'us' AND e.deleted = 0
            AND e.due_on >= :from AND (e.due_on, e.id) < (p.due_on, p.id)
            AND NOT EXISTS (SELECT 1 FROM dismissal d
                WHERE d.cause_key = 'promise:' || e.id || ':' || e.due_on AND (d.until_on IS NULL OR d.until_on > :today)))
ORDER BY p.due_on, p.id LIMIT :limit

-- name: next_tasks
SELECT t.id, c.id, c.name, t.step_on, t.title, t.priority
FROM task t INDEXED BY task_next CROSS JOIN customer c ON c.id = t.customer_id
WHERE t.step_on IS NOT NULL AND t.step_on <= :today AND c.agenda_on IS NOT NULL
    AND NOT (c.agenda_cause = 'snoozed' AND c.agenda_on > :today AND c.snoozed_from = t.step_on)
    AND
    -- use: customer_named
    -- use: customer_filter
    AND NOT EXISTS (SELECT 1 FROM dismissal d
        WHERE d.cause_key = 'task:' || t.id || ':' || t.step_on AND (d.until_on IS NULL OR d.until_on > :today))
    AND NOT EXISTS (SELECT 1 FROM task e
        WHERE e.customer_id = t.customer_id AND e.step_on IS NOT NULL AND e.step_on <= :today
            AND (-e.rank, e.step_on, e.id) < (-t.rank, t.step_on, t.id)
            AND NOT EXISTS (SELECT 1 FROM dismissal d
                WHERE d.cause_key = 'task:' || e.id || ':' || e.step_on AND (d.until_on IS NULL OR d.until_on > :today)))
ORDER BY t.rank DESC, t.step_on, t.id LIMIT :limit

-- name: next_missed_visits
SELECT v.id, c.id, c.name, v.day, v.type
FROM visit v INDEXED BY visit_planned CROSS JOIN customer c ON c.id = v.customer_id
WHERE v.status = 'planned' AND v.retracted = 0 AND v.day < :today AND c.agenda_on IS NOT NULL
    AND NOT (c.agenda_cause = 'snoozed' AND c.agenda_on > :today AND c.snoozed_from = v.day)
    AND
    -- use: customer_named
    -- use: customer_filter
    AND NOT EXISTS (SELECT 1 FROM dismissal d
        WHERE d.cause_key = 'visit:' || v.id || ':' || v.day AND (d.until_on IS NULL OR d.until_on > :today))
    AND NOT EXISTS (SELECT 1 FROM visit e
        WHERE e.customer_id = v.customer_id AND e.status = 'planned' AND e.retracted = 0 AND (e.day, e.id) < (v.day, v.id)
            AND NOT EXISTS (SELECT 1 FROM dismissal d
                WHERE d.cause_key = 'visit:' || e.id || ':' || e.day AND (d.until_on IS NULL OR d.until_on > :today)))
ORDER BY v.day, v.id LIMIT :limit

-- name: next_silences
SELECT c.id, c.name, c.next_due_on, c.last_contact_on, c.next_due_days, c.limit_days
FROM customer c INDEXED BY customer_silence
WHERE c.agenda_on IS NOT NULL AND c.planned_on IS NULL AND c.next_due_on BETWEEN :from AND :until
    AND c.limit_on BETWEEN :limit_from AND :limit_until
    AND NOT (c.agenda_cause = 'snoozed' AND c.agenda_on > :today AND c.snoozed_from = c.next_due_on)
    AND
    -- use: customer_named
    -- use: customer_filter
    AND NOT EXISTS (SELECT 1 FROM dismissal d
        WHERE d.cause_key = :prefix || c.id || ':' || c.next_due_on AND (d.until_on IS NULL OR d.until_on > :today))
ORDER BY c.next_due_on, c.limit_on, c.sort_key LIMIT :limit
