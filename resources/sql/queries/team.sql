-- name: team_customers
SELECT c.id, c.owner_id, c.lost_on IS NULL, c.next_due_on >= :today, unixepoch(c.first_contact_on) / 86400,
    unixepoch(c.lost_on) / 86400, c.end_reason
FROM customer c WHERE c.deleted = 0 AND c.stage = 'current'

-- name: team_first_visit
SELECT unixepoch(min(first)) / 86400
FROM (SELECT (SELECT min(v.day) FROM visit v
        WHERE v.customer_id = c.id AND v.status = 'held' AND v.retracted = 0) AS first
    FROM customer c WHERE c.deleted = 0 AND c.stage = 'current')

-- name: team_requests
SELECT c.id, coalesce(r.assignee_id, c.owner_id), r.status, r.asked_at, r.first_answered_at, r.closed_at
FROM request r JOIN customer c ON c.id = r.customer_id
WHERE r.deleted = 0 AND c.deleted = 0 AND c.stage = 'current'
ORDER BY r.customer_id

-- name: team_promises
SELECT c.id, coalesce(p.person_id, c.owner_id), p.state, p.due_on, p.done_on, p.redated_in_time, p.redated_late
FROM promise p JOIN customer c ON c.id = p.customer_id
WHERE p.deleted = 0 AND p.promised_by = 'us' AND c.deleted = 0 AND c.stage = 'current'
ORDER BY p.customer_id
